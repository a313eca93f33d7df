import type { Excerpt } from '../answer/answer.ts';
import { quote } from './markdown.ts';

/**
 * Cuts an excerpt that is too long for one message into excerpts that follow each other, at the end of a sentence if
 * there is one, else between words. Each is a verbatim span of the article itself.
 *
 * @param room - Characters that a quotation may take, with its markup
 */
export function splitExcerpt(excerpt: Excerpt, room: number): readonly Excerpt[] {
  const pieces: Excerpt[] = [];
  let start = 0;
  while (start < excerpt.text.length) {
    const end = findEnd(excerpt, start, room);
    const piece = cut(excerpt, start, end);
    if (piece !== null) pieces.push(piece);
    start = end;
  }
  return pieces;
}

function findEnd(excerpt: Excerpt, start: number, room: number): number {
  const { text } = excerpt;
  if (fits(excerpt, start, text.length, room)) return text.length;
  for (const breaks of [/[.!?]["'”’)\]]*\s+/g, /\s+/g, /(?<![\uD800-\uDBFF])/g]) {
    const ends = [...text.slice(start, start + room).matchAll(breaks)]
      .map(({ 0: found, index }) => start + index + found.length)
      .filter((end) => end > start);
    const end = findLastThat(ends, (other) => fits(excerpt, start, other, room));
    if (end !== undefined) return end;
  }
  return Math.min(text.length, start + 1);
}

/** Halves its way to the last of some ends that fit: where one fits, so do all before it. */
function findLastThat(ends: readonly number[], isSmall: (end: number) => boolean): number | undefined {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSmall(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}

function fits(excerpt: Excerpt, start: number, end: number, room: number): boolean {
  const piece = cut(excerpt, start, end);
  return piece === null || quote(piece.text, piece.highlights).length <= room;
}

/** @returns The stretch without white space at its ends; `null` where there is nothing else. */
function cut(excerpt: Excerpt, from: number, to: number): Excerpt | null {
  const words = excerpt.text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  if (start >= end) return null;
  return {
    ...excerpt,
    start: excerpt.start + start,
    end: excerpt.start + end,
    text: excerpt.text.slice(start, end),
    highlights: excerpt.highlights
      .map(([first, last]): [number, number] => [Math.max(first, start) - start, Math.min(last, end) - start])
      .filter(([first, last]) => first < last),
  };
}
