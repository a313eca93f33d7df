import type { Corpus } from '../../corpus/corpus.ts';
import { isSpokenOf } from './is-spoken-of.ts';
import type { Phrase } from './read-phrases.ts';

/**
 * Finds the date on which those whom a question names did not meet: "what did the ferry board decide in 2019?". Only
 * right behind a verb of meetings: "agreed to build in 2019" is about the matter.
 *
 * @param text - In lower case
 * @returns `undefined` where they met then, or where articles speak of it
 */
export function findMissedDate(phrases: readonly Phrase[], text: string, corpus: Corpus): Phrase | undefined {
  const who = phrases.find(
    ({ marks, meetings }) => meetings.length > 0 && marks.every(({ sort }) => sort === 'kind' || sort === 'body'),
  );
  const when = phrases.filter(({ dateOnly, points }) => dateOnly && !points);
  const [date] = when;
  if (who === undefined || date === undefined || when.length > 1) return undefined;
  const isMet = who.meetings.some((meeting) => date.meetings.includes(meeting));
  const isMeeting = who.end <= date.start && meetingVerb.test(text.slice(0, date.start));
  if (isMet || !isMeeting || isSpokenOf(date, text, corpus)) return undefined;
  return date;
}

const meetingVerb = /\b(?:decid|agre|adopt|discuss|meet|met|rul)\p{L}*\s+(?:in|on)\s+(?:the\s+)?$/u;
