import type { EncodedText } from '../search/encoder.ts';
import type { Plan } from './plan-question.ts';

/** What a stop word tells a model: little, but "who" and "not" are not nothing. */
const stopWordWeight = 0.15;

/**
 * Weighs the tokens of an encoded question by the idf of the words that they stand in.
 *
 * @returns One weight for each row
 */
export function weighTokens(encoded: EncodedText, { query, wordWeights, completed }: Plan): readonly number[] {
  const mean = wordWeights.length === 0 ? 1 : wordWeights.reduce((sum, weight) => sum + weight, 0) / wordWeights.length;
  return encoded.spans.map(({ start, end }) => {
    const at = query.words.findIndex((word) => start < word.end && word.start < end);
    const pieces = encoded.spans.filter((span) => span.start === start).length;
    const own = start >= completed.ownFrom ? 1 : 0.4;
    return (at < 0 ? stopWordWeight * mean * own : (wordWeights[at] ?? 0)) / pieces;
  });
}
