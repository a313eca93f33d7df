import type { Meeting } from '../../corpus/corpus.ts';
import { nameTerms } from './meeting-words.ts';
import { type Order, readOrder } from './read-order.ts';

/**
 * Chooses one of several meetings by its place among them.
 *
 * @param among - Oldest first
 * @param anchor - What "the one before" is counted from; the newest of `all` where it is empty
 * @returns None where there is no such meeting
 */
export function orderMeetings(
  among: readonly Meeting[],
  order: Order,
  anchor: readonly Meeting[],
  all: readonly Meeting[],
): readonly Meeting[] {
  if (typeof order === 'number') {
    // "Second hearing": its own number counts, where it has one.
    const numbered = among.filter(({ name }) => nameTerms(name).some((term) => readOrder(term) === order));
    return numbered.length > 0 ? numbered : among.slice(order - 1, order);
  }
  if (order === 'newest') return among.slice(-1);
  if (order === 'last but one') return among.slice(-2, -1);
  if (order === 'other') return among.filter((meeting) => !anchor.includes(meeting));
  const from = anchor.length > 0 ? anchor : all.slice(-1);
  const [first, last] = [from[0], from.at(-1)];
  if (first === undefined || last === undefined) return [];
  return order === 'previous'
    ? among.filter(({ start }) => start < first.start).slice(-1)
    : among.filter(({ start }) => start > last.start).slice(0, 1);
}
