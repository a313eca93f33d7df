import type { Message } from '../render/message.ts';
import type { Invocation } from './command.ts';
import type { Member } from './is-moderator.ts';
import type { Reply } from './reply.ts';

/** Something that somebody wants of the bot, however they said it. */
export interface Task {
  /** How it was said, for the log: a command's name, a control's action, `message`. */
  readonly command: string;
  /** What was asked; logged only where the operator wants it. */
  readonly asked: string;
  readonly who: Member;
  readonly channel: string;
  readonly reply: Reply;
  /** @returns The answer; `null` to take away the message that was clicked */
  readonly answer: (invocation: Invocation) => Message | null | Promise<Message | null>;
}
