import type { Span } from '../../corpus/corpus.ts';

/** What "and in Nairobi?" names, and the preposition before it. */
export interface Fragment {
  readonly part: string;
  /** In lower case. */
  readonly preposition: string | null;
}

/** @returns The text with other words in the place of a stretch of it */
export const splice = (text: string, { start, end }: Span, words: string): string =>
  `${text.slice(0, start)}${words}${text.slice(end)}`;
