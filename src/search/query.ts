import type { Vocabulary } from '../corpus/corpus.ts';
import { generalNames } from './general-names.ts';
import { termWeights } from './weights.ts';
import { findWords, type Word } from './words.ts';

/** A question as the index is asked: terms with weights, and what each word of it may be met by. */
export interface Query {
  readonly text: string;
  /** The words of the question that are looked for, in order, without stop words. */
  readonly words: readonly Word[];
  /** Every term to look for; its highest weight. */
  readonly weights: ReadonlyMap<string, number>;
  /** For each word of `words`, sets of terms any of which meets it: itself, and its other names. */
  readonly meanings: readonly (readonly Meaning[])[];
}

/** One way to meet a word: all of these terms, next to each other or not. */
export interface Meaning {
  readonly terms: readonly string[];
  readonly weight: number;
  /** Whether it holds in any corpus (`generalNames`), and is not the vocabulary's. */
  readonly isGeneral: boolean;
}

/**
 * Reads a question.
 *
 * @param vocabulary - Its groups and expansions are applied here, on the question's side only: the index holds the
 * articles' own words
 */
export function createQuery(text: string, vocabulary: Vocabulary): Query {
  const words = findWords(text).filter(({ stop }) => !stop);
  const terms = words.map(({ term }) => term);
  const others = words.map((): Meaning[] => []);
  for (const { from, to, weight, isGeneral } of listRewrites(vocabulary)) {
    for (const at of findRuns(terms, from)) {
      for (let step = 0; step < from.length; step += 1) others[at + step]?.push({ terms: to, weight, isGeneral });
    }
  }
  const meanings = terms.map((term, at) => [
    { terms: [term], weight: termWeights.asked, isGeneral: false },
    ...(others[at] ?? []),
  ]);
  return { text, words, weights: weighTerms(meanings), meanings };
}

/** @returns The query without the words for which it holds; they are not looked for, and nobody misses them */
export function omitWords(query: Query, isOmitted: (word: Word, meanings: readonly Meaning[]) => boolean): Query {
  const kept = query.words.flatMap((word, at) => {
    const meanings = query.meanings[at] ?? [];
    return isOmitted(word, meanings) ? [] : [{ word, meanings }];
  });
  const meanings = kept.map((one) => one.meanings);
  return { ...query, words: kept.map(({ word }) => word), meanings, weights: weighTerms(meanings) };
}

/** @returns The query with some words meaning only what the vocabulary says: the city that a meeting is named by is no country */
export function meanOwn(query: Query, isOwn: (word: Word) => boolean): Query {
  const meanings = query.meanings.map((ways, at) => {
    const word = query.words[at];
    return word !== undefined && isOwn(word) ? ways.filter(({ isGeneral }) => !isGeneral) : ways;
  });
  return { ...query, meanings, weights: weighTerms(meanings) };
}

function weighTerms(meanings: Query['meanings']): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, weight } of meanings.flat())
    for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  return weights;
}

interface Rewrite extends Omit<Meaning, 'terms'> {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const rewrites = new WeakMap<Vocabulary, readonly Rewrite[]>();

function listRewrites(vocabulary: Vocabulary): readonly Rewrite[] {
  const known = rewrites.get(vocabulary);
  if (known) return known;
  const list = [...readRewrites(vocabulary, false), ...readRewrites(generalNames, true)];
  rewrites.set(vocabulary, list);
  return list;
}

function readRewrites({ same, expand }: Pick<Vocabulary, 'same' | 'expand'>, isGeneral: boolean): readonly Rewrite[] {
  const both = same.flatMap((group) =>
    group.flatMap((from) =>
      group.filter((to) => to !== from).map((to) => ({ from, to, weight: termWeights.same as number })),
    ),
  );
  const oneWay = expand.flatMap(({ from, to }) =>
    to.map((long) => ({ from, to: long, weight: termWeights.expanded as number })),
  );
  return [...both, ...oneWay]
    .map(({ from, to, weight }) => ({ from: phraseTerms(from), to: phraseTerms(to), weight, isGeneral }))
    .filter(({ from, to }) => from.length > 0 && to.length > 0 && from.join(' ') !== to.join(' '));
}

/** A phrase of nothing but stop words ("US" in lower case) is kept whole, else it could never be met. */
function phraseTerms(phrase: string): readonly string[] {
  const words = findWords(phrase);
  const kept = words.filter(({ stop }) => !stop);
  return (kept.length > 0 ? kept : words).map(({ term }) => term);
}

function findRuns(terms: readonly string[], run: readonly string[]): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at + run.length <= terms.length; at += 1)
    if (run.every((term, step) => terms[at + step] === term)) starts.push(at);
  return starts;
}
