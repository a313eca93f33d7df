import type { Meeting } from '../../corpus/corpus.ts';
import { compareDays, findAllDates } from './compare-days.ts';
import type { Difference } from './compare-wording.ts';
import type { Found } from './inquiry.ts';

/** Before a date, what belongs to it. */
const dating = /\b(?:on|in|at|by|from|since|until|before|after)?\s*(?:the\s+)?$/i;

/**
 * Asks for the date of a claim that has one: "it flies home on Friday" gives "it flies home when?".
 *
 * @param day - Any day: only where dates stand is looked at
 */
export function askForDay(claim: string, day: string): string | null {
  const dates = findAllDates(claim, day, day);
  const [date] = dates;
  if (date === undefined || dates.length > 1) return null;
  const before = claim.slice(0, date.start).replace(dating, ' ');
  return `${before}when${claim.slice(date.end)}?`.replace(/\s+/g, ' ').trim();
}

/** From which confidence, and from which reading, a date that was read stands against another. */
const sure = { confidence: 0.85, reading: 2 } as const;

/** @returns The date that was read for "when", where it cannot be the claim's */
export function findRivalDay(claim: string, [best]: readonly Found[], meetings: readonly Meeting[]): Difference | null {
  const [meeting] = meetings;
  if (best === undefined || meeting === undefined || meetings.length > 1) return null;
  const { read, candidate } = best.evidence;
  if (read === null || read.score < sure.reading || best.confidence < sure.confidence) return null;
  const { body } = candidate.passage.article;
  const days = compareDays(claim, body.slice(read.span.start, read.span.end), meeting);
  return days.how === 'differ' ? { claimed: days.claimed, found: days.found } : null;
}
