/**
 * Logistic regressions over the signals of `confidenceSignals`, fitted by `bench/calibrate.ts` on gold sets of four
 * corpora, none of whose questions the reader has seen (docs/search.md); refit after every change of ranking.
 *
 * First they tell answerable questions from others, with a bias that falsely refuses some five in a hundred: in the fit
 * unanswerable questions were nearly as many as the others, which in life they are not. Then they are scaled so that the
 * confidence of what is answered is the share of right answers (Platt 1999).
 */
export const confidenceWeights = {
  words: {
    bias: -1.27,
    coverage: 3.32,
    misfit: -0.95,
    open: 1.24,
    holder: 1.5,
    number: -2.9,
    role: -2.07,
    topic: -2.7,
    name: -1.33,
    year: -2.41,
    advice: -2.49,
  },
  meaning: {
    bias: -0.27,
    reading: 1.83,
    doubt: -1.66,
    sentence: 0.33,
    coverage: 1.41,
    unknown: 0.5, // words that occur nowhere may be said in others; words that occur elsewhere speak of something else
    misfit: -2.32,
    open: 2.82,
    holder: 1.5, // set by hand: a reader marks nothing where a title stands beside a name; of 32 such answers on eight sets 30 were right
    number: -1.24,
    role: -2.32,
    topic: -1.58,
    name: -1.33,
    year: -2.41,
    unknownName: -2.9, // set by hand: gold sets hold none; 3 of 170 answerable yes/no questions have one, 94 of 100 foreign ones that name somebody
    advice: -2.49, // set by hand: too rare in gold sets to be fitted
  },
} as const;
