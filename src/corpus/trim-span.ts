import type { Span } from './corpus.ts';

/** @returns The span without the white space at its two ends; an empty span where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + words.trimEnd().length) };
}
