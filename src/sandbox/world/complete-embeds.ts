import type { APIMessage } from 'discord-api-types/v10';
import type { Payload } from './payloads.ts';

/** @returns Embeds as Discord gives them back: with a type, files in place of `attachment://` */
export function completeEmbeds(embeds: readonly Payload[], message: APIMessage): Payload[] {
  return embeds.map((embed) => ({
    ...embed,
    type: 'rich',
    ...(embed.timestamp ? { timestamp: new Date(String(embed.timestamp)).toISOString() } : {}),
    ...(embed.fields
      ? { fields: (embed.fields as Payload[]).map((field) => ({ ...field, inline: field.inline ?? false })) }
      : {}),
    ...Object.fromEntries(
      (['image', 'thumbnail'] as const)
        .filter((key) => embed[key])
        .map((key) => [key, { url: resolveAttachment(String((embed[key] as Payload).url), message) }]),
    ),
  }));
}

/** @returns The address of an attached file for `attachment://name`; any other address as it is */
export function resolveAttachment(url: string, message: APIMessage): string {
  if (!url.startsWith('attachment://')) return url;
  const name = url.slice('attachment://'.length);
  return message.attachments.find(({ filename }) => filename === name)?.url ?? url;
}
