import type { Mark } from './mark-question.ts';
import { contentBefore } from './scope-patterns.ts';

/** A date behind "by" or "since", or before a noun of its own ("the 2026 budget"), is about the matter. */
export function isContent(
  { sort, start, end, date }: Mark,
  marks: readonly Mark[],
  text: string,
  points: boolean,
): boolean {
  if (sort !== 'date' || marks.some(({ sort: other }) => other === 'noun' || other === 'name')) return false;
  if (contentBefore.test(text.slice(0, start))) return true;
  const isPlaced = /\b(?:in|of|at|on|during|for)\s+(?:the\s+)?$/.test(text.slice(0, start));
  return (
    !points &&
    !isPlaced &&
    date?.month === null &&
    /^\s+\p{L}/u.test(text.slice(end)) &&
    !/^\s+(?:and|or|to|vs|versus)\b/.test(text.slice(end))
  );
}
