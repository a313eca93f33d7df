/**
 * Every number of ranking, with its reason. A change comes with the figures of `eval` and `bench` before and after
 * (docs/search.md).
 */

/** BM25 as MiniSearch names it; tuned on four public sets (docs/search.md). */
export const bm25 = {
  k: 1.6, // a repeated word keeps telling a little longer than with 1.2
  b: 0.8, // paragraphs differ in length mostly because they hold more matters
  d: 0.5, // a match is a match, however long the paragraph
} as const;

/** What a term of a question weighs, by how it got there. */
export const termWeights = {
  asked: 1, // as typed
  same: 0.8, // another word for it, by the vocabulary
  expanded: 0.5, // what it may stand for
  mistyped: 0.8, // what a mistyped word most likely means
  carried: 0.4, // from the question before: it says the topic, not what is asked now
} as const;
