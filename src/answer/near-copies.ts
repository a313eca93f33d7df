import { findTerms } from '../search/words.ts';

/** Two sentences that share this much of their words say the same; higher lets copies through, lower drops additions. */
const copyShare = 0.55;

/** @returns Whether two texts are copies of one another but for some words (Jaccard index of their terms). */
export function areNearCopies(one: string, other: string): boolean {
  const [a, b] = [new Set(findTerms(one)), new Set(findTerms(other))];
  const shared = [...a].filter((term) => b.has(term)).length;
  const union = a.size + b.size - shared;
  return union > 0 && (shared / union >= copyShare || shared / Math.min(a.size, b.size) >= 0.8);
}
