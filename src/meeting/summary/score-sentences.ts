import type { Vocabulary } from '../../corpus/corpus.ts';
import { createQuery } from '../../search/query.ts';
import { compareTerms, countIdf, type Likeness } from './compare-terms.ts';
import { lexRank } from './lex-rank.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { shareReported } from './same-report.ts';
import { sameness, summaryWeights as weights } from './summary-weights.ts';
import { convenes, decides } from './tense-patterns.ts';

/** What is known of the sentences of a meeting, each by its place in the list. */
export interface ScoredSentences {
  readonly sentences: readonly MeetingSentence[];
  readonly likeness: Likeness;
  /** What each is worth as a point on its own. */
  readonly scores: readonly number[];
  /** Ids of the articles that report each, its own included, in order. */
  readonly reportedBy: readonly (readonly string[])[];
}

/**
 * Weighs each sentence as a point of a summary: centrality, corroboration, position and what it holds.
 *
 * @returns Of at most {@link mostCompared} sentences, those that lead their articles, in the order given
 */
export function scoreSentences(all: readonly MeetingSentence[], vocabulary: Vocabulary): ScoredSentences {
  const sentences = takeLeading(all);
  const likeness = compareTerms(sentences.map(({ terms }) => terms));
  const central = lexRank(likeness);
  const reportedBy = listReporters(sentences, likeness, vocabulary);
  const articles = new Set(sentences.map(({ passage }) => passage.article.id)).size;
  const scores = sentences.map((sentence, at) => {
    const reporters = reportedBy[at]?.length ?? 1;
    return (
      weights.centrality * (central[at] ?? 0) +
      weights.corroboration * (articles > 1 ? (reporters - 1) / (articles - 1) : 0) +
      weighAlone(sentence)
    );
  });
  return { sentences, likeness, scores, reportedBy };
}

/** All pairs are compared: more sentences would take seconds, and what leads an article says what it is about. */
const mostCompared = 400;

function takeLeading(sentences: readonly MeetingSentence[]): readonly MeetingSentence[] {
  if (sentences.length <= mostCompared) return sentences;
  const leading = [...sentences].sort(
    (a, b) => a.passage.paragraph - b.passage.paragraph || a.at - b.at || a.passage.index - b.passage.index,
  );
  const kept = new Set(leading.slice(0, mostCompared));
  return sentences.filter((sentence) => kept.has(sentence));
}

/** Articles of which one sentence holds enough of what another says, under any of its names. */
function listReporters(
  sentences: readonly MeetingSentence[],
  likeness: Likeness,
  vocabulary: Vocabulary,
): readonly (readonly string[])[] {
  const idf = countIdf(sentences.map(({ terms }) => terms));
  const termSets = sentences.map(({ terms }) => new Set(terms));
  return sentences.map((one, at) => {
    const report = createQuery(one.text, vocabulary);
    const reporters = new Set([one.passage.article.id]);
    for (const [place, other] of sentences.entries()) {
      if (reporters.has(other.passage.article.id) || (likeness[at]?.[place] ?? 0) < sameness.worthComparing) continue;
      const share = shareReported(report, termSets[place] ?? new Set(), idf);
      if (share >= sameness.reports) reporters.add(other.passage.article.id);
    }
    return [...reporters].sort();
  });
}

function weighAlone({ passage, at, text, terms, span, wide }: MeetingSentence): number {
  const apart = text.replace(/[“"][^”"]*[”"]?/g, ' ');
  // A sentence that is all quotation is read as it stands: ministers announce decisions in their own words.
  const own = apart.trim().length < text.length / 3 ? text : apart;
  const names = own.match(/(?<=[\p{L},] )\p{Lu}[\p{L}’-]+/gu)?.length ?? 0;
  const quoted = /^[“"‘]/.test(text) && wide.end === span.end && !/[”"’],? \p{L}/u.test(text);
  const leans = wide.start < span.start || quoted || pronoun.test(text);
  return (
    weights.lead / passage.paragraph ** 0.5 +
    (at === 0 ? weights.opens : 0) +
    (decides.test(own) ? weights.deed : 0) +
    (convenes.test(own) ? weights.convenes : 0) +
    (figure.test(text) ? weights.figures : 0) +
    weights.names * Math.min(1, names / 5) +
    (leans ? weights.leans : 0) +
    (terms.length < 7 ? weights.leans : 0)
  );
}

const pronoun = /^(?:It|He|She|They|We|I|This|That|These|Those|Both|Our|Such)\b/;

/** A number that is no year and no mere ordinal. */
const figure = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)*(?![\d-]*(?:st|nd|rd|th)\b)/u;
