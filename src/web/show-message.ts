import type { APIMessage } from 'discord-api-types/v10';
import type { SeenMessage } from '../sandbox/human/seen-message.ts';
import type { Payload, ShownFile, ShownMessage } from './shown.ts';

/** Where the page finds a file of a message. */
export type FileAddress = (message: SeenMessage, file: SeenMessage['attachments'][number]) => string;

/** Flag of a message whose links have no preview. */
const suppressEmbeds = 1 << 2;

/** Type of a message that answers a slash command. */
const slashReply = 20;

/** Characters of the message replied to that a reply shows. */
const replyLength = 160;

/** @returns A message as the page draws it: no bytes of files, no address of the sandbox */
export function showMessage(message: SeenMessage, viewerId: string, addressOf: FileAddress): ShownMessage {
  const { id, channelId, author, content, ephemeral, thinking, edited, createdAt, command, pings, raw } = message;
  const addresses = new Map(message.attachments.map((file) => [file.url, addressOf(message, file)]));
  return {
    id,
    channelId,
    author,
    content,
    embeds: message.embeds.map((embed) => moveMedia(embed, addresses)),
    components: message.components.map((component) => moveMedia(component, addresses)),
    attachments: message.attachments.map((file, at) => showFile(file, raw.attachments[at], addresses)),
    ephemeral,
    thinking,
    edited,
    suppressesEmbeds: (message.flags & suppressEmbeds) !== 0,
    createdAt,
    reply: message.replyTo === null ? null : showReply(message.replyTo, raw),
    command: command === null ? null : { ...command, isSlash: raw.type === slashReply },
    interactionId: raw.interaction_metadata?.id ?? null,
    pingsYou: author.id !== viewerId && (pings.everyone || pings.users.includes(viewerId)),
  };
}

function showFile(
  { id, name, size, contentType, url }: SeenMessage['attachments'][number],
  raw: APIMessage['attachments'][number] | undefined,
  addresses: ReadonlyMap<string, string>,
): ShownFile {
  return { id, name, size, contentType, description: raw?.description ?? '', url: addresses.get(url) ?? url };
}

function showReply(id: string, { referenced_message: replied }: APIMessage): ShownMessage['reply'] {
  if (!replied) return { id, author: '', text: '' };
  const text = replied.content.slice(0, replyLength);
  return { id, author: replied.author.global_name ?? replied.author.username, text };
}

/** The sandbox serves no files to browsers: wherever its addresses stand, ours take their place. */
function moveMedia(value: Payload, addresses: ReadonlyMap<string, string>): Payload {
  const move = (node: unknown): unknown => {
    if (typeof node === 'string') return addresses.get(node) ?? node;
    if (Array.isArray(node)) return node.map(move);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, move(inner)]));
  };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
}
