import type { Corpus } from '../../corpus/corpus.ts';
import { findEvidence, type Models } from '../find-evidence.ts';
import type { Shelf } from '../gather-candidates.ts';
import { areNearCopies } from '../near-copies.ts';
import { type AskedWith, type Plan, planQuestion } from '../plan-question.ts';
import type { Evidence } from '../rank-sentences.ts';
import { widenSpan } from '../widen-span.ts';
import { leansOnContext } from './leans-on-context.ts';

/** What the question before was answered with. */
export interface Recalled {
  /** The words that answered it, or none where the reader was not sure of any. */
  readonly answer: string;
  /** The sentence that came first. */
  readonly sentence: string;
  /** The same with what it leans on, as it is quoted. */
  readonly excerpt: string;
}

/** From here on the reader holds its words for an answer, in points of log-odds against "no answer". */
const leastReading = 0;

/**
 * Asks the question before once more, for what "they" stands for and what "who else?" leaves out: nothing is kept
 * between questions but the question itself.
 *
 * @returns `null` where the question stands by itself, or where there was none
 */
export async function recallBefore(
  corpus: Corpus,
  shelf: Shelf,
  models: Models | null,
  question: string,
  { context, meeting, anyMeeting }: AskedWith,
): Promise<Recalled | null> {
  if (context === undefined || context.trim() === '' || !leansOnContext(question)) return null;
  const plan = planQuestion(corpus, shelf.index, context, { meeting, anyMeeting });
  const [best] = await findEvidence(shelf, models, plan);
  if (best === undefined || plan.unknownMeeting) return null;
  const { body } = best.candidate.passage.article;
  const shown = widenSpan(best.candidate.passage, best.at);
  const isSure = best.read !== null && best.read.score >= leastReading;
  return {
    answer: isSure ? body.slice(best.read.span.start, best.read.span.end) : '',
    sentence: body.slice(best.span.start, best.span.end),
    excerpt: body.slice(shown.start, shown.end),
  };
}

/** "Who else?": what was said before comes last. */
export function putNewFirst(
  evidence: readonly Evidence[],
  { completed }: Plan,
  before: Recalled | null,
): readonly Evidence[] {
  if (before === null || !completed.wantsMore) return evidence;
  const isOld = ({ candidate, span }: Evidence): boolean =>
    areNearCopies(candidate.passage.article.body.slice(span.start, span.end), before.sentence);
  return [...evidence.filter((item) => !isOld(item)), ...evidence.filter(isOld)];
}
