/**
 * How the signals of a sentence are weighed against each other. A change comes with the figures of `eval` and of
 * `bench/retrieval.ts` before and after (docs/search.md).
 */

/** By words alone, when no encoder is there. */
const byWords = {
  coverage: 0.5, // the question's words, in the sentence or known from its title and meeting
  lexical: 2, // the paragraph is about the matter
  pairs: 0.2, // words that stand together in the question say one thing
  kind: 0.1, // a sentence without a name does not say who
  neighbours: 0.1, // "It will cost …": the sentence before holds what "it" is
} as const;

/** With an encoder: late interaction leads, words correct it. */
const byMeaning = {
  similarity: 1,
  cosine: 0.3, // what the paragraph is about as a whole
  lexical: 1 / 8, // as a share of what the question could have scored, else a weak word match drowns the meaning
  coverage: 0,
  pairs: 0,
  kind: 0.01,
  neighbours: 0,
  reading: 0.008, // one point of log-odds
  unread: -12, // where the reader did not look: what a passage that does not answer usually gets
} as const;

/** The weights of ranking, by words and by meaning. */
export interface RankingWeights {
  readonly byWords: Readonly<Record<keyof typeof byWords, number>>;
  readonly byMeaning: Readonly<Record<keyof typeof byMeaning, number>>;
}

/** What Readout ranks with; measuring scripts try others. */
export const rankingWeights: RankingWeights = { byWords, byMeaning };
