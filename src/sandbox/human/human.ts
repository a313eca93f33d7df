import type { FilePart } from '../world/attachments.ts';
import type { Choice } from '../world/interaction.ts';
import type { Asked } from './asked.ts';
import type { OfferedCommand } from './command-picker.ts';
import type { OptionValues } from './fill-options.ts';
import type { HumanEvent } from './human-event.ts';
import type { FieldValues, SeenModal } from './modal.ts';
import type { SeenMessage } from './seen-message.ts';

/** A channel, by itself or by its id. */
export type ChannelRef = string | { readonly id: string };

/** A message, by itself or by where it is. */
export type MessageRef = Pick<SeenMessage, 'id' | 'channelId'>;

/** How something is said. */
export interface SayOptions {
  readonly replyTo?: Pick<SeenMessage, 'id'>;
  /** Whether a reply pings its author; true if nothing is said. */
  readonly ping?: boolean;
  readonly files?: readonly FilePart[];
}

/** A channel as a person finds it in the list. */
export interface SeenChannel {
  readonly id: string;
  /** In a conversation, the name of the other. */
  readonly name: string;
  readonly guild: { readonly id: string; readonly name: string } | null;
}

/** Somebody who uses the bot, and sees what comes of it. */
export interface Human {
  readonly id: string;
  readonly name: string;
  /** What names this person in a message. */
  readonly mention: string;
  /** The conversation with the bot, opened now if it was not. */
  readonly conversation: { readonly id: string };
  /** The channels that this person sees: those of their guilds, then their conversations. */
  channels(): readonly SeenChannel[];
  /** The conversation with another person, in which the bot is not. */
  conversationWith(other: { readonly id: string }): { readonly id: string };
  /** Uses a slash command, `/ask` or `/corpus status`. @throws Error if it is not offered here or an option is wrong */
  ask(channel: ChannelRef, command: string, values?: OptionValues): Asked;
  /** Types into a field of a slash command. @returns what the bot suggests */
  autocomplete(
    channel: ChannelRef,
    command: string,
    option: string,
    typed: string,
    values?: OptionValues,
  ): Promise<readonly Choice[]>;
  /** Uses a command of a message's menu. */
  messageCommand(name: string, message: MessageRef): Asked;
  /** Writes to the bot directly. */
  dm(text: string, options?: SayOptions): SeenMessage;
  say(channel: ChannelRef, text: string, options?: SayOptions): SeenMessage;
  edit(message: MessageRef, text: string): void;
  delete(message: MessageRef): void;
  /** Presses a button, by `custom_id` or label. */
  click(message: MessageRef, button: string): Asked;
  /** Picks in a menu, by `custom_id` or placeholder. */
  choose(message: MessageRef, menu: string, values: string | readonly string[]): Asked;
  submit(modal: SeenModal, values: FieldValues): Asked;
  /** The next message of somebody else that appeared or changed since this person last looked here, and fits; not one that is still "thinking". */
  sees(
    channel: ChannelRef,
    fits?: (message: SeenMessage) => boolean,
    options?: { readonly timeoutMs?: number },
  ): Promise<SeenMessage>;
  /** Passes over all that came in a channel so far, so that `sees` finds only what comes next. */
  look(channel: ChannelRef): void;
  /** All that is visible in a channel now, oldest first. */
  messages(channel: ChannelRef): readonly SeenMessage[];
  /** The commands that are offered in a channel. */
  commands(channel: ChannelRef): readonly OfferedCommand[];
  /** @returns a function that stops listening */
  onEvent(listener: (event: HumanEvent) => void): () => void;
}
