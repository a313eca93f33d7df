import type { Meeting } from '../../corpus/corpus.ts';
import { type Anchor, sameKind } from './anchor.ts';
import type { Mark } from './mark-question.ts';
import type { Order } from './read-order.ts';
import { meetingNouns, partNouns } from './scope-patterns.ts';

/** What chooses meetings by itself. */
export const choosing: ReadonlySet<Mark['sort']> = new Set(['name', 'date', 'season', 'kind', 'body', 'place', 'word']);

/** "And the one before?" asks for a meeting of the kind that the question before named, unless this one names another. */
export function likeAnchor(
  meetings: readonly Meeting[],
  order: Order,
  kept: readonly Mark[],
  anchor: Anchor,
  text: string,
): readonly Meeting[] {
  const isOther = kept.some(
    ({ sort, meetings: those }) => /^(?:kind|name|body|word|noun)$/.test(sort) && those.length > 0,
  );
  const isOne = kept.every(({ sort, start, end }) => sort !== 'noun' || /^ones?$/.test(text.slice(start, end)));
  return !isOther && (isOne || order === 'previous' || order === 'next' || order === 'other')
    ? sameKind(meetings, anchor)
    : meetings;
}

/** "this spring's talks", "last April's meeting": the newest of those. */
export const isOfTheNewest = ({ sort, start, date }: Mark, text: string): boolean =>
  (sort === 'season' || (sort === 'date' && date?.year === null && date.day === null)) &&
  /\b(?:this|last|past) $/.test(text.slice(0, start));

/**
 * "the first meeting of foreign ministers", but not "her first meeting", "the first meeting with partners", nor a part
 * of a meeting ("the first session of the day").
 */
export function ordersMeetings(marks: readonly Mark[], at: number, text: string, { meetings }: Anchor): boolean {
  const order = marks[at];
  const behind = marks.slice(at + 1, at + 5);
  const isMeeting = ({ sort, start, end }: Mark): boolean =>
    /^(?:noun|kind|name)$/.test(sort) ||
    (sort === 'body' && meetingNouns.has(text.slice(start, end).split(' ').at(-1) ?? ''));
  const noun = behind.find(isMeeting);
  if (order === undefined || (order.order === 'other' && meetings.length === 0)) return false;
  // "And the second?": of those that were spoken of.
  if (noun === undefined)
    return meetings.length > 0 && /\bthe $/.test(text.slice(0, order.start)) && /^\W*$/.test(text.slice(order.end));
  const isDetermined = /(?:^|\b(?:the|and|or|at|in|most|very)|\d(?:'s)?|[,:])\W*$/.test(text.slice(0, order.start));
  const isPart = typeof order.order === 'number' && partNouns.has(text.slice(noun.start, noun.end));
  const rest = marks.slice(marks.indexOf(noun) + 1);
  const hasObject =
    /^\s+(?:of|for|with|between|since|under|by)\b/.test(text.slice(noun.end)) &&
    rest.every(({ sort }) => !choosing.has(sort) && sort !== 'noun');
  return isDetermined && !isPart && !hasObject;
}
