import type { Corpus, Passage, Span } from '../corpus/corpus.ts';
import { createQuery, meanOwn, omitWords, type Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termWeights } from '../search/weights.ts';
import type { Word } from '../search/words.ts';
import type { Scope } from './answer.ts';
import { findAskedNames, isYear } from './asked-names.ts';
import { type AskedOffice, findAskedOffice } from './asked-office.ts';
import { findAskedSpeakers } from './asked-speakers.ts';
import { type Correction, correctSpelling } from './correct-spelling.ts';
import { expectMeetingFacts } from './expect-meeting-facts.ts';
import { readNames } from './follow-up/read-names.ts';
import { type Before, type CompletedQuestion, completeQuestion } from './follow-up.ts';
import { findNamedBody, type NamedBody } from './named-body.ts';
import { type QuestionKind, questionKind } from './question-kind.ts';
import { settleScope } from './settle-scope.ts';
import { weighWords } from './signals.ts';

/** What is looked for, and where: everything that the words of a question tell before any search. */
export interface Plan {
  /** As typed. */
  readonly question: string;
  /** With mistyped words put right. */
  readonly completed: CompletedQuestion;
  readonly corrections: readonly Correction[];
  readonly query: Query;
  readonly kind: QuestionKind;
  /** Names and years of the question. */
  readonly names: readonly Word[];
  /** The body that it names, where the corpus has several. */
  readonly body: NamedBody | null;
  /** The office whose holder is asked for. */
  readonly office: AskedOffice | null;
  /** One for each word of the query. */
  readonly wordWeights: readonly number[];
  /** What a word of `completed.text` counts by where it stands: less where it is carried over or was mistyped. */
  readonly shareAt: (offset: number) => number;
  /** Whose words are asked for: the terms of each name; none where it is not about anybody's words. */
  readonly speakers: readonly (readonly string[])[];
  readonly scope: Scope;
  /** The question names a meeting that the corpus does not have. */
  readonly unknownMeeting: boolean;
  readonly inScope: (passage: Passage) => boolean;
  /** The words that name the meetings, as offsets into `completed.text`. */
  readonly named: readonly Span[];
}

/** What is known of a question besides its words. */
export interface AskedWith {
  /** A stated scope: the id of a meeting. */
  readonly meeting?: string | undefined;
  /** All meetings are meant, whatever the question names. */
  readonly anyMeeting?: boolean | undefined;
  /** All publishers are meant, whichever the question names. */
  readonly anyPublisher?: boolean | undefined;
  /** The question before, by the same person. */
  readonly context?: string | undefined;
  /** The words that answered it; empty or left out where nothing did. */
  readonly answerBefore?: string | undefined;
  /** The excerpt that they stand in, or that came nearest. */
  readonly excerptBefore?: string | undefined;
}

/** Reads a question that {@link checkQuestion} let through. */
export function planQuestion(corpus: Corpus, index: SearchIndex, question: string, asked: AskedWith): Plan {
  const { text, corrections } = correctSpelling(question, index, corpus.vocabulary);
  const before: Before | null =
    asked.context === undefined
      ? null
      : {
          question: correctSpelling(asked.context, index, corpus.vocabulary).text,
          answer: asked.answerBefore ?? '',
          excerpt: asked.excerptBefore,
        };
  const completed = completeQuestion(text, before, corpus);
  const { named, sources, ...where } = settleScope(corpus, text, completed, before, asked);
  const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
    spans.some((span) => span.start < end && start < span.end);
  // Who wrote it is not looked for, nor are names of the meeting that articles do not use: the scope holds both.
  const query = omitWords(
    meanOwn(createQuery(completed.text, corpus.vocabulary), (word) => isWithin(word, named)),
    (word, meanings) =>
      isWithin(word, sources) ||
      (isWithin(word, named) && !meanings.some(({ terms }) => terms.every((term) => index.knows(term)))),
  );
  const shareAt = createShares(completed, corrections);
  const kind = kindOf(completed, before);
  return {
    question,
    completed,
    corrections,
    query,
    kind: expectMeetingFacts(
      kind,
      completed.text,
      named,
      corpus.meetings.filter(({ id }) => where.scope.meetings.includes(id)),
    ),
    shareAt,
    // A year that named a meeting says nothing once all meetings are meant.
    names: findAskedNames(query, corpus).filter(({ text: name }) => asked.anyMeeting !== true || !isYear(name)),
    body: findNamedBody(completed.text, corpus),
    office: findAskedOffice(query, kind, (word) => isWithin(word, named), readNames(corpus).isName),
    wordWeights: weighWords(query, index).map((weight, at) => weight * shareAt(query.words[at]?.start ?? 0)),
    speakers: findAskedSpeakers(completed.text.slice(completed.ownFrom), corpus),
    named,
    ...where,
  };
}

function createShares({ text, ownFrom }: CompletedQuestion, corrections: readonly Correction[]): Plan['shareAt'] {
  const isMistyped = (offset: number): boolean =>
    corrections.some(({ start, meant }) => ownFrom + start === offset && text.startsWith(meant, offset));
  return (offset) => {
    if (offset < ownFrom) return termWeights.carried;
    return isMistyped(offset) ? termWeights.mistyped : 1;
  };
}

/** A question that was completed word by word asks as it reads now; "and there?" asks what the one before asked. */
function kindOf({ text, ownFrom }: CompletedQuestion, before: Before | null): QuestionKind {
  const own = questionKind(text.slice(ownFrom));
  return ownFrom > 0 && own.name === 'other' && before !== null ? questionKind(before.question) : own;
}
