import type { Span } from '../../corpus/corpus.ts';
import { countIdf } from './compare-terms.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import type { ScoredSentences } from './score-sentences.ts';
import { pairing, sameness, summaryWeights as weights } from './summary-weights.ts';

/** One point of a summary: a sentence, and what is quoted of its paragraph to make it understood. */
export interface Point {
  readonly sentence: MeetingSentence;
  /** What is quoted, as offsets into the article's body: whole sentences. */
  readonly span: Span;
  readonly reportedBy: readonly string[];
}

/**
 * Chooses points one after the other, each the best of those left for what it says that no chosen one says: the share
 * of its words that are new (concept coverage, Gillick & Favre 2009), less its likeness to the nearest chosen one
 * (maximal marginal relevance, Carbonell & Goldstein 1998).
 *
 * @param extra - What to add to each sentence's score, such as how well it fits a topic; `null` leaves it out
 * @returns At most `limit` points, the first chosen first
 */
export function choosePoints(
  scored: ScoredSentences,
  limit: number,
  extra: readonly (number | null)[] = scored.scores.map(() => 0),
): readonly Point[] {
  const { sentences, likeness, scores, reportedBy } = scored;
  const idf = countIdf(sentences.map(({ terms }) => terms));
  const said = new Set<string>();
  const chosen: Point[] = [];
  const worthOf = (at: number, sentence: MeetingSentence, others: readonly Point[]): number | null => {
    const more = extra[at] ?? null;
    const likest = Math.max(0, ...others.map((point) => likeness[at]?.[sentences.indexOf(point.sentence)] ?? 0));
    if (more === null || likest >= sameness.repeats || others.some((point) => overlap(sentence, point))) return null;
    const crowded = others.some((point) => point.sentence.passage === sentence.passage);
    return (
      (scores[at] ?? 0) +
      more +
      weights.news * shareNew(sentence.terms, said, idf) +
      weights.repeats * likest +
      (crowded ? weights.sameParagraph : 0)
    );
  };
  while (chosen.length < limit) {
    let best: { readonly at: number; readonly sentence: MeetingSentence; readonly worth: number } | null = null;
    for (const [at, sentence] of sentences.entries()) {
      const worth = worthOf(at, sentence, chosen);
      if (worth !== null && (best === null || worth > best.worth)) best = { at, sentence, worth };
    }
    if (best === null) break;
    const { at, sentence, worth } = best;
    for (const term of sentence.terms) said.add(term);
    const partner = findPartner(sentences, sentence, (place, other) => {
      const alone = worthOf(place, other, chosen);
      return alone !== null && alone >= pairing.share * worth ? alone : null;
    });
    for (const term of partner?.terms ?? []) said.add(term);
    const span = partner ? spanOf(sentence, partner) : sentence.wide;
    chosen.push({ sentence, span, reportedBy: reportedBy[at] ?? [] });
  }
  return chosen;
}

/** The better of the sentences before and behind that make one excerpt with a point without making it long. */
function findPartner(
  sentences: readonly MeetingSentence[],
  point: MeetingSentence,
  worthOf: (at: number, sentence: MeetingSentence) => number | null,
): MeetingSentence | null {
  let best: { readonly sentence: MeetingSentence; readonly worth: number } | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.passage !== point.passage || Math.abs(sentence.at - point.at) !== 1) continue;
    const { start, end } = spanOf(point, sentence);
    const worth = end - start <= pairing.longest ? worthOf(at, sentence) : null;
    if (worth !== null && (best === null || worth > best.worth)) best = { sentence, worth };
  }
  return best?.sentence ?? null;
}

const spanOf = (one: MeetingSentence, other: MeetingSentence): Span => ({
  start: Math.min(one.wide.start, other.wide.start),
  end: Math.max(one.wide.end, other.wide.end),
});

function shareNew(terms: readonly string[], said: ReadonlySet<string>, idf: (term: string) => number): number {
  const own = [...new Set(terms)];
  const total = own.reduce((sum, term) => sum + idf(term), 0);
  const fresh = own.filter((term) => !said.has(term)).reduce((sum, term) => sum + idf(term), 0);
  return total === 0 ? 0 : fresh / total;
}

const overlap = (one: MeetingSentence, { sentence, span }: Point): boolean =>
  one.passage === sentence.passage && one.wide.start < span.end && span.start < one.wide.end;
