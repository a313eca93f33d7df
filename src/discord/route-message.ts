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
 * us with the ping on. Whoever replies with the ping off talks about an answer, not to us.
 *
 * @returns What is wanted; `null` for a message that is nothing to us
 */
export function routeMessage(message: DiscordMessage, services: Services): Task | null {
  const { author, channelId, guildId, member, client } = message;
  const isTyped = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (author.bot || message.webhookId !== null || !isTyped) return null;
  if (guildId !== null && !message.mentions.users.has(client.user.id)) return null;
  const text = readWords(message.content);
  return {
    command: guildId === null ? 'direct message' : 'mention',
    asked: text,
    who: { guildId, userId: author.id, roleIds: [...(member?.roles.cache.keys() ?? [])], permissions: null },
    channel: channelId,
    reply: createMessageReply(message),
    answer(invocation) {
      if (text === '') return isHidden(message) ? notices.unreadable() : notices.wordless();
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

/** In servers Discord withholds the text of a reply to the answer of a slash command, unless it mentions us. */
const isHidden = ({ guildId, content, attachments, reference }: DiscordMessage): boolean =>
  guildId !== null && content === '' && attachments.size === 0 && reference !== null;

/** Someone who writes no more than `help` or `/meetings` means the command. */
const isNamedBy =
  (text: string) =>
  (command: Services['commands'][number]): command is SlashCommand =>
    command.kind === 'slash' &&
    command.moderatorsOnly !== true &&
    command.definition.name === text.replace(/^\//, '').toLowerCase() &&
    command.options.safeParse({}).success;

/** @returns The question of the answer of ours that this replies to; `null` where it replies to none */
function readAnswered({ reference, channel, client }: DiscordMessage): string | null {
  const answered = reference?.messageId === undefined ? undefined : channel.messages.cache.get(reference.messageId);
  if (answered === undefined || answered.author.id !== client.user.id) return null;
  const asked = readQuestion(answered.content);
  return asked === null ? null : chainQuestions(asked.context, asked.question);
}
