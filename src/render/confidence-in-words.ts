/** From this confidence on, these words; the engine gives no answer below 0.5. */
const bands: readonly (readonly [from: number, words: string])[] = [
  [0.85, 'strong match'],
  [0.7, 'good match'],
  [0, 'weak match: read it in context'],
];

/** @param confidence - 0 to 1 */
export const confidenceInWords = (confidence: number): string =>
  bands.find(([from]) => confidence >= from)?.[1] ?? 'no match';
