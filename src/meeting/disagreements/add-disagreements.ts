import type { Answer } from '../../answer/answer.ts';
import { questionKind } from '../../answer/question-kind.ts';
import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import type { EncodedText } from '../../search/encoder.ts';
import { createAsked } from './asked.ts';
import { sortsAnswering, sortsAskedBy } from './asks-by.ts';
import { aspectsNamed } from './aspect.ts';
import { areSame } from './compare-matters.ts';
import { asksForDisagreement, asksForKind, asksOnly } from './disagreement-question-patterns.ts';
import { type FoundDisagreement, findAskedDisagreements, findDisagreements } from './find-disagreements.ts';
import { findRecalled } from './find-recalled.ts';
import { listCompared, listQuoted } from './meetings-asked.ts';
import { readMeetingWords } from './office.ts';
import { findOneWords } from './one-word.ts';
import { type SlotSort, slotSorts } from './statement.ts';
import { chooseTouched, isFate } from './touching.ts';

/** An answer that shows both sides of what was found is as sure as the finding, which is made to be right. */
const sureOfDisagreement = 0.9;

/** How many excerpts an answer holds at most. */
const mostExcerpts = 5;

/** Share of the topic's words that a disagreement's sentences must hold. */
const aboutTopic = 0.5;

/**
 * Adds to an answer the disagreements that its question touches; a question that asks whether articles disagree is
 * answered with the sides of what was found, or with which articles were compared in vain.
 *
 * @param vectors - Those of the passages, in their order; none without a model
 */
export function addDisagreements(corpus: Corpus, answer: Answer, vectors: readonly EncodedText[] = []): Answer {
  if (answer.reason === 'not-a-question' || answer.reason === 'too-long' || answer.reason === 'no-words') return answer;
  const asked = { own: answer.question, completed: [answer.question, ...(answer.carriedOver ?? [])].join(' ') };
  if (asksWhetherSourcesDisagree(answer.question)) return answerWithSides(corpus, answer, vectors, asked.completed);
  const sorts = sortsAskedBy(questionKind(asked.own).name);
  if (answer.kind === 'not-found' || sorts.length === 0) return answer;
  const meetings = listQuoted(corpus, answer);
  const found = meetings.flatMap((meeting) => findDisagreements(corpus, meeting, vectors, sorts));
  const touched = chooseTouched(corpus, asked, answer, found);
  const answered = findAnswered(corpus, meetings, answer, vectors, asked.completed);
  const all = [...touched, ...answered.filter((one) => !touched.some((other) => haveCommonSentence(one, other)))];
  return all.length === 0 ? answer : { ...answer, disagreements: all.map(({ shown }) => shown) };
}

/** Where other articles answer the question with another value than the one that is marked. */
function findAnswered(
  corpus: Corpus,
  meetings: readonly Meeting[],
  answer: Answer,
  vectors: readonly EncodedText[],
  completed: string,
  sorts: readonly SlotSort[] = sortsAnswering(questionKind(answer.question).name),
): readonly FoundDisagreement[] {
  const of = meetings.filter(({ id }) => answer.excerpts[0]?.meetings.includes(id));
  const aspects = aspectsNamed(completed).map((name) => `aspect:${name}`);
  const found = of.flatMap((meeting) =>
    findAskedDisagreements(corpus, meeting, vectors, sorts, createAsked(corpus, meeting, answer, completed)),
  );
  return [...found, ...findRecalled(corpus, answer, vectors, completed, sorts)]
    .filter(({ clash }) => clash.about.every((token) => !isFate(token) || aspects.includes(token)))
    .filter((one, at, all) => !all.slice(0, at).some((other) => haveCommonSentence(one, other)));
}

const haveCommonSentence = ({ clash: one }: FoundDisagreement, { clash: other }: FoundDisagreement): boolean =>
  one.sides.flat().some(({ account }) => other.sides.flat().some((met) => met.account === account));

/** Whether a question asks for disagreement between articles, not between people. */
function asksWhetherSourcesDisagree(question: string): boolean {
  const text = question.normalize('NFKC').replace(/[’`]/g, "'").toLowerCase();
  return asksForDisagreement.some((pattern) => pattern.test(text));
}

function answerWithSides(corpus: Corpus, answer: Answer, vectors: readonly EncodedText[], text: string): Answer {
  const meetings = listCompared(corpus, answer);
  const ids = new Set(meetings.map(({ id }) => id));
  const compared = corpus.articles.filter((article) => article.meetings.some((id) => ids.has(id))).map(({ id }) => id);
  const found = meetings.flatMap((meeting) => findDisagreements(corpus, meeting, vectors));
  const about = found.filter((one) => isAbout(corpus, text, one));
  const topic = text.replace(/[\p{L}\p{N}]+/gu, (word) => (asksOnly.test(word) ? ' ' : word));
  const answered = findAnswered(corpus, meetings, answer, vectors, topic, slotSorts);
  const chosen = [...about, ...answered.filter((one) => !about.some((other) => haveCommonSentence(one, other)))];
  const asked = omitGrounds(answer);
  if (chosen.length === 0) return { ...asked, comparedArticles: compared };
  const sides = chosen.flatMap(({ shown }) => shown.sides.flatMap(({ excerpts }) => excerpts.slice(0, 1)));
  const first = sides.filter(
    (excerpt, at) =>
      sides.findIndex((other) => other.article === excerpt.article && other.start === excerpt.start) === at,
  );
  const { reason: _, nearest: __, ...rest } = asked;
  return {
    ...rest,
    kind: 'found',
    confidence: Math.max(answer.confidence, sureOfDisagreement),
    excerpts: first.slice(0, mostExcerpts),
    nearest: [],
    disagreements: chosen.map(({ shown }) => shown),
    comparedArticles: compared,
  };
}

/** Why a question about the matter would be refused says nothing to one about the articles. */
function omitGrounds({
  objections: _,
  onlyElsewhere: __,
  missing: ___,
  elsewhere: ____,
  otherPublishers: _____,
  ...rest
}: Answer): Answer {
  return rest;
}

/** Whether a disagreement is of the kind and on the topic that a question about disagreement names, if it names any. */
function isAbout(corpus: Corpus, question: string, { clash, shown }: FoundDisagreement): boolean {
  const text = question.toLowerCase();
  const kinds = asksForKind.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  const meeting = corpus.meetings.find(({ id }) => id === shown.meeting);
  const common = meeting === undefined ? new Set<string>() : readMeetingWords(meeting, corpus.vocabulary);
  const topic = findOneWords(` ${question}`, corpus.vocabulary).filter(
    ({ token, text: word }) =>
      !common.has(token) && !asksOnly.test(word) && !/^\p{N}/u.test(token) && token !== 'act:meeting',
  );
  const words = [
    ...clash.about,
    ...clash.sides.flatMap((side) =>
      side.flatMap(({ account }) => account.words.filter((word) => !month.test(word.text)).map(({ token }) => token)),
    ),
  ];
  const met = topic.filter(({ token }) => words.some((word) => areSame(word, token))).length;
  const fits = kinds.length === 0 || kinds.includes(clash.kind);
  return fits && (topic.length === 0 || met / topic.length >= aboutTopic);
}

/** "March" is a month, and what people do in streets. */
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
