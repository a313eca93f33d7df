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
 * Plain content, not components v2, decided once and here: plain content is what notifications, reply previews,
 * Discord's own search, screen readers, copying and other bots read; it shows for people who switched previews off; and
 * the question can be read back from it when a button is pressed after a restart. The price is 2,000 characters a page
 * where components v2 have 4,000, and quotations page anyway. Embeds carry nothing.
 */
export interface Message {
  readonly content: string;
  readonly components: readonly Row[];
  /** No previews of links: an answer is long enough. */
  readonly flags: typeof MessageFlags.SuppressEmbeds;
  /** Nobody is ever pinged, whatever an article or a question says. */
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly files: readonly { readonly name: string; readonly attachment: Buffer }[];
  /** What it is, in a word, for the log; not sent. */
  readonly kind: string;
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

/** The lower half of a message. */
export interface Controls {
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
  { buttons = [], menus = [] }: Controls = {},
  files: Message['files'] = [],
): Message {
  const shownMenus = menus.filter(({ options }) => options.length > 0);
  const components = [...(buttons.length > 0 ? [buttonRow(buttons)] : []), ...shownMenus.map(menuRow)];
  check('content', content.length, limits.content);
  check('rows', components.length, limits.rows);
  check('buttons', buttons.length, limits.buttonsPerRow);
  if (content.trim() === '') throw new RangeError('A message needs content.');
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
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeControl(state),
        placeholder: shorten(placeholder, limits.placeholder),
        options: options.map(({ label, value, description }) => ({
          label: shorten(label, limits.menuText),
          value,
          ...(description !== undefined && { description: shorten(description, limits.menuText) }),
        })),
      },
    ],
  };
}

function check(what: string, found: number, limit: number): void {
  if (found > limit) throw new RangeError(`Too much for Discord: ${what} has ${found}, the limit is ${limit}.`);
}
