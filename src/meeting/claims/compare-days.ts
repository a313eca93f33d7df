import type { Meeting } from '../../corpus/corpus.ts';
import { datesOverlap, type FoundDate, findDates } from '../values/find-dates.ts';

/** How the dates of a claim stand to those of a sentence. */
export type DaysCompared =
  | { readonly how: 'agree' }
  | { readonly how: 'differ'; readonly claimed: string; readonly found: string }
  | { readonly how: 'unclear' };

/**
 * Compares dates by what they mean at a meeting. A date that the sentence does not state is the meeting's own, or
 * unclear.
 */
export function compareDays(claim: string, sentence: string, { start, end }: Meeting): DaysCompared {
  const claimed = findAllDates(claim, start, end);
  const there = claimed.length === 0 ? [] : findAllDates(sentence, start, end);
  for (const date of claimed) {
    const same = there.some((other) => datesOverlap(date, other));
    if (same) continue;
    if (isOfMeeting(date, start, end)) continue;
    const [rival] = there.filter((other) => isDay(other) === isDay(date));
    return rival === undefined ? { how: 'unclear' } : { how: 'differ', claimed: date.text, found: rival.text };
  }
  return { how: 'agree' };
}

/** With years that stand alone: "the 2031 meeting". */
export function findAllDates(text: string, start: string, end: string): readonly FoundDate[] {
  const dates = findDates(text, start, end);
  const years = [...text.matchAll(/(?<![\p{L}\d.,-])(?:19|20)\d\d(?![\p{L}\d]|[.,]\d|-\d)/gu)]
    .map(({ 0: year, index }) => ({
      ...{ start: index, end: index + year.length, text: year, deadline: false },
      ...{ from: `${year}-01-01`, to: `${year}-12-31` },
    }))
    .filter((year) => !dates.some((date) => date.start < year.end && year.start < date.end));
  return [...dates, ...years];
}

/** The month or the year of a meeting, or its only day: no sentence need repeat it. */
const isOfMeeting = (date: FoundDate, start: string, end: string): boolean => date.from <= start && end <= date.to;

const isDay = ({ from, to }: FoundDate): boolean => from === to;
