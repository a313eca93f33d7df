import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import { findTokens, type Token } from './claim-tokens.ts';

/** A passage with the tokens that quotations are compared by; offsets into the article's body. */
export interface QuotableText {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

/** The passages of a corpus, to be searched for words that stand one behind the other. */
export interface Wording {
  /** In the order of the corpus. */
  readonly texts: readonly QuotableText[];
  /** Where each token stands, in order. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

export interface Place {
  readonly text: QuotableText;
  /** Which of its tokens, from 0. */
  readonly at: number;
}

const known = new WeakMap<Corpus, Wording>();

/** @returns The wording of a corpus, computed once for each. */
export function readWording(corpus: Corpus): Wording {
  const had = known.get(corpus);
  if (had) return had;
  const texts = corpus.passages.map(readText);
  const places = new Map<string, Place[]>();
  for (const text of texts)
    for (const [at, { folded }] of text.tokens.entries()) {
      const list = places.get(folded);
      if (list) list.push({ text, at });
      else places.set(folded, [{ text, at }]);
    }
  const wording = { texts, places };
  known.set(corpus, wording);
  return wording;
}

function readText(passage: Passage): QuotableText {
  const { article, start, end } = passage;
  const tokens = findTokens(article.body.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  return { passage, tokens };
}

/** @returns The sentences that a stretch touches, as one span. */
export function sentencesAround({ sentences }: Passage, { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}
