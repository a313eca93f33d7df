import { type APIMessage, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { Refusal, refuseForm } from '../refusal.ts';
import type { FilePart } from './attachments.ts';
import type { Choice, Interaction, InteractionAnswer } from './interaction.ts';
import { interactionMetadata } from './interaction-metadata.ts';
import { changeMessage, type MessageBody, postMessage } from './messages.ts';
import type { Payload } from './payloads.ts';
import { permissionsOf } from './permissions.ts';
import type { StoredMessage, World } from './world.ts';

/** The first response to an interaction, as the bot sends it. */
export interface Callback {
  readonly type: number;
  readonly data?: Payload | null;
}

/** The kinds of first response that each kind of interaction may have. */
const allowedResponses: Readonly<Record<Interaction['type'], readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

/**
 * Takes the bot's first response to an interaction.
 *
 * @throws Refusal 10062 for a token that is unknown or too old, 40060 for a second response, 50035 for a wrong kind
 */
export function respond(
  world: World,
  id: string,
  token: string,
  callback: Callback,
  files: readonly FilePart[],
): { readonly interaction: Interaction; readonly answer: InteractionAnswer } {
  const interaction = world.interactions.get(token);
  if (!interaction || interaction.id !== id || interaction.expired || interaction.state === 'failed')
    throw new Refusal(10062);
  if (interaction.state === 'answered') throw new Refusal(40060);
  const fits =
    allowedResponses[interaction.type].includes(callback.type) &&
    !(interaction.type === 5 && !interaction.source && [6, 7].includes(callback.type));
  if (!fits)
    throw refuseForm(
      ['type'],
      'BASE_TYPE_CHOICES',
      `A response of type ${callback.type} does not fit this interaction.`,
    );
  interaction.state = 'answered';
  interaction.cancelDeadline();
  const answer = takeAnswer(world, interaction, callback, files);
  world.emit({ type: 'answer', interaction, answer });
  return { interaction, answer };
}

/** Posts a message as an answer to an interaction: the first one, or a follow-up. */
export function postAnswer(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly FilePart[],
): StoredMessage {
  const flags = body.flags ?? 0;
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0 || isForcedPrivate(interaction);
  return postMessage(world, {
    channel: interaction.channel,
    authorId: world.application.id,
    body,
    files,
    visibleTo: ephemeral ? interaction.userId : null,
    interaction,
    extra: {
      type: interaction.type === 2 && !interaction.original ? (commandReplyTypes[commandType(interaction)] ?? 20) : 0,
      application_id: world.application.id,
      webhook_id: world.application.id,
      ...interactionMetadata(world, interaction),
    } as Partial<APIMessage>,
  });
}

const commandReplyTypes: Readonly<Record<number, number>> = { 1: 20, 2: 23, 3: 23 };

function takeAnswer(
  world: World,
  interaction: Interaction,
  { type, data }: Callback,
  files: readonly FilePart[],
): InteractionAnswer {
  const body = (data ?? {}) as MessageBody & Payload;
  switch (type) {
    case 4:
      interaction.original = postAnswer(world, interaction, body, files);
      return { kind: 'message', message: interaction.original };
    case 5: {
      const flags = ((body.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      interaction.original = postAnswer(world, interaction, { flags }, []);
      return { kind: 'thinking', message: interaction.original };
    }
    case 6:
      interaction.original = interaction.source;
      return { kind: 'acknowledged' };
    case 7: {
      if (!interaction.source) throw new Refusal(10008);
      interaction.original = interaction.source;
      changeMessage(world, interaction.channel, interaction.source, body, files);
      return { kind: 'update', message: interaction.source };
    }
    case 8:
      return { kind: 'choices', choices: (body.choices ?? []) as readonly Choice[] };
    default:
      return { kind: 'modal', modal: body };
  }
}

function commandType(interaction: Interaction): number {
  return Number((interaction.payload.data as Payload).type);
}

/** Where external applications are switched off, what a person's own installation answers only that person sees. */
function isForcedPrivate({ userInstallOnly, guild, userId, channel }: Interaction): boolean {
  return (
    userInstallOnly &&
    guild !== null &&
    (permissionsOf(guild, userId, channel) & PermissionFlagsBits.UseExternalApps) === 0n
  );
}
