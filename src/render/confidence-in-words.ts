/** From this confidence on, these words; see docs/search.md for how many of each are right. */
const bands: readonly (readonly [from: number, words: string])[] = [
  [0.85, 'strong match'],
  [0.6, 'good match'],
  [0, 'weak match: read it in context'],
];

/** @param confidence - 0 to 1 */
export const confidenceInWords = (confidence: number): string =>
  bands.find(([from]) => confidence >= from)?.[1] ?? 'no match';
