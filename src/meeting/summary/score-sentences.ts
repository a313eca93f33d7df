import type { Vocabulary } from '../../corpus/corpus.ts';
import { createQuery } from '../../search/query.ts';
import { compareTerms, countIdf, type Likeness } from './compare-terms.ts';
import { lexRank } from './lex-rank.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { shareReported } from './same-report.ts';
import { readSignals, type SentenceSignals } from './sentence-signals.ts';
import { sameness, signalWeights, meetingWeights as weights } from './summary-weights.ts';
import { readSurroundings } from './surroundings.ts';

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
 * Weighs each sentence as a point of a summary: centrality, corroboration, and the signs that it tells an outcome.
 *
 * @returns Of at most {@link mostCompared} sentences, those that lead their articles, in the order given
 */
export function scoreSentences(all: readonly MeetingSentence[], vocabulary: Vocabulary): ScoredSentences {
  const sentences = takeLeading(all);
  const likeness = compareTerms(sentences.map(({ terms }) => terms));
  const central = lexRank(likeness);
  const reportedBy = listReporters(sentences, likeness, vocabulary);
  const articles = new Set(sentences.map(({ passage }) => passage.article.id)).size;
  const around = readSurroundings(sentences);
  const scores = sentences.map((sentence, at) => {
    const reporters = reportedBy[at]?.length ?? 1;
    return (
      weights.centrality * (central[at] ?? 0) +
      weights.corroboration * (articles > 1 ? (reporters - 1) / (articles - 1) : 0) +
      weights.echo * findEcho(sentences, likeness[at] ?? [], sentence) +
      weigh(readSignals(sentence, around))
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

/** How like a sentence is to the nearest one of another article. */
const findEcho = (
  sentences: readonly MeetingSentence[],
  likeness: readonly number[],
  { passage }: MeetingSentence,
): number =>
  sentences.reduce(
    (best, other, place) => (other.passage.article === passage.article ? best : Math.max(best, likeness[place] ?? 0)),
    0,
  );

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

const weightOf: Readonly<Record<string, number>> = signalWeights;

const weigh = (signals: SentenceSignals): number =>
  Object.entries(signals).reduce((sum, [name, value]) => sum + value * (weightOf[name] ?? 0), 0);
