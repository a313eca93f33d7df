import type { Corpus } from '../corpus/corpus.ts';
import type { Answer } from './answer.ts';
import { checkQuestion } from './check-question.ts';
import { composeExcerpts, composeNearest, startAnswer } from './compose-answer.ts';
import { confidenceOf, leastConfidence } from './confidence.ts';
import { explainRefusal } from './explain-refusal.ts';
import { findElsewhere, isLimited } from './find-elsewhere.ts';
import { findEvidence, type Models } from './find-evidence.ts';
import { putNewFirst, recallBefore } from './follow-up/recall-before.ts';
import type { Shelf } from './gather-candidates.ts';
import { type Plan, planQuestion } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/**
 * Answers a question: plan, candidates, evidence, reading, and an answer or a refusal. What is refused where it was
 * asked is asked once more of all articles, to tell which meetings or publishers have an answer; refused it stays.
 *
 * @returns Always an answer; a text that is no question is refused
 */
export async function answerQuestion(
  corpus: Corpus,
  shelf: Shelf,
  models: Models | null,
  question: string,
  options: QuestionOptions & { readonly id?: string },
): Promise<Answer> {
  const started = startAnswer(corpus, question, options.id);
  const refusal = checkQuestion(question);
  if (refusal !== null) return { ...started, kind: 'not-found', confidence: 0, reason: refusal };
  const { plan, evidence } = await weighQuestion(corpus, shelf, models, question, options);
  const read = { scope: plan.scope, ...carriedOver(plan), ...didYouMean(plan) };
  const answer = conclude(corpus, shelf, plan, evidence, { ...started, ...read });
  if (answer.kind === 'found' || !isLimited(plan)) return answer;
  const { meeting: _, ...asked } = options;
  const everywhere = { ...asked, anyMeeting: true, anyPublisher: true };
  const wide = await weighQuestion(corpus, shelf, models, question, everywhere);
  return { ...answer, ...findElsewhere(shelf.index, plan, wide) };
}

/** What may be stated beside a question. */
export interface QuestionOptions {
  readonly meeting?: string;
  readonly anyMeeting?: boolean;
  readonly anyPublisher?: boolean;
  readonly context?: string;
}

/** @returns How a question was understood, and its evidence, best first: all that an answer is made of */
export async function weighQuestion(
  corpus: Corpus,
  shelf: Shelf,
  models: Models | null,
  question: string,
  options: QuestionOptions,
): Promise<{ readonly plan: Plan; readonly evidence: readonly Evidence[] }> {
  const before = await recallBefore(corpus, shelf, models, question, options);
  const plan = planQuestion(corpus, shelf.index, question, {
    ...options,
    answerBefore: before?.answer,
    excerptBefore: before?.excerpt,
  });
  return { plan, evidence: putNewFirst(await findEvidence(shelf, models, plan), plan, before) };
}

/** @returns The words of the question before that this one leans on; nothing where it stands by itself */
const carriedOver = ({ completed }: Plan): Pick<Answer, 'carriedOver'> =>
  completed.carries ? { carriedOver: [...completed.carriedOver] } : {};

const didYouMean = ({ corrections }: Plan): Pick<Answer, 'didYouMean'> =>
  corrections.length === 0 ? {} : { didYouMean: corrections.map(({ typed, meant }) => ({ typed, meant })) };

/** What is less likely an answer than this adds nothing to one. */
const leastFurther = 0.23;
/** Sentences looked at for what adds to an answer. */
const mostWeighed = 60;

function conclude(
  corpus: Corpus,
  shelf: Shelf,
  plan: Plan,
  evidence: readonly Evidence[],
  started: Omit<Answer, 'kind' | 'confidence'>,
): Answer {
  const [best] = evidence;
  const sureOf = (item: Evidence): number => confidenceOf(plan, shelf.index, item);
  const sure = best === undefined || plan.unknownMeeting ? 0 : sureOf(best);
  if (best !== undefined && sure >= leastConfidence) {
    const further = evidence.slice(1, mostWeighed).filter((item) => sureOf(item) >= leastFurther);
    return {
      ...started,
      kind: 'found',
      confidence: round(sure),
      excerpts: [...composeExcerpts(plan, [best, ...further])],
    };
  }
  const nearest = [...composeNearest(plan, evidence)];
  const grounds = explainRefusal(shelf, plan, best, nearest);
  return {
    ...started,
    kind: 'not-found',
    confidence: round(sure),
    nearest,
    reason:
      plan.unknownMeeting || (best === undefined && corpus.passages.length > 0 && plan.scope.meetings.length > 0)
        ? 'empty-scope'
        : (grounds.unknownWords ?? []).length > 0
          ? 'unknown-words'
          : 'no-evidence',
    ...grounds,
  };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
