import type { Passage, Span } from '../corpus/corpus.ts';
import type { EncodedText } from '../search/encoder.ts';
import { compareTokens, meanCosine } from '../search/max-sim.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { sentenceCosine } from '../search/sentence-cosine.ts';
import type { Plan } from './plan-question.ts';
import type { Candidate } from './rank-sentences.ts';
import type { PassageTerms } from './signals.ts';

/** How many passages are looked at more closely, of those best by words and of those best by meaning. */
const candidatesBy = { words: 30, meaning: 30 } as const;

/** The passages of a corpus with what was computed of them once. */
export interface Shelf {
  readonly passages: readonly Passage[];
  readonly index: SearchIndex;
  /** What models read in front of each passage, in the order of the passages. */
  readonly contexts: readonly string[];
  /** In the order of the passages. */
  readonly terms: readonly PassageTerms[];
  /** In the order of the passages; empty without an encoder. */
  readonly vectors: readonly EncodedText[];
  /** What all vectors have in common (`centreOf`); empty without an encoder. */
  readonly centre: Float64Array;
  /** How rare a word is as it is spelled, stop words and all: ln(1 + (N − n + ½) ÷ (n + ½)) over the passages. */
  readonly rarity: (word: string) => number;
}

/**
 * Gathers the passages that may answer: the union of the best by words and the best by vectors, within the scope.
 *
 * @param encoded - The question's vectors; `null` without an encoder
 * @returns In the order of the corpus
 */
export function gatherCandidates(shelf: Shelf, plan: Plan, encoded: EncodedText | null): readonly Candidate[] {
  const hits = shelf.index.search(plan.query, shelf.passages.length, plan.inScope);
  const lexical = new Map(hits.map(({ passage, score }) => [passage.index, score]));
  const chosen = new Set(hits.slice(0, candidatesBy.words).map(({ passage }) => passage.index));
  const cosines = encoded === null ? new Map<number, number>() : compareWholes(shelf, plan, encoded);
  const nearest = [...cosines].sort(([a, x], [b, y]) => y - x || a - b).slice(0, candidatesBy.meaning);
  for (const [index] of nearest) chosen.add(index);
  return [...chosen]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const [passage, terms, vectors] = [shelf.passages[index], shelf.terms[index], shelf.vectors[index]];
      if (passage === undefined || terms === undefined) return [];
      const meaning =
        encoded === null || vectors === undefined
          ? null
          : {
              similarities: compareTokens(encoded, vectors, shelf.centre),
              cosine: cosines.get(index) ?? 0,
              around: aroundCosine(shelf, passage, cosines),
              sentenceCosine: (within: Span) => sentenceCosine(encoded, vectors, within, shelf.centre),
            };
      const before = shelf.passages[index - 1]?.article === passage.article ? (shelf.terms[index - 1] ?? null) : null;
      return [{ passage, terms, before, lexical: lexical.get(index) ?? 0, meaning, reading: null }];
    });
}

function compareWholes(shelf: Shelf, plan: Plan, encoded: EncodedText): Map<number, number> {
  const cosines = new Map<number, number>();
  shelf.vectors.forEach((vectors, index) => {
    const passage = shelf.passages[index];
    if (passage !== undefined && plan.inScope(passage)) cosines.set(index, meanCosine(encoded, vectors));
  });
  return cosines;
}

/** The mean cosine of the paragraphs before and behind, in the same article; the passage's own where there is none. */
function aroundCosine(shelf: Shelf, { index, article }: Passage, cosines: ReadonlyMap<number, number>): number {
  const beside = [index - 1, index + 1]
    .filter((other) => shelf.passages[other]?.article === article)
    .flatMap((other) => cosines.get(other) ?? []);
  if (beside.length === 0) return cosines.get(index) ?? 0;
  return beside.reduce((sum, cosine) => sum + cosine, 0) / beside.length;
}
