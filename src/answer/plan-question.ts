import type { Corpus, Passage } from '../corpus/corpus.ts';
import { createQuery, type Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termWeights } from '../search/weights.ts';
import type { Scope } from './answer.ts';
import { type CompletedQuestion, completeQuestion } from './follow-up.ts';
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
}

/** Reads a question that {@link checkQuestion} let through. */
export function planQuestion(corpus: Corpus, index: SearchIndex, question: string, asked: AskedWith): Plan {
  const completed = completeQuestion(question, asked.context);
  const query = createQuery(completed.text, corpus.vocabulary);
  const settled = settleScope(corpus, question, completed.carries ? asked.context : undefined, asked);
  return {
    question,
    completed,
    query,
    kind: questionKind(question),
    wordWeights: weighWords(query, index).map((weight, at) => {
      const isCarried = (query.words[at]?.start ?? 0) < completed.ownFrom;
      return weight * (isCarried ? termWeights.carried : 1);
    }),
    ...settled,
  };
}
