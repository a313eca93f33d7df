import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import { readControl } from '../render/control-id.ts';
import { notices } from '../render/notices.ts';
import type { SlashCommand } from './command.ts';
import { type Click, mannerOf, useControl } from './controls.ts';
import { createInteractionReply } from './interaction-reply.ts';
import { isModerator } from './is-moderator.ts';
import { memberOf } from './member-of.ts';
import { readOptions } from './read-options.ts';
import { readWords } from './read-words.ts';
import type { Services } from './services.ts';
import type { Task } from './task.ts';

/** @returns What somebody wants with a slash command. */
export function routeSlash(interaction: ChatInputCommandInteraction, { commands, moderation }: Services): Task {
  const options = readOptions(interaction.options.data);
  const task = { ...describe(interaction), command: interaction.commandName, asked: JSON.stringify(options) };
  const command = commands.find(isSlash(interaction.commandName));
  const read = command?.options.safeParse(options);
  const refuse = (problem: ReturnType<typeof notices.outdated>): Task => ({
    ...task,
    reply: createInteractionReply(interaction, 'private'),
    answer: () => problem,
  });
  if (command === undefined || read === undefined) return refuse(notices.outdated());
  if (command.moderatorsOnly && !isModerator(moderation, task.who)) return refuse(notices.moderatorsOnly());
  if (!read.success) return refuse(notices.badOption(read.error.issues.map(({ message }) => message).join(' ')));
  return {
    ...task,
    reply: createInteractionReply(interaction, command.isPrivate(read.data) ? 'private' : 'public'),
    answer: (invocation) => command.run(read.data, invocation),
  };
}

/** @returns What somebody wants of a message, out of its menu; the answer is theirs alone. */
export function routeMessageCommand(interaction: MessageContextMenuCommandInteraction, { commands }: Services): Task {
  const command = commands.find(
    ({ definition, kind }) => kind === 'message' && definition.name === interaction.commandName,
  );
  const text = readWords(interaction.targetMessage.content);
  return {
    ...describe(interaction),
    command: interaction.commandName,
    asked: text,
    reply: createInteractionReply(interaction, 'private'),
    answer: (invocation) => (command?.kind === 'message' ? command.run(text, invocation) : notices.outdated()),
  };
}

/** @returns What somebody wants who pressed a button, or chose in a menu. */
export function routeControl(interaction: MessageComponentInteraction, { moderation }: Services): Task {
  const described = describe(interaction);
  const state = readControl(interaction.customId);
  if (state === null)
    return {
      ...described,
      command: 'control',
      asked: '',
      reply: createInteractionReply(interaction, 'private'),
      answer: () => notices.outdated(),
    };
  const click: Click = {
    state,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    content: interaction.message.content,
    isPrivate: interaction.message.flags.has('Ephemeral'),
    mayDismiss:
      isModerator(moderation, described.who) ||
      (described.who.permissions !== null && (described.who.permissions & PermissionFlagsBits.ManageMessages) !== 0n),
  };
  const manner = mannerOf(click, interaction.user.id);
  return {
    ...described,
    command: state.action,
    asked: interaction.customId,
    reply: createInteractionReply(interaction, manner === 'dismiss' ? 'update' : manner),
    answer: (invocation) => (manner === 'dismiss' ? null : useControl(click, invocation)),
  };
}

const describe = (
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction,
) => ({ who: memberOf(interaction), channel: interaction.channelId });

const isSlash =
  (name: string) =>
  (command: { readonly kind: string; readonly definition: { readonly name: string } }): command is SlashCommand =>
    command.kind === 'slash' && command.definition.name === name;
