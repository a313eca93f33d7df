import type { Passage } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { MeaningOfClaim } from './compare-by-meaning.ts';
import type { Claim } from './read-claim.ts';

/** Passages that are weighed sentence by sentence: the best by words, and the best by meaning. */
const weighed = { byWords: 50, byMeaning: 20 } as const;

/** @returns The passages that may bear on a claim, in the order of the corpus. */
export function gatherPassages(
  index: SearchIndex,
  claim: Claim,
  meaning: MeaningOfClaim | null,
  within: (passage: Passage) => boolean,
): readonly Passage[] {
  const byWords = index.search(claim.query, weighed.byWords, within).map(({ passage }) => passage);
  const byMeaning = meaning?.nearest(weighed.byMeaning, within) ?? [];
  return [...new Set([...byWords, ...byMeaning])].sort((a, b) => a.index - b.index);
}
