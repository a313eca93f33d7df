/**
 * Logistic regressions over the signals of {@link ConfidenceSignals}, fitted by `bench/calibrate.ts` on questions of
 * several corpora (docs/search.md); refit after every change of ranking.
 */
export const confidenceWeights = {
  words: { bias: -3.2, coverage: 3.5, own: 2.5, unknown: -3, lexical: 2, kind: 0.6 },
  meaning: { bias: -1, coverage: 1.5, own: 1, unknown: -3, lexical: 2, similarity: 0, reading: 2.5, kind: 0.6 },
} as const;
