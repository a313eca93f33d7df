import type { APIMessage } from 'discord-api-types/v10';
import { resolveAttachment } from './complete-embeds.ts';
import { type Component, componentTypes, walkComponents } from './components.ts';
import type { Payload } from './payloads.ts';

/** @returns Components as Discord gives them back: defaults filled in, files in place of `attachment://` */
export function completeComponents(components: readonly Payload[], message: APIMessage): readonly Payload[] {
  for (const { component } of walkComponents(components)) complete(component, message);
  return components;
}

function complete(component: Component, message: APIMessage): void {
  const target = component as Payload;
  for (const [key, value] of Object.entries(defaults[component.type] ?? {})) target[key] ??= value;
  for (const key of ['media', 'file']) if (target[key]) target[key] = completeMedia(target[key] as Payload, message);
  if (component.type === componentTypes.mediaGallery)
    target.items = (target.items as Payload[]).map((item) => ({
      ...item,
      media: completeMedia(item.media as Payload, message),
      description: item.description ?? null,
      spoiler: item.spoiler ?? false,
    }));
  if (component.type === componentTypes.file) {
    const url = (target.file as Payload).url;
    const attachment = message.attachments.find((candidate) => candidate.url === url);
    target.name = attachment?.filename ?? null;
    target.size = attachment?.size ?? null;
  }
}

const defaults: Readonly<Record<number, Payload>> = {
  3: { min_values: 1, max_values: 1, disabled: false },
  5: { min_values: 1, max_values: 1, disabled: false },
  6: { min_values: 1, max_values: 1, disabled: false },
  7: { min_values: 1, max_values: 1, disabled: false },
  8: { min_values: 1, max_values: 1, disabled: false },
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

function completeMedia(media: Payload, message: APIMessage): Payload {
  const url = resolveAttachment(String(media.url), message);
  const id = message.attachments.find((attachment) => attachment.url === url)?.id;
  return { id: id ?? '0', url, proxy_url: url, width: null, height: null, ...(id ? { attachment_id: id } : {}) };
}
