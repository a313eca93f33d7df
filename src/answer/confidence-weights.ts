/**
 * Logistic regressions over the signals of `confidenceSignals`, fitted by `bench/calibrate.ts` on gold sets of several
 * corpora, none of whose questions the reader has seen (docs/search.md); refit after every change of ranking.
 *
 * The bias is that of the fit, raised so that what falsely refuses six or seven questions in a hundred stands at 0.5: in
 * the fit unanswerable questions were nearly as many as the others, which in life they are not.
 */
export const confidenceWeights = {
  words: {
    bias: -0.9,
    coverage: 4,
    misfit: -1.15,
    open: 1.5,
    number: -3.5,
    role: -2.5,
    topic: -3.25,
    name: -1.6,
    year: -2.9,
    advice: -3,
  },
  meaning: {
    bias: 0.3,
    reading: 2.2,
    doubt: -2,
    sentence: 0.4,
    coverage: 1.7,
    unknown: 0.6, // words that occur nowhere may be said in others; words that occur elsewhere speak of something else
    misfit: -2.8,
    open: 3.4,
    number: -1.5,
    role: -2.8,
    topic: -1.9,
    name: -1.6,
    year: -2.9,
    unknownName: -3.5, // set by hand: gold sets hold none; 3 of 170 answerable yes/no questions have one, 94 of 100 foreign ones that name somebody
    advice: -3, // set by hand: too rare in gold sets to be fitted
  },
} as const;
