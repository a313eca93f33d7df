import type { Passage, Span } from '../../corpus/corpus.ts';
import { type Place, sentencesAround, type Wording } from './quotable-text.ts';

/** Where words were found in an article. */
export interface FoundWords {
  readonly passage: Passage;
  /** From the first to the last word found, as offsets into the article's body. */
  readonly span: Span;
  /** The sentences that these words stand in. */
  readonly sentences: Span;
}

/** Fewer words are found anywhere: they are only taken for a quotation if they are a whole sentence. */
const fewestWords = 4;

/** @returns Every place where these words stand one after the other, whatever the case, the marks and the spaces. */
export function findVerbatim({ places }: Wording, words: readonly string[]): readonly FoundWords[] {
  return findRun(places, words).flatMap(({ text: { passage, tokens }, at }) => {
    const span = { start: tokens[at]?.start ?? 0, end: tokens[at + words.length - 1]?.end ?? 0 };
    const sentences = sentencesAround(passage, span);
    const [before, behind] = [tokens[at - 1], tokens[at + words.length]];
    const whole =
      (before === undefined || before.end <= sentences.start) &&
      (behind === undefined || behind.start >= sentences.end);
    return words.length >= fewestWords || whole ? [{ passage, span, sentences }] : [];
  });
}

/** Where a run of words begins; looked for from its rarest word. */
export function findRun(places: Wording['places'], words: readonly string[]): readonly Place[] {
  const lists = words.map((word) => places.get(word) ?? []);
  const rarest = lists.reduce((best, list, at) => (list.length < (lists[best]?.length ?? 0) ? at : best), 0);
  return (lists[rarest] ?? [])
    .map(({ text, at }) => ({ text, at: at - rarest }))
    .filter(({ text: { tokens }, at }) => words.every((word, step) => tokens[at + step]?.folded === word));
}
