import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/** What tells an answer from mere likeness; each is near 0 to 1, more is better, but for `unknown`. */
export interface ConfidenceSignals {
  readonly coverage: number;
  readonly own: number;
  readonly unknown: number;
  readonly lexical: number;
  readonly similarity: number;
  readonly reading: number;
  readonly kind: number;
}

/** @returns The signals of the best evidence. */
export function confidenceSignals(plan: Plan, unknown: readonly boolean[], best: Evidence): ConfidenceSignals {
  const total = plan.wordWeights.reduce((sum, weight) => sum + weight, 0);
  const missing = plan.wordWeights.reduce((sum, weight, at) => sum + (unknown[at] ? weight : 0), 0);
  return {
    coverage: best.words.coverage,
    own: best.words.own,
    unknown: total === 0 ? 1 : missing / total,
    lexical: best.candidate.lexical,
    similarity: best.signals.sentence,
    reading: Math.max(-20, Math.min(10, best.read?.score ?? -20)) / 10,
    kind: best.holdsKind === null ? 0.5 : best.holdsKind ? 1 : 0,
  };
}

/** Below this an answer is a guess, and is not given. */
export const leastConfidence = 0.5;

/** @returns 0 to 1: a logistic regression over the signals. */
export function confidence(signals: ConfidenceSignals, weights: Readonly<Record<string, number>>): number {
  const sum = Object.entries(signals).reduce(
    (total, [name, value]) => total + value * (weights[name] ?? 0),
    weights.bias ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
