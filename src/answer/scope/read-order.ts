import type { Meeting } from '../../corpus/corpus.ts';
import { lastButOne, newest, next, oldest, ordinals, previous } from './scope-patterns.ts';

/** Which one of several, or the one before or after another. */
export type Order = number | 'newest' | 'last but one' | 'previous' | 'next' | 'other';

/** @returns Which one a word such as "latest" or "3rd" asks for; `null` for other words */
export function readOrder(word: string): Order | null {
  if (newest.has(word)) return 'newest';
  if (lastButOne.has(word)) return 'last but one';
  if (previous.has(word)) return 'previous';
  if (next.has(word)) return 'next';
  if (word === 'other') return 'other';
  if (oldest.has(word)) return 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? (ordinals.get(word) ?? null) : Number(digits);
}

/**
 * Where meetings are numbered in their names ("third session"), their number counts, not their place in the list.
 *
 * @returns None where no meeting has the number, `null` where they are not numbered
 */
export function numberedMeetings(
  order: number,
  meetings: readonly Meeting[],
  terms: ReadonlyMap<string, readonly Meeting[]>,
): readonly Meeting[] | null {
  const numbers = [...terms].filter(([term]) => typeof readOrder(term) === 'number');
  const numbered = new Set(numbers.flatMap(([, those]) => those));
  if (numbered.size * 2 < meetings.length || numbers.length < 2) return null;
  const same = numbers.filter(([term]) => readOrder(term) === order).flatMap(([, those]) => those);
  return same.length === 0 && order === 1 ? null : same;
}
