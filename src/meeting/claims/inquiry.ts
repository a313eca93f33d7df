import { type QuestionOptions, weighQuestion } from '../../answer/answer-question.ts';
import { confidenceOf } from '../../answer/confidence.ts';
import type { Models } from '../../answer/find-evidence.ts';
import type { Shelf } from '../../answer/gather-candidates.ts';
import type { Plan } from '../../answer/plan-question.ts';
import type { Evidence } from '../../answer/rank-sentences.ts';
import type { Corpus } from '../../corpus/corpus.ts';

/** A sentence that may answer, and how likely it does, 0 to 1. */
export interface Found {
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** How a question was understood, and the sentences that answer it best, best first. */
export interface Asked {
  readonly plan: Plan;
  readonly found: readonly Found[];
}

/** Asks the corpus a question, the way that any question is asked. */
export type Inquire = (question: string) => Promise<Asked>;

/** Sentences looked at of each question; what decides is nearly always among the first two. */
const mostFound = 5;

/** @returns What asks questions of a corpus that has a reader */
export const createInquiry =
  (corpus: Corpus, shelf: Shelf, models: Models, options: QuestionOptions = {}): Inquire =>
  async (question) => {
    const { plan, evidence } = await weighQuestion(corpus, shelf, models, question, options);
    return {
      plan,
      found: evidence
        .slice(0, mostFound)
        .map((one) => ({ evidence: one, confidence: confidenceOf(plan, shelf.index, one) })),
    };
  };
