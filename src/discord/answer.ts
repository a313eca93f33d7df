import { digest } from '../render/digest.ts';
import { oneLine } from '../render/markdown.ts';
import type { Message } from '../render/message.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { Invocation } from './command.ts';

/** A question, and how its answer is shown. */
export interface Asking {
  readonly question: string;
  /** The question before; `null` for none. */
  readonly context: string | null;
  /** Id of a meeting, as stated; `null` for what the question itself says. */
  readonly meeting: string | null;
  /** Whether all meetings are asked, whatever the question says. */
  readonly anyMeeting?: boolean;
  readonly isPrivate: boolean;
  /** Number of the page, from 0. */
  readonly page?: number;
  readonly hasMovedOn?: boolean;
}

/** Characters of what is remembered: a chain of follow-ups grows, and the message must hold it. */
const longestMemory = 300;

/** Answers a question. The same question of the same corpus gives the same pages. */
export async function answer({ readout, person }: Invocation, asking: Asking): Promise<Message> {
  return (await ask({ readout, person }, asking)).message;
}

/**
 * Answers a question, and remembers it for what this person asks next in this channel.
 *
 * @param asking - Without `context` it may lean on what this person asked before; with `null` it stands alone
 */
export async function answerAndRemember(
  invocation: Invocation,
  asking: Omit<Asking, 'context'> & { readonly context?: string | null },
): Promise<Message> {
  const { memory, channel, person } = invocation;
  return memory.inTurn(channel, person, async () => {
    const context = asking.context === undefined ? (memory.recall(channel, person) ?? null) : asking.context;
    const { message, leaned } = await ask(invocation, { ...asking, context });
    memory.remember(channel, person, chainQuestions(leaned ? context : null, asking.question));
    return message;
  });
}

/** @returns What a later question may lean on: this one, after the one that it leans on itself. */
export function chainQuestions(context: string | null, question: string): string {
  const last = oneLine(question);
  const chain = context === null ? last : `${context} ${last}`;
  return (chain.length <= longestMemory ? chain : last).slice(0, longestMemory);
}

async function ask({ readout, person }: Pick<Invocation, 'readout' | 'person'>, asking: Asking) {
  const { context, meeting, anyMeeting = false, isPrivate, page = 0, hasMovedOn = false } = asking;
  const found = await readout.ask(oneLine(asking.question), {
    ...(context !== null && { context }),
    ...(meeting !== null && { meeting }),
    ...(anyMeeting && { anyMeeting }),
  });
  const leaned = found.carriedOver !== undefined;
  const message = renderAnswer({
    answer: found,
    corpus: readout.corpus,
    byWordsAlone: readout.searchesBy === 'words',
    asker: person,
    context: leaned ? context : null,
    meeting,
    anyMeeting,
    isPrivate,
    page,
    hasMovedOn,
  });
  return { message, leaned };
}

/** @returns The id of the meeting with this digest; `null` for none */
export const meetingOf = (invocation: Pick<Invocation, 'readout'>, name: string): string | null =>
  invocation.readout.corpus.meetings.find(({ id }) => digest(id) === name)?.id ?? null;
