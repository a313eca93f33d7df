import type { Passage, Span } from '../../corpus/corpus.ts';
import { type QuotableText, sentencesAround } from './quotable-text.ts';

/** Where words were found in an article. */
export interface FoundWords {
  readonly passage: Passage;
  /** From the first to the last word found, as offsets into the article's body. */
  readonly span: Span;
  /** The sentences that these words stand in. */
  readonly sentences: Span;
}

/** Fewer words are found anywhere: they are only taken for a quotation if they are a whole sentence. */
export const fewestWords = 4;

/** @returns Every place where these words stand one after the other, whatever the case, the marks and the spaces. */
export function findVerbatim(texts: readonly QuotableText[], words: readonly string[]): readonly FoundWords[] {
  if (words.length === 0) return [];
  return texts.flatMap(({ passage, tokens }) => {
    const found: FoundWords[] = [];
    for (let at = 0; at + words.length <= tokens.length; at += 1) {
      if (!words.every((word, step) => tokens[at + step]?.folded === word)) continue;
      const span = { start: tokens[at]?.start ?? 0, end: tokens[at + words.length - 1]?.end ?? 0 };
      const sentences = sentencesAround(passage, span);
      const whole = tokens[at - 1] === undefined || (tokens[at - 1]?.end ?? 0) <= sentences.start;
      const last = tokens[at + words.length];
      if (words.length >= fewestWords || (whole && (last === undefined || last.start >= sentences.end)))
        found.push({ passage, span, sentences });
    }
    return found;
  });
}
