import { limits } from '../limits.ts';
import type { FilePart } from '../world/attachments.ts';
import { findChannel, openConversation } from '../world/conversations.ts';
import type { Choice } from '../world/interaction.ts';
import { interactionTypes } from '../world/interaction.ts';
import { changeMessage, findMessage, postMessage, removeMessage } from '../world/messages.ts';
import { isAllowed } from '../world/permissions.ts';
import { startInteraction } from '../world/start-interaction.ts';
import type { Channel, Person, World } from '../world/world.ts';
import { type Asked, followInteraction } from './asked.ts';
import { findUsable, listUsable, type OfferedCommand } from './command-picker.ts';
import { fillOptions, type OptionValues } from './fill-options.ts';
import { type HumanEvent, seesChannel, seesMessage } from './human-event.ts';
import { type FieldValues, fillModal, type SeenModal } from './modal.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';
import { chooseValues, clickButton } from './use-component.ts';
import { createWatch } from './watch.ts';

/** A channel, by itself or by its id. */
export type ChannelRef = string | { readonly id: string };

/** How something is said. */
export interface SayOptions {
  readonly replyTo?: SeenMessage;
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
  messageCommand(name: string, message: SeenMessage): Asked;
  /** Writes to the bot directly. */
  dm(text: string, options?: SayOptions): SeenMessage;
  say(channel: ChannelRef, text: string, options?: SayOptions): SeenMessage;
  edit(message: SeenMessage, text: string): void;
  delete(message: SeenMessage): void;
  /** Presses a button, by `custom_id` or label. */
  click(message: SeenMessage, button: string): Asked;
  /** Picks in a menu, by `custom_id` or placeholder. */
  choose(message: SeenMessage, menu: string, values: string | readonly string[]): Asked;
  submit(modal: SeenModal, values: FieldValues): Asked;
  /** The next message of somebody else that appeared or changed since this person last looked here, and fits; not one that is still "thinking". */
  sees(
    channel: ChannelRef,
    fits?: (message: SeenMessage) => boolean,
    options?: { readonly timeoutMs?: number },
  ): Promise<SeenMessage>;
  /** All that is visible in a channel now, oldest first. */
  messages(channel: ChannelRef): readonly SeenMessage[];
  /** The commands that are offered in a channel. */
  commands(channel: ChannelRef): readonly OfferedCommand[];
  /** @returns a function that stops listening */
  onEvent(listener: (event: HumanEvent) => void): () => void;
}

