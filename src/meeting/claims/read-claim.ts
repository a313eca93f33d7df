import { resolveScope } from '../../answer/resolve-scope.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { createQuery, type Query } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTokens, isFigure } from './claim-tokens.ts';
import { nameTerms } from './name-terms.ts';
import { plainClaim } from './plain-claim.ts';

/** One word of a claim that says something. */
export interface ClaimWord {
  readonly text: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Other ways to say it, itself first. */
  readonly meanings: Query['meanings'][number];
  /** How telling it is, by idf. */
  readonly weight: number;
  /** A figure or a name has to be met as it is; other words may be met by their like. */
  readonly kind: 'figure' | 'name' | 'word';
}

/** A claim, taken apart. */
export interface Claim {
  /** As {@link plainClaim} leaves it. */
  readonly text: string;
  /** As quotations are compared. */
  readonly folded: readonly string[];
  readonly words: readonly ClaimWord[];
  /** Ids of the meetings that it names; all are meant where it is empty. */
  readonly meetings: readonly string[];
  /** It names a meeting that the corpus does not have. */
  readonly foreign: boolean;
}

/** Takes a claim apart. Neither case nor quotation marks nor spaces change what comes out. */
export function readClaim(corpus: Corpus, index: SearchIndex, text: string): Claim {
  const plain = plainClaim(text);
  const { words, meanings } = createQuery(plain, corpus.vocabulary);
  const names = nameTerms(corpus);
  const { meetings, unknown } = resolveScope(plain, corpus);
  return {
    text: plain,
    folded: findTokens(plain).map(({ folded }) => folded),
    words: words.flatMap((word, at) => {
      const { term, start, end } = word;
      if (fillers.has(term)) return [];
      const kind = isFigure(word.text.toLowerCase())
        ? 'figure'
        : names.has(term) || !index.knows(term)
          ? 'name'
          : 'word';
      const weight = Math.max(0.3, index.idf(term));
      return [{ text: word.text, term, start, end, meanings: meanings[at] ?? [], weight, kind } as const];
    }),
    meetings,
    foreign: unknown !== null,
  };
}

/** Words that claims are dressed with: they say nothing that an article would have to say too. */
const fillers = new Set(
  'describ descript report state stress note accord meet dure also itself himself herself themselv took take place held hold due role call indeed fact actual claim part came come way made make thing includ'.split(
    ' ',
  ),
);
