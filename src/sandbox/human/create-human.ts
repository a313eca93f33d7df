import { limits } from '../limits.ts';
import { findChannel, openConversation } from '../world/conversations.ts';
import { interactionTypes } from '../world/interaction.ts';
import { changeMessage, findMessage, postMessage, removeMessage } from '../world/messages.ts';
import { isAllowed } from '../world/permissions.ts';
import { startInteraction } from '../world/start-interaction.ts';
import type { Channel, Person, World } from '../world/world.ts';
import { followInteraction } from './asked.ts';
import { findUsable, listUsable } from './command-picker.ts';
import { fillOptions, type OptionValues } from './fill-options.ts';
import type { ChannelRef, Human, SayOptions } from './human.ts';
import { seesChannel, seesMessage } from './human-event.ts';
import { listChannels } from './list-channels.ts';
import { fillModal } from './modal.ts';
import { seeMessage } from './seen-message.ts';
import { chooseValues, clickButton } from './use-component.ts';
import { createWatch } from './watch.ts';

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
      const trigger = modal.interaction;
      const { channel, source, payload } = trigger;
      const data = fillModal(modal, values);
      const owners = payload.authorizing_integration_owners as Record<string, string>;
      const type = interactionTypes.modal;
      return followInteraction(
        world,
        startInteraction(world, { type, userId: id, channel, subject: modal.customId, data, source, trigger, owners }),
      );
    },
    sees: (ref, fits = () => true, { timeoutMs = 5_000 } = {}) => watch.next(open(ref).id, fits, timeoutMs),
    look: (ref) => watch.skip(open(ref).id),
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
