import type { Message } from '../render/message.ts';

/** The way back to whoever asked: one answer, in time, over an interaction or in a channel. */
export interface Reply {
  /** Whether Discord tells the person that something failed unless there is some answer. */
  readonly isAwaited: boolean;
  /** Shows that an answer is coming: Discord waits 3 seconds for that, and then 15 minutes for the answer. */
  defer(): Promise<void>;
  /** Shows how far a slow answer has come, where that can be shown; only after {@link defer}. */
  report(message: Message): Promise<void>;
  show(message: Message): Promise<void>;
  /** Takes away the message that was clicked. */
  remove(): Promise<void>;
  /** Says that it did not work, to the asker alone where there is a way, without touching an answer that is there. */
  fail(message: Message): Promise<void>;
}

/** How an answer is given: a message for all, for the asker alone, or in place of the message that was clicked. */
export type Manner = 'public' | 'private' | 'update';

/** @returns The part of a message that is sent. */
export function payload({ content, components, flags, allowedMentions, files }: Message) {
  return {
    content,
    components: [...components],
    flags,
    allowedMentions: { parse: [...allowedMentions.parse], repliedUser: false },
    ...(files.length > 0 && { files: [...files] }),
  } as const;
}
