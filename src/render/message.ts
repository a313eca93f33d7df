import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type ControlState, writeControl } from './control-id.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';

/**
 * A message for Discord, ready to send.
 *
 * Plain content, not components v2, decided once and here:
 * - plain content is what notifications, reply previews, Discord's own search, copying and other bots read: a message
 *   of components v2 has no content at all, and is empty to all of them;
 * - it shows for people who switched previews off, in old clients, and in the order in which a screen reader reads it;
 * - the question is read back from it when a button is pressed after a restart (read-question.ts);
 * - the flag of components v2 cannot be taken from a message again, so that no later page could do without.
 *
 * The price is 2,000 characters a page where components v2 have 4,000; quotations page anyway. Embeds carry nothing.
 */
export interface Message {
  readonly content: string;
  readonly components: readonly Row[];
  /** No previews of links: an answer is long enough. */
  readonly flags: typeof MessageFlags.SuppressEmbeds;
  /** Nobody is ever pinged, whatever an article or a question says. */
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly files: readonly Attachment[];
  /** What it is, in a word, for the log; not sent. */
  readonly kind: string;
}

export interface Attachment {
  readonly name: string;
  readonly attachment: Buffer;
  /** What a picture shows, for those who do not see it. */
  readonly description?: string;
}

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** A button that does something. */
export interface Button {
  readonly label: string;
  readonly state: ControlState;
  readonly disabled?: boolean;
}

/** A menu of which one entry is picked. */
export interface Menu {
  readonly placeholder: string;
  readonly state: ControlState;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

/** The lower half of a message, from top to bottom. */
export interface Controls {
  /** A row for turning pages; none where it is empty. */
  readonly turning?: readonly Button[];
  readonly buttons?: readonly Button[];
  readonly menus?: readonly Menu[];
}

/**
 * Makes a message and holds it to Discord's limits, which its builders check only in part.
 *
 * @param kind - What it is, in a word, for the log
 * @throws RangeError for one that Discord would refuse: a bug
 */
export function message(
  kind: string,
  content: string,
  { turning = [], buttons = [], menus = [] }: Controls = {},
  files: readonly Attachment[] = [],
): Message {
  const components = [
    ...[turning, buttons].filter((row) => row.length > 0).map(buttonRow),
    ...menus.filter(({ options }) => options.length > 0).map(menuRow),
  ];
  const ids = components.flatMap((row) => row.components.map((component) => component.custom_id));
  check('content', content.length, limits.content);
  check('rows', components.length, limits.rows);
  if (content.trim() === '') throw new RangeError('A message needs content.');
  if (new Set(ids).size < ids.length) throw new RangeError(`Two controls have one custom id: ${ids.join(' ')}`);
  for (const { description = '' } of files) check('description of a file', description.length, limits.description);
  return {
    content,
    components,
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: { parse: [], repliedUser: false },
    files,
    kind,
  };
}

function buttonRow(buttons: readonly Button[]): Row {
  check('buttons', buttons.length, limits.buttonsPerRow);
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ label, state, disabled = false }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(label, limits.buttonLabel),
      custom_id: writeControl(state),
      disabled,
    })),
  };
}

function menuRow({ placeholder, state, options }: Menu): Row {
  check('options of a menu', options.length, limits.menuOptions);
  for (const { value } of options) check('value of an option', value.length, limits.menuText);
  if (new Set(options.map(({ value }) => value)).size < options.length)
    throw new RangeError('Two options of a menu have one value.');
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeControl(state),
        placeholder: shorten(placeholder, limits.placeholder),
        options: options.map(({ label, value, description }) => ({
          label: shorten(label, limits.menuText) || '–',
          value,
          ...(description && { description: shorten(description, limits.menuText) }),
        })),
      },
    ],
  };
}

function check(what: string, found: number, limit: number): void {
  if (found > limit) throw new RangeError(`Too much for Discord: ${what} has ${found}, the limit is ${limit}.`);
}
