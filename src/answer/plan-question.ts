import type { Corpus, Passage } from '../corpus/corpus.ts';
import { createQuery, type Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termWeights } from '../search/weights.ts';
import type { Scope } from './answer.ts';
import { type Before, type CompletedQuestion, completeQuestion } from './follow-up.ts';
import { type QuestionKind, questionKind } from './question-kind.ts';
import { settleScope } from './settle-scope.ts';
import { weighWords } from './signals.ts';

/** What is looked for, and where: everything that the words of a question tell before any search. */
export interface Plan {
  readonly question: string;
  readonly completed: CompletedQuestion;
  readonly query: Query;
  readonly kind: QuestionKind;
  /** One for each word of the query. */
  readonly wordWeights: readonly number[];
  readonly scope: Scope;
  /** What a word of `completed.text` counts by where it stands: less where it is carried over. */
  readonly shareAt: (offset: number) => number;
  /** The question names a meeting that the corpus does not have. */
  readonly unknownMeeting: boolean;
  readonly inScope: (passage: Passage) => boolean;
}

/** What is known of a question besides its words. */
export interface AskedWith {
  /** A stated scope: the id of a meeting. */
  readonly meeting?: string | undefined;
  /** All meetings are meant, whatever the question names. */
  readonly anyMeeting?: boolean | undefined;
  /** The question before, by the same person. */
  readonly context?: string | undefined;
  /** The words that answered it; empty or left out where nothing did. */
  readonly answerBefore?: string | undefined;
}

/** Reads a question that {@link checkQuestion} let through. */
export function planQuestion(corpus: Corpus, index: SearchIndex, question: string, asked: AskedWith): Plan {
  const before: Before | null =
    asked.context === undefined ? null : { question: asked.context, answer: asked.answerBefore ?? '' };
  const completed = completeQuestion(question, before, corpus);
  const query = createQuery(completed.text, corpus.vocabulary);
  const { scope, unknownMeeting, inScope } = settleScope(corpus, question, completed, asked);
  const shareAt = (offset: number): number => (offset < completed.ownFrom ? termWeights.carried : 1);
  return {
    question,
    completed,
    query,
    kind: kindOf(completed, before),
    shareAt,
    wordWeights: weighWords(query, index).map((weight, at) => weight * shareAt(query.words[at]?.start ?? 0)),
    scope,
    unknownMeeting,
    inScope,
  };
}

/** A question that was completed word by word asks as it reads now; "and there?" asks what the one before asked. */
function kindOf({ text, ownFrom }: CompletedQuestion, before: Before | null): QuestionKind {
  const own = questionKind(text.slice(ownFrom));
  return ownFrom > 0 && own.name === 'other' && before !== null ? questionKind(before.question) : own;
}
