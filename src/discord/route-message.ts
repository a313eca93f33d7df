import { type Message as DiscordMessage, MessageType } from 'discord.js';
import { notices } from '../render/notices.ts';
import { readQuestion } from '../render/read-question.ts';
import { answerAndRemember, chainQuestions } from './answer.ts';
import type { SlashCommand } from './command.ts';
import { createMessageReply } from './message-reply.ts';
import { readWords } from './read-words.ts';
import type { Services } from './services.ts';
import type { Task } from './task.ts';

/**
 * Finds out whether a message is for us: any in a direct message; in a server one that mentions us, or that replies to
 * us with the ping on. Whoever replies with the ping off talks about an answer, not to us. Of a reply to the answer of a
 * command Discord shows neither the text nor the ping, and no text of one that mentions our role instead of us: each
 * person is told so once in a channel.
 *
 * @returns What is wanted; `null` for a message that is nothing to us
 */
export function routeMessage(message: DiscordMessage, services: Services): Task | null {
  const { author, channelId, guildId, member, client } = message;
  const isTyped = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (author.bot || message.webhookId !== null || !isTyped) return null;
  const isHidden = isHiddenReply(message) || mentionsOurRole(message);
  if (guildId !== null && !isHidden && !message.mentions.users.has(client.user.id)) return null;
  if (isHidden && !services.memory.isNews(channelId, author.id)) return null;
  const text = readWords(message.content);
  return {
    command: guildId === null ? 'direct message' : 'mention',
    asked: text,
    who: { guildId, userId: author.id, roleIds: [...(member?.roles.cache.keys() ?? [])], permissions: null },
    channel: channelId,
    reply: createMessageReply(message),
    answer(invocation) {
      if (text === '') return isHidden ? notices.unreadable() : notices.wordless();
      const command = services.commands.find(isNamedBy(text));
      if (command !== undefined) return command.run(command.options.parse({}), invocation);
      const before = readAnswered(message);
      return answerAndRemember(invocation, {
        question: text,
        meeting: null,
        isPrivate: false,
        ...(before !== null && { context: before }),
      });
    },
  };
}

function isHiddenReply(message: DiscordMessage): boolean {
  const { guildId, content, attachments } = message;
  if (guildId === null || content !== '' || attachments.size > 0) return false;
  const answered = findAnswered(message);
  return answered !== null && answered.interactionMetadata !== null;
}

/** Bots have a role of their own name, which is easily picked by mistake. */
const mentionsOurRole = ({ content, mentions, client }: DiscordMessage): boolean =>
  content === '' && mentions.roles.some(({ tags }) => tags?.botId === client.user.id);

/** Someone who writes no more than `help` or `/meetings` means the command. */
const isNamedBy =
  (text: string) =>
  (command: Services['commands'][number]): command is SlashCommand =>
    command.kind === 'slash' &&
    command.moderatorsOnly !== true &&
    command.definition.name === text.replace(/^\//, '').toLowerCase() &&
    command.options.safeParse({}).success;

/** @returns The question of the answer of ours that this replies to; `null` where it replies to none */
function readAnswered(message: DiscordMessage): string | null {
  const asked = readQuestion(findAnswered(message)?.content ?? '');
  return asked === null ? null : chainQuestions(asked.context, asked.question);
}

/** @returns The message of ours that this replies to: it comes along with the reply, also after a restart */
function findAnswered({ reference, channel, client }: DiscordMessage): DiscordMessage | null {
  const answered = reference?.messageId === undefined ? undefined : channel.messages.cache.get(reference.messageId);
  return answered?.author.id === client.user.id ? answered : null;
}
