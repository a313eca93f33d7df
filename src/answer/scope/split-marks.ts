import type { Mark } from './mark-question.ts';

/** @returns The parts of a run of marks between those of a sort */
export function splitAt(marks: readonly Mark[], sort: Mark['sort']): readonly (readonly Mark[])[] {
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark.sort === sort) parts.push([]);
    else parts.at(-1)?.push(mark);
  }
  return parts;
}

/** "the harbour boards of 2023 and 2024": a date by itself is of the same meetings as the one beside it. */
export function shareNouns(parts: readonly (readonly Mark[])[]): readonly (readonly Mark[])[] {
  const isNoun = ({ sort }: Mark): boolean => sort === 'kind' || sort === 'body' || sort === 'noun';
  const bare = parts.filter(
    (part) => part.length > 0 && part.every(({ sort }) => /^(?:date|season|filler)$/.test(sort)),
  );
  const [full, ...others] = parts.filter((part) => part.some(isNoun));
  if (full === undefined || others.length > 0) return parts;
  return parts.map((part) => (bare.includes(part) ? [...part, ...full.filter(isNoun)] : part));
}
