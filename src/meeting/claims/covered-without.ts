import type { WordMet } from './meet-words.ts';
import type { ClaimWord } from './read-claim.ts';

/** @returns Share of a claim's weight that is met, of the words that are not left out, 0 to 1 */
export function coveredWithout(met: readonly WordMet[], leftOut: (word: ClaimWord) => boolean): number {
  const rest = met.filter(({ word }) => !leftOut(word));
  const total = rest.reduce((sum, { word }) => sum + word.weight, 0);
  return total === 0 ? 0 : rest.reduce((sum, { word, share }) => sum + word.weight * share, 0) / total;
}
