import { widenSpan } from '../../answer/widen-span.ts';
import type { Passage, Span } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';

/** One sentence of an article on a meeting: what a point of a summary may be made of. */
export interface MeetingSentence {
  readonly passage: Passage;
  /** Which sentence of the passage, from 0. */
  readonly at: number;
  /** The sentence alone, as offsets into the article's body. */
  readonly span: Span;
  /** The sentence with what a reader needs to understand it: the rest of a quotation, the noun of a pronoun. */
  readonly wide: Span;
  readonly text: string;
  readonly terms: readonly string[];
}

/** Shorter sentences say nothing on their own, in terms. */
const fewestTerms = 4;

/** @returns The sentences of passages, in their order; none that is a mere scrap. */
export const readSentences = (passages: readonly Passage[]): readonly MeetingSentence[] =>
  passages
    .flatMap((passage) => passage.sentences.map((span, at) => readSentence(passage, span, at)))
    .filter(({ terms }) => terms.length >= fewestTerms);

function readSentence(passage: Passage, span: Span, at: number): MeetingSentence {
  const text = passage.article.body.slice(span.start, span.end);
  return { passage, at, span, wide: widenSpan(passage, at), text, terms: findTerms(text) };
}
