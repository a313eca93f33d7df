import type { Corpus, Passage } from '../../corpus/corpus.ts';
import type { EncodedText } from '../../search/encoder.ts';
import { createQuery } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTerms, type Word } from '../../search/words.ts';

/** Terms that are used as a word is, each with how much so, up to 1; its own term is not among them. */
export type AkinWords = (word: Pick<Word, 'text' | 'term'>) => ReadonlyMap<string, number>;

/** The vectors of a corpus' passages, in their order, and the mean of all. */
export interface PassageVectors {
  readonly vectors: readonly EncodedText[];
  readonly centre: Float64Array;
}

/** Below this cosine two words have no more in common than any two of one subject. */
const akinFrom = 0.57;

/** So many passages tell how a word is used that the meeting's own articles do not have. */
const mostPlaces = 12;

/**
 * Finds words of a meeting that are used much as a given one is ("ferry", "boat"), without any table: each word is the
 * mean of its contextual vectors over all places where it stands (Bommasani et al. 2020), less the mean of the corpus
 * (Mu & Viswanath 2018).
 *
 * @param passages - Those of the meeting
 * @returns Nothing for a word that stands nowhere in the corpus
 */
export function createAkinWords(
  { passages: all, vocabulary }: Corpus,
  index: SearchIndex,
  { vectors, centre }: PassageVectors,
  passages: readonly Passage[],
): AkinWords {
  if (vectors.length !== all.length) return () => new Map();
  const words = readWords(passages, vectors, centre);
  return ({ text, term }) => {
    const elsewhere = (): readonly Passage[] =>
      index.search(createQuery(text, vocabulary), mostPlaces).map(({ passage }) => passage);
    const wanted = words.get(term) ?? readWords(elsewhere(), vectors, centre).get(term);
    if (wanted === undefined) return new Map();
    const cosines = [...words].map(([other, vector]) => [other, dot(wanted, vector)] as const);
    return new Map(cosines.filter(([other, cosine]) => other !== term && cosine >= akinFrom));
  };
}

/** The vectors of the terms of passages, of length one. */
function readWords(
  passages: readonly Passage[],
  vectors: readonly EncodedText[],
  centre: Float64Array,
): ReadonlyMap<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const { index, article, start } of passages) {
    const encoded = vectors[index];
    for (const [at, span] of encoded?.spans.entries() ?? []) {
      const [term] = findTerms(article.body.slice(start + span.start, start + span.end));
      if (encoded === undefined || term === undefined) continue;
      const sum = sums.get(term) ?? new Float64Array(encoded.dimensions);
      addToken(sum, encoded, at, centre);
      sums.set(term, sum);
    }
  }
  for (const sum of sums.values()) {
    const length = Math.sqrt(dot(sum, sum)) || 1;
    for (const [at, value] of sum.entries()) sum[at] = value / length;
  }
  return sums;
}

function addToken(
  sum: Float64Array,
  { rows, scales, dimensions, contextRows }: EncodedText,
  at: number,
  centre: Float64Array,
): void {
  const row = contextRows + at;
  const scale = scales[row] ?? 0;
  for (let index = 0; index < dimensions; index += 1)
    sum[index] = (sum[index] ?? 0) + scale * (rows[row * dimensions + index] ?? 0) - (centre[index] ?? 0);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
