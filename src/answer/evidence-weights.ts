/** What is known of a sentence as evidence; each is near 0 to 1 but for `reading`. Where there is no encoder, what needs one is 0. */
export interface Signals {
  /** Late interaction of question and sentence, with what its title and meeting say; centred. */
  readonly sentence: number;
  /** The same with the sentence before, which may name what this one only points at: "It lasted 18 minutes." */
  readonly withBefore: number;
  /** Cosine of question and sentence as wholes; centred. */
  readonly sentenceWhole: number;
  /** Late interaction of question and paragraph. */
  readonly passage: number;
  /** Cosine of question and paragraph as wholes. */
  readonly passageWhole: number;
  /** The same for the paragraphs before and behind. */
  readonly around: number;
  /** BM25 of the paragraph, as a share of what the question could have scored. */
  readonly lexical: number;
  /** Share of the question's words in the sentence, its title or its meeting. */
  readonly coverage: number;
  /** Share in the sentence itself. */
  readonly own: number;
  /** Share of the question's neighbouring words that are neighbours here. */
  readonly pairs: number;
  /** Share that only the sentences before and behind hold. */
  readonly neighbours: number;
  /** 1 unless words of the sort asked for are missing. */
  readonly kind: number;
  /** In a yes/no question: how many of its names and years stand neither in the sentence, nor in the one before, nor above. */
  readonly absent: number;
  /** 1 where the article reports on another body than the one that the question names (`findNamedBody`). */
  readonly otherBody: number;
  /** 1 where the sentence names years, and not the one asked about. */
  readonly otherYear: number;
  /** 1 where the sentence speaks of a former, deputy or acting holder of the office asked for. */
  readonly otherRole: number;
  /** 1 where the sentence names whoever holds the office that is asked for (`namesHolder`). */
  readonly holder: number;
  /** What the reader holds of the sentence, in points of log-odds: above 0 it answers. */
  readonly reading: number;
}

/**
 * How the signals of a sentence are weighed against each other. A change comes with the figures of `eval` and of
 * `bench/retrieval.ts` before and after (docs/search.md). What is left out counts nothing.
 */

/** By words alone, when no encoder is there. */
const byWords: Weights = {
  coverage: 0.5, // the question's words, in the sentence or known from its title and meeting
  lexical: 2, // the paragraph is about the matter
  pairs: 0.2, // words that stand together in the question say one thing
  kind: 0.1, // a sentence without a name does not say who
  otherBody: -0.2, // what another body adopted is no answer
  otherYear: -0.15, // the budget for 2026 is not that for 2025
  otherRole: -0.06, // "the former director" is not who the director was
  holder: 0.2, // "Secretary X said …" tells who the secretary was, though it was not said for that
  neighbours: 0.1, // "It will cost …": the sentence before holds what "it" is
};

/** With an encoder: late interaction leads, words correct it. */
const byMeaning: Weights = {
  sentence: 0.5,
  withBefore: 0.5, // "the governor lifted it on Thursday": the sentence before holds what "it" is
  sentenceWhole: 0.1, // MaxSim rewards every word that happens to be there; this asks what the sentence is about
  passage: 0.5, // the paragraph is about the matter
  passageWhole: 0.3,
  lexical: 1 / 16, // as a share of what the question could have scored, else a weak word match drowns the meaning
  kind: 0.03, // a sentence without a name does not say who
  absent: -0.05, // whether the union took part is told where the union is named; a reader marks nothing for yes or no
  otherBody: -0.2, // what another body adopted is no answer
  otherYear: -0.15, // the budget for 2026 is not that for 2025
  otherRole: -0.06, // "the former director" is not who the director was
  holder: 0.2,
  reading: 0.015, // one point of log-odds
};

/** Of passages, with an encoder; `sentence` is that of the best one. */
export const passageWeights: Weights = {
  passage: 1,
  passageWhole: 1,
  sentence: 0.4, // a passage is as good as its best sentence
  around: 0.8, // what goes on for paragraphs is about the matter
  lexical: 1 / 32, // words say least of a stretch of talk
};

/** Where the reader did not look: what a passage that does not answer usually gets, in points of log-odds. */
export const unread = -12;

/** Points of log-odds that a reading loses whose words are not of the sort asked for. */
export const misfit = 3;

type Weights = Readonly<Partial<Record<keyof Signals, number>>>;

/** The weights of ranking, by words and by meaning. */
export interface RankingWeights {
  readonly byWords: Weights;
  readonly byMeaning: Weights;
}

/** What Readout ranks with; measuring scripts try others. */
export const rankingWeights: RankingWeights = { byWords, byMeaning };

/** @returns The weighted sum */
export const weighSignals = (signals: Signals, weights: Weights): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * signals[name as keyof Signals], 0);
