import type { Passage, Span } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { findTerms } from '../search/words.ts';

/** What the words of a question meet in a sentence and around it; every share is weighted by idf, 0 to 1. */
export interface WordSignals {
  /** Share of the question's words that the sentence or its article's title and meeting hold. */
  readonly coverage: number;
  /** Share that the sentence itself holds. */
  readonly own: number;
  /** Share of the question's neighbouring words that are neighbours in the sentence too. */
  readonly pairs: number;
  /** Share that only the sentences before and behind hold. */
  readonly neighbours: number;
  /** For each word of the question, how well the sentence or its context holds it, 0 to 1. */
  readonly met: readonly number[];
}

/** The terms of a passage's sentences and of its context, analysed once. */
export interface PassageTerms {
  readonly sentences: readonly (readonly string[])[];
  readonly context: ReadonlySet<string>;
}

/** @returns The terms of each sentence, and those of the context that the passage is found by. */
export function readPassageTerms({ article, sentences }: Passage, context: string): PassageTerms {
  return {
    sentences: sentences.map(({ start, end }: Span) => findTerms(article.body.slice(start, end))),
    context: new Set(findTerms(context)),
  };
}

/** Weighs each word of a question by its idf, or by that of another name for it where the corpus has only that. */
export function weighWords(query: Query, index: SearchIndex): readonly number[] {
  return query.meanings.map((meanings) => {
    const known = meanings.filter(({ terms }) => terms.every((term) => index.knows(term)));
    const idfs = (known.length > 0 ? known : meanings).map(({ terms }) =>
      Math.max(...terms.map((term) => index.idf(term))),
    );
    return Math.min(...idfs);
  });
}

/** Compares a question's words with one sentence of a passage. */
export function wordSignals(query: Query, weights: readonly number[], terms: PassageTerms, at: number): WordSignals {
  const sentence = new Set(terms.sentences[at] ?? []);
  const around = new Set([...(terms.sentences[at - 1] ?? []), ...(terms.sentences[at + 1] ?? [])]);
  const own = query.meanings.map((meanings) => meetWord(meanings, sentence));
  const context = query.meanings.map((meanings) => meetWord(meanings, terms.context));
  const nearby = query.meanings.map((meanings) => meetWord(meanings, around));
  const met = own.map((share, word) => Math.max(share, context[word] ?? 0));
  return {
    own: weightedShare(weights, own),
    coverage: weightedShare(weights, met),
    pairs: pairShare(query, terms.sentences[at] ?? []),
    neighbours: weightedShare(
      weights,
      nearby.map((share, word) => Math.max(0, share - (met[word] ?? 0))),
    ),
    met,
  };
}

function meetWord(meanings: Query['meanings'][number], terms: ReadonlySet<string>): number {
  return meanings.reduce(
    (best, { terms: all, weight }) => (all.every((term) => terms.has(term)) ? Math.max(best, weight) : best),
    0,
  );
}

function weightedShare(weights: readonly number[], shares: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : shares.reduce((sum, share, at) => sum + share * (weights[at] ?? 0), 0) / total;
}

function pairShare({ words }: Query, sentence: readonly string[]): number {
  if (words.length < 2) return 0;
  const pairs = new Set(sentence.slice(1).map((term, at) => `${sentence[at]} ${term}`));
  const asked = words.slice(1).map(({ term }, at) => `${words[at]?.term} ${term}`);
  return asked.filter((pair) => pairs.has(pair)).length / asked.length;
}
