import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import { type FilePart, storeFiles } from './attachments.ts';
import { completeComponents } from './complete-components.ts';
import { completeEmbeds } from './complete-embeds.ts';
import { numberComponents } from './components.ts';
import type { Interaction } from './interaction.ts';
import { type AllowedMentions, findMentions } from './mentions.ts';
import { isoTime, type Payload, userPayload } from './payloads.ts';
import { findReplied, replyFields } from './replies.ts';
import type { Channel, StoredMessage, World } from './world.ts';

/** What a message says, as requests carry it. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Payload[] | null;
  readonly components?: readonly Payload[] | null;
  readonly attachments?: readonly Payload[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean | null } | null;
  readonly nonce?: string | number | null;
  readonly tts?: boolean | null;
}

/** A message about to be posted. */
export interface MessageDraft {
  readonly channel: Channel;
  readonly authorId: string;
  readonly body: MessageBody;
  readonly files?: readonly FilePart[];
  readonly visibleTo?: string | null;
  readonly interaction?: Interaction | null;
  /** Fields that only answers to interactions have. */
  readonly extra?: Partial<APIMessage>;
}

/** Posts a message, and tells everybody who may see it. */
export function postMessage(world: World, draft: MessageDraft): StoredMessage {
  const { channel, body } = draft;
  const replied = findReplied(channel, body);
  const id = world.nextId();
  const raw = {
    id,
    channel_id: channel.id,
    type: replied ? 19 : 0,
    author: userPayload(world, draft.authorId),
    content: body.content ?? '',
    timestamp: isoTime(world.clock.now()),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    attachments: [],
    embeds: [],
    components: [],
    flags: (body.flags ?? 0) | (draft.visibleTo ? MessageFlags.Ephemeral : 0),
    ...(body.nonce ? { nonce: body.nonce } : {}),
    ...(replied ? replyFields(channel, replied) : {}),
    ...draft.extra,
  } as unknown as APIMessage;
  const message: StoredMessage = {
    raw,
    visibleTo: draft.visibleTo ?? null,
    interaction: draft.interaction ?? null,
    files: new Map(),
  };
  fillMessage(world, channel, message, body, draft.files ?? [], replied);
  channel.messages.set(id, message);
  world.emit({ type: 'message-create', message });
  return message;
}

/** Changes a message; what the body does not name stays. */
export function changeMessage(
  world: World,
  channel: Channel,
  message: StoredMessage,
  body: MessageBody,
  files: readonly FilePart[],
): void {
  const { raw } = message;
  const wasLoading = ((raw.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (body.content !== undefined) raw.content = body.content ?? '';
  if (body.flags !== undefined && body.flags !== null) raw.flags = keepFlags(raw.flags ?? 0, body.flags);
  // Nobody has read a message yet that is still to be filled: it does not count as edited.
  if (!wasLoading) raw.edited_timestamp = isoTime(world.clock.now());
  raw.flags = (raw.flags ?? 0) & ~MessageFlags.Loading;
  fillMessage(world, channel, message, body, files, null);
  world.emit({ type: 'message-update', message });
}

/** Takes a message away. */
export function removeMessage(world: World, channel: Channel, message: StoredMessage): void {
  channel.messages.delete(message.raw.id);
  world.emit({ type: 'message-delete', message });
}

/** @throws Refusal 10008 for an id that is no message of this channel */
export function findMessage(channel: Channel, id: string): StoredMessage {
  const message = channel.messages.get(id);
  if (!message) throw new Refusal(10008);
  return message;
}

function fillMessage(
  world: World,
  channel: Channel,
  message: StoredMessage,
  body: MessageBody,
  files: readonly FilePart[],
  replied: StoredMessage | null,
): void {
  const { raw } = message;
  storeFiles(world, message, body.attachments, files);
  if (body.embeds !== undefined) raw.embeds = completeEmbeds(body.embeds ?? [], raw) as never;
  if (body.components !== undefined)
    raw.components = completeComponents(numberComponents(body.components ?? []), raw) as never;
  const forInteraction = message.interaction !== null;
  Object.assign(raw, findMentions(world, channel, raw, body.allowed_mentions, forInteraction, replied));
}

/** Only the suppression of embeds can be switched off by an edit; display components can be switched on, never off. */
function keepFlags(before: number, asked: number): number {
  const changeable = MessageFlags.SuppressEmbeds;
  return (before & ~changeable) | (asked & changeable) | (asked & MessageFlags.IsComponentsV2);
}