/** Gives a person hands and eyes. */
export function createHuman(world: World, person: Person): Human {
  const { id } = person.user;
  const watch = createWatch(world, id);
  const open = (ref: ChannelRef): Channel => {
    const channel = findChannel(world, typeof ref === 'string' ? ref : ref.id);
    if (!seesChannel(world, id, channel)) throw new Error(`${person.user.username} does not see this channel.`);
    return channel;
  };
  const conversation = () => openConversation(world, id, world.application.id);
  const say: Human['say'] = (ref, text, options = {}) => {
    const channel = open(ref);
    checkText(text, options);
    if (!isAllowed(world, channel, id, 'SendMessages')) throw new Error(`${person.user.username} may not write here.`);
    const { replyTo, ping = true, files = [] } = options;
    const body = replyTo
      ? {
          content: text,
          message_reference: { message_id: replyTo.id },
          allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
        }
      : { content: text };
    return seeMessage(postMessage(world, { channel, authorId: id, body, files }));
  };
  const start = (
    channel: Channel,
    type: 2 | 4,
    typed: string,
    values: OptionValues,
    focus?: { option: string; typed: string },
  ) => {
    const usable = findUsable(world, person, channel, typed, 1);
    const data = fillOptions(world, channel, usable, values, focus);
    const { owners, command } = usable;
    const interaction = startInteraction(world, { type, userId: id, channel, subject: command.raw.id, data, owners });
    return followInteraction(world, interaction);
  };
  return {
    id,
    name: person.user.global_name ?? person.user.username,
    mention: `<@${id}>`,
    get conversation() {
      return { id: conversation().id };
    },
    channels: () => listChannels(world, id),
    conversationWith: (other) => ({ id: openConversation(world, id, other.id).id }),
    ask: (ref, command, values = {}) => start(open(ref), interactionTypes.command, command, values),
    autocomplete: (ref, command, option, typed, values = {}) =>
      start(open(ref), interactionTypes.autocomplete, command, values, { option, typed }).choices(),
    messageCommand(name, message) {
      const channel = open(message.channelId);
      const { command, owners } = findUsable(world, person, channel, name, 3);
      const stored = findMessage(channel, message.id);
      const data = {
        id: command.raw.id,
        name: command.raw.name,
        type: 3,
        target_id: message.id,
        resolved: { messages: { [message.id]: stored.raw } },
      };
      const type = interactionTypes.command;
      return followInteraction(
        world,
        startInteraction(world, { type, userId: id, channel, subject: command.raw.id, data, owners }),
      );
    },
    dm: (text, options) => {
      if (!mayWriteToBot(world, person))
        throw new Error(`${person.user.username} shares no server with the bot and has not installed it.`);
      return say(conversation(), text, options);
    },
    say,
    edit(message, text) {
      const channel = open(message.channelId);
      const stored = findMessage(channel, message.id);
      if (stored.raw.author.id !== id) throw new Error('People change only their own messages.');
      checkText(text, {});
      changeMessage(world, channel, stored, { content: text }, []);
    },
    delete(message) {
      const channel = open(message.channelId);
      const stored = findMessage(channel, message.id);
      if (stored.raw.author.id !== id && stored.visibleTo !== id && !isAllowed(world, channel, id, 'ManageMessages'))
        throw new Error('This person may not delete this message.');
      removeMessage(world, channel, stored);
    },
    click: (message, button) => clickButton(world, id, message, button),
    choose: (message, menu, values) => chooseValues(world, id, message, menu, [values].flat()),
    submit(modal, values) {
      const { channel, source, payload } = modal.interaction;
      const data = fillModal(modal, values);
      const owners = payload.authorizing_integration_owners as Record<string, string>;
      const type = interactionTypes.modal;
      return followInteraction(
        world,
        startInteraction(world, { type, userId: id, channel, subject: modal.customId, data, source, owners }),
      );
    },
    sees: (ref, fits = () => true, { timeoutMs = 5_000 } = {}) => watch.next(open(ref).id, fits, timeoutMs),
    messages: (ref) =>
      [...open(ref).messages.values()]
        .filter((message) => seesMessage(world, id, message))
        .map((message) => seeMessage(message)),
    commands: (ref) => listUsable(world, person, open(ref)).map(({ offered }) => offered),
    onEvent: watch.listen,
  };
}

function checkText(text: string, { files = [] }: SayOptions): void {
  if (text === '' && files.length === 0) throw new Error('A message needs something in it.');
  if (text.length > limits.content) throw new Error(`A message takes ${limits.content} characters or fewer.`);
}

function mayWriteToBot(world: World, { user, installed }: Person): boolean {
  return installed || [...world.guilds.values()].some((guild) => guild.installed && guild.members.has(user.id));
}

function listChannels(world: World, userId: string): SeenChannel[] {
  const visible = [...world.channels.values()].filter((channel) => seesChannel(world, userId, channel));
  const seen = visible.map(({ id, name, guildId, recipientIds }) => {
    const guild = guildId === null ? undefined : world.guilds.get(guildId);
    const other = world.people.get(recipientIds.find((one) => one !== userId) ?? '')?.user;
    return {
      id,
      name: guild ? name : (other?.global_name ?? other?.username ?? ''),
      guild: guild ? { id: guild.id, name: guild.name } : null,
    };
  });
  return [...seen.filter(({ guild }) => guild), ...seen.filter(({ guild }) => !guild)];
}
