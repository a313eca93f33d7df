import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Message } from '../render/message.ts';

/** Interactions that are answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** How an answer is given: a message for all, for the asker alone, or in place of the message that was clicked. */
export type Manner = 'public' | 'private' | 'update';

/**
 * Sends a message that is being made, in time: what is not ready soon is deferred, then filled in.
 *
 * @param deferAfterMs - How long Discord can wait; its own limit is 3 seconds
 */
export async function respond(
  interaction: Answerable,
  manner: Manner,
  making: Promise<Message>,
  deferAfterMs: number,
): Promise<void> {
  const early = await within(making, deferAfterMs);
  if (early === null) {
    await defer(interaction, manner);
    await interaction.editReply(payload(await making));
  } else if (manner === 'update' && interaction.isMessageComponent()) await interaction.update(payload(early));
  else if (manner === 'private')
    await interaction.reply({ ...payload(early), flags: MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral });
  else await interaction.reply(payload(early));
}

/** @returns The part of a message that is sent. */
export function payload({ content, components, flags, allowedMentions, files }: Message) {
  return {
    content,
    components: [...components],
    flags,
    allowedMentions: { parse: [...allowedMentions.parse], repliedUser: false },
    ...(files.length > 0 && { files: [...files] }),
  } as const;
}

async function defer(interaction: Answerable, manner: Manner): Promise<void> {
  if (manner === 'update' && interaction.isMessageComponent()) await interaction.deferUpdate();
  else if (manner === 'private') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  else await interaction.deferReply();
}

/** @returns What comes of it in time, else `null`; it fails as it fails */
async function within(making: Promise<Message>, ms: number): Promise<Message | null> {
  // Whoever waits longer hears of a failure then; until then it is no unhandled one.
  making.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([making, late]);
  } finally {
    clearTimeout(timer);
  }
}
