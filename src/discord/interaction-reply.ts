import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Message } from '../render/message.ts';
import { type Manner, payload, type Reply } from './reply.ts';

/** Interactions that are answered with a message. */
type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

/** @returns The way back over an interaction. */
export function createInteractionReply(interaction: Answerable, manner: Manner): Reply {
  let deferred = false;
  const isUpdate = manner === 'update' && interaction.isMessageComponent();
  return {
    isAwaited: true,
    async defer() {
      if (isUpdate) await interaction.deferUpdate();
      else if (manner === 'private') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      else await interaction.deferReply();
      deferred = true;
    },
    async report(message) {
      // What was clicked stays as it is until the answer takes its place.
      if (deferred && !isUpdate) await interaction.editReply(payload(message));
    },
    async show(message) {
      if (deferred) await interaction.editReply(payload(message));
      else if (isUpdate) await interaction.update(payload(message));
      else if (manner === 'private') await interaction.reply(whispered(message));
      else await interaction.reply(payload(message));
    },
    async remove() {
      if (!interaction.isMessageComponent()) return;
      await interaction.deferUpdate();
      await interaction.deleteReply();
    },
    async fail(message) {
      if (deferred && !isUpdate) await interaction.editReply(payload(message));
      else if (deferred || interaction.replied) await interaction.followUp(whispered(message));
      else await interaction.reply(whispered(message));
    },
  };
}

const whispered = (message: Message) =>
  ({ ...payload(message), flags: MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral }) as const;
