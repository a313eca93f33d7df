import type { Span } from '../../corpus/corpus.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import type { ScoredSentences } from './score-sentences.ts';
import { pairing, redundancy, sameness } from './summary-weights.ts';

/** One point of a summary: a sentence, and what is quoted of its paragraph to make it understood. */
export interface Point {
  readonly sentence: MeetingSentence;
  /** What is quoted, as offsets into the article's body: whole sentences. */
  readonly span: Span;
  readonly reportedBy: readonly string[];
}

/**
 * Chooses points one after the other, each the best of those left: its score times the share of its concepts that no
 * chosen point holds (concept coverage, Gillick & Favre 2009), less its likeness to the nearest chosen one (maximal
 * marginal relevance, Carbonell & Goldstein 1998).
 *
 * @param extra - What to add to each sentence's score, such as how well it fits a topic; `null` leaves it out
 * @param idf - How telling a term is in the corpus, 0 or more
 * @returns At most `limit` points, the first chosen first
 */
export function choosePoints(
  scored: ScoredSentences,
  limit: number,
  extra: readonly (number | null)[],
  idf: (term: string) => number,
): readonly Point[] {
  const { sentences, likeness, scores, reportedBy } = scored;
  const conceptWeight = weighConcepts(sentences, idf);
  const said = new Set<string>();
  const chosen: Point[] = [];
  const likestOf = (at: number, others: readonly Point[]): number =>
    Math.max(0, ...others.map((point) => likeness[at]?.[sentences.indexOf(point.sentence)] ?? 0));
  const worthOf = (at: number, sentence: MeetingSentence, others: readonly Point[]): number | null => {
    const more = extra[at] ?? null;
    const likest = likestOf(at, others);
    if (more === null || others.some((point) => overlap(sentence, point))) return null;
    // What is quoted along with it must not repeat a point either.
    const repeats = quotedWith(sentences, sentence, at).some((place) => likestOf(place, others) >= sameness.repeats);
    if (repeats) return null;
    const alone = (scores[at] ?? 0) + more;
    const crowded = others.some((point) => point.sentence.passage === sentence.passage);
    const fresh = shareNew(sentence.terms, said, conceptWeight);
    if (fresh < redundancy.nothingNew && others.length > 0) return null;
    const isNew = Math.min(1, fresh / redundancy.newEnough);
    return (
      // Squared, for what is half new says the old half once more. What speaks against a point stays whole.
      (alone > 0 ? alone * isNew ** 2 : alone) +
      redundancy.repeats * Math.max(0, likest - redundancy.shared) +
      (crowded ? redundancy.sameParagraph : 0)
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

/** Places of the sentences that a point quotes: its own, and those that make it understood. */
function quotedWith(
  sentences: readonly MeetingSentence[],
  { passage, span, wide }: MeetingSentence,
  at: number,
): readonly number[] {
  if (wide.start === span.start && wide.end === span.end) return [at];
  return sentences.flatMap((other, place) =>
    other.passage === passage && other.span.start < wide.end && wide.start < other.span.end ? [place] : [],
  );
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

/**
 * Weighs terms as concepts: telling in the corpus, and used again and again here. Unlike the bigrams of Gillick & Favre,
 * single terms also meet in articles of different style.
 */
function weighConcepts(sentences: readonly MeetingSentence[], idf: (term: string) => number): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => idf(term) ** 2 * (counts.get(term) ?? 1) ** 0.5;
}

function shareNew(terms: readonly string[], said: ReadonlySet<string>, weight: (term: string) => number): number {
  let [fresh, total] = [0, 0];
  for (const term of new Set(terms)) {
    total += weight(term);
    if (!said.has(term)) fresh += weight(term);
  }
  return total === 0 ? 0 : fresh / total;
}

const overlap = (one: MeetingSentence, { sentence, span }: Point): boolean =>
  one.passage === sentence.passage && one.wide.start < span.end && span.start < one.wide.end;
