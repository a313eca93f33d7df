import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { type Component, collectTexts, componentTypes, walkComponents } from '../world/components.ts';
import type { Payload } from '../world/payloads.ts';
import type { StoredMessage } from '../world/world.ts';

/** A message as a person sees it, at one moment; it does not change afterwards. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  /** Everything there is to read: the content, then each display of text, one a line. */
  readonly text: string;
  readonly embeds: readonly Payload[];
  readonly components: readonly Payload[];
  readonly buttons: readonly SeenButton[];
  readonly menus: readonly SeenMenu[];
  readonly attachments: readonly SeenAttachment[];
  readonly flags: number;
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  /** A deferral that has not been filled yet. */
  readonly thinking: boolean;
  readonly edited: boolean;
  /** Milliseconds since 1970, as the sandbox's clock counts. */
  readonly createdAt: number;
  readonly replyTo: string | null;
  /** Ids of the people whom it pings; whether it pings everyone. */
  readonly pings: { readonly users: readonly string[]; readonly roles: readonly string[]; readonly everyone: boolean };
  /** The command that it answers, and who used it. */
  readonly command: { readonly name: string; readonly userName: string } | null;
  /** As REST would show it. */
  readonly raw: APIMessage;
}

/** A button; one with a url opens it, one with a custom id asks the bot. */
export interface SeenButton {
  readonly label: string;
  readonly style: number;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A select menu; only menus of strings have options. */
export interface SeenMenu {
  readonly type: number;
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description: string }[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
}

/** A file on a message. */
interface SeenAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly url: string;
  readonly data: Uint8Array;
}

/** @returns What a person sees of a message now */
export function seeMessage({ raw: live, visibleTo, files }: StoredMessage): SeenMessage {
  const raw = structuredClone(live);
  const flags = raw.flags ?? 0;
  const components = (raw.components ?? []) as unknown as readonly Payload[];
  const all = walkComponents(components).map(({ component }) => component);
  return {
    id: raw.id,
    channelId: raw.channel_id,
    author: { id: raw.author.id, name: raw.author.global_name ?? raw.author.username, bot: raw.author.bot ?? false },
    content: raw.content,
    text: [raw.content, ...collectTexts(components)].filter((text) => text !== '').join('\n'),
    embeds: raw.embeds as unknown as readonly Payload[],
    components,
    buttons: all.filter(({ type }) => type === componentTypes.button).map(seeButton),
    menus: all.filter(({ type }) => menuTypes.includes(type)).map(seeMenu),
    attachments: raw.attachments.map((attachment) => ({
      id: attachment.id,
      name: attachment.filename,
      size: attachment.size,
      contentType: attachment.content_type ?? 'application/octet-stream',
      url: attachment.url,
      data: files.get(attachment.id)?.data ?? new Uint8Array(),
    })),
    flags,
    ephemeral: visibleTo !== null,
    thinking: (flags & MessageFlags.Loading) !== 0,
    edited: raw.edited_timestamp !== null,
    createdAt: Date.parse(raw.timestamp),
    replyTo: raw.message_reference?.message_id ?? null,
    pings: {
      users: raw.mentions.map(({ id }) => id),
      roles: raw.mention_roles,
      everyone: raw.mention_everyone,
    },
    command: seeCommand(raw),
    raw,
  };
}

const menuTypes: readonly number[] = [3, 5, 6, 7, 8];

function seeButton({ label, style, custom_id, url, disabled }: Component): SeenButton {
  return {
    label: String(label ?? ''),
    style: Number(style),
    customId: custom_id === undefined ? null : String(custom_id),
    url: url ? String(url) : null,
    disabled: disabled === true,
  };
}

function seeMenu(menu: Component): SeenMenu {
  const options = (menu.options ?? []) as readonly Payload[];
  return {
    type: menu.type,
    customId: String(menu.custom_id),
    placeholder: String(menu.placeholder ?? ''),
    options: options.map(({ label, value, description }) => ({
      label: String(label),
      value: String(value),
      description: String(description ?? ''),
    })),
    minValues: Number(menu.min_values ?? 1),
    maxValues: Number(menu.max_values ?? 1),
    disabled: menu.disabled === true,
  };
}

function seeCommand({ interaction }: APIMessage): SeenMessage['command'] {
  if (!interaction) return null;
  return { name: interaction.name, userName: interaction.user.global_name ?? interaction.user.username };
}
