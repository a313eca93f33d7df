import type { APIAttachment } from 'discord-api-types/v10';
import type { Payload } from './payloads.ts';
import type { StoredMessage, World } from './world.ts';

/** A file as it came in a multipart request. */
export interface FilePart {
  /** The number in `files[n]`, which `attachments[].id` refers to. */
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

/**
 * Puts uploaded files on a message. Attachments that it already has stay if the request lists them by id, or lists none.
 *
 * @param listed - `attachments` of the request
 */
export function storeFiles(
  world: World,
  message: StoredMessage,
  listed: readonly Payload[] | null | undefined,
  files: readonly FilePart[],
): void {
  const { raw } = message;
  if (listed) {
    const kept = new Set(listed.map(({ id }) => String(id)));
    raw.attachments = raw.attachments.filter(({ id }) => kept.has(id));
  }
  for (const file of files) {
    const described = listed?.find(({ id }) => String(id) === file.index);
    const attachment = describeFile(world, raw.channel_id, file, described);
    if (message.visibleTo !== null) attachment.ephemeral = true;
    message.files.set(attachment.id, file);
    raw.attachments.push(attachment);
  }
}

function describeFile(world: World, channelId: string, file: FilePart, described: Payload | undefined): APIAttachment {
  const id = world.nextId();
  const filename = String(described?.filename ?? file.name).replace(/[^\w.-]+/g, '_');
  const url = `${world.address}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  return {
    id,
    filename,
    size: file.data.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(described?.description ? { description: String(described.description) } : {}),
  } as APIAttachment;
}
