import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import { findTokens, type Token } from './claim-tokens.ts';

/** A passage with the tokens that quotations are compared by; offsets into the article's body. */
export interface QuotableText {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

const known = new WeakMap<Corpus, readonly QuotableText[]>();

/** @returns The passages of a corpus with their tokens, computed once for each corpus. */
export function listQuotableTexts(corpus: Corpus): readonly QuotableText[] {
  const had = known.get(corpus);
  if (had) return had;
  const texts = corpus.passages.map((passage) => {
    const { article, start, end } = passage;
    const tokens = findTokens(article.body.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    return { passage, tokens };
  });
  known.set(corpus, texts);
  return texts;
}

/** @returns The sentences that a stretch touches, as one span. */
export function sentencesAround({ sentences }: Passage, { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}
