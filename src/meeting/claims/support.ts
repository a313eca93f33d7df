import type { Found } from './inquiry.ts';
import type { WordMet } from './meet-words.ts';

/**
 * Log-odds that a sentence says what a claim says, by logistic regression over 577 claims made of questions and their
 * right, their wrong or no answers (`bench/claims.ts`) and 121 written by hand on six corpora.
 */
const weights = { confidence: 0.78, gap: -3.51, confirmed: 1.45, inContext: -1.04, bias: -1.17 } as const;

/** Below these a sentence is about something else, or answers "is it true?" by chance. */
const least = { score: 0.95, confidence: 0.65 } as const;

/** Log-odds of a confidence, kept within what was seen. */
const bounds = { low: -3, high: 4 } as const;

/**
 * @param found - A sentence that "is it true that …?" found
 * @param isConfirmed - Whether a name of the claim answers the question for it
 * @returns Log-odds that it supports the claim, given that nothing in it stands against the claim
 */
export function supportOf({ evidence, confidence }: Found, met: readonly WordMet[], isConfirmed: boolean): number {
  const total = met.reduce((sum, { word }) => sum + word.weight, 0);
  if (total === 0 || evidence.score < least.score || confidence < least.confidence) return Number.NEGATIVE_INFINITY;
  const gap = Math.max(...met.map(({ word, share }) => word.weight * (1 - share))) / total;
  const odds = Math.log((confidence + 1e-6) / (1 - confidence + 1e-6));
  return (
    weights.confidence * Math.max(bounds.low, Math.min(bounds.high, odds)) +
    weights.gap * gap +
    weights.inContext * met.filter(({ word, where }) => word.kind === 'name' && where === 'context').length +
    (isConfirmed ? weights.confirmed : 0) +
    weights.bias
  );
}
