import type { Corpus, Passage } from '../corpus/corpus.ts';
import { createQuery, type Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termWeights } from '../search/weights.ts';
import type { Scope } from './answer.ts';
import { type CompletedQuestion, completeQuestion } from './follow-up.ts';
import { type QuestionKind, questionKind } from './question-kind.ts';
import { resolveScope } from './resolve-scope.ts';
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

/** Reads a question that {@link checkQuestion} let through. */
export function planQuestion(
  corpus: Corpus,
  index: SearchIndex,
  question: string,
  {
    meeting,
    anyMeeting = false,
    context,
  }: {
    readonly meeting?: string | undefined;
    /** All meetings are meant, whatever the question names. */
    readonly anyMeeting?: boolean | undefined;
    readonly context?: string | undefined;
  },
): Plan {
  const completed = completeQuestion(question, context);
  const query = createQuery(completed.text, corpus.vocabulary);
  const weights = weighWords(query, index).map((weight, at) =>
    (query.words[at]?.start ?? 0) < completed.ownFrom ? weight * termWeights.carried : weight,
  );
  const own = resolveScope(question, corpus);
  const found =
    own.meetings.length === 0 && own.unknown === null && completed.carries ? resolveScope(context ?? '', corpus) : own;
  const scope =
    meeting === undefined && !anyMeeting
      ? { meetings: [...found.meetings], inferred: true }
      : { meetings: meeting === undefined ? [] : [meeting], inferred: false };
  return {
    question,
    completed,
    query,
    kind: questionKind(question),
    wordWeights: weights,
    scope,
    unknownMeeting: meeting === undefined && !anyMeeting && found.unknown !== null,
    inScope: ({ article }) => scope.meetings.length === 0 || article.meetings.some((id) => scope.meetings.includes(id)),
  };
}
