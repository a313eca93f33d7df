import type { Answer } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { count } from './count.ts';
import { describeDays } from './days.ts';

/** Shows words from outside in one line, at most so many characters of them. */
export type ShowWords = (text: string, limit: number) => string;

/** Characters of a list of words, and of one meeting's name. */
const longest = { list: 200, name: 80 } as const;
/** Meetings that are named. */
const mostMeetings = 5;

/** What was asked for, and that it is not there. */
const missed: Readonly<Record<NonNullable<Answer['missing']>, string>> = {
  person: 'You asked who: the nearest names nobody that fits.',
  names: 'You asked for names: the nearest has none that fit.',
  number: 'You asked how many: the nearest has no number that fits.',
  amount: 'You asked how much: the nearest has no amount that fits.',
  money: 'You asked for a sum of money: the nearest has none that fits.',
  time: 'You asked when: the nearest has no date or time that fits.',
  place: 'You asked where: the nearest has no place that fits.',
  reason: 'You asked why: the nearest has no reason that fits.',
};

/** @returns Why a question was refused, a line each: what was looked for and where, and what of it met nothing. */
export function sayWhyRefused(corpus: Corpus, answer: Answer, show: ShowWords): readonly string[] {
  const { unknownWords = [], onlyElsewhere = [], searchedFor = [], objections = [], missing, reason, scope } = answer;
  const list = (words: readonly string[]): string => show(words.map((word) => `“${word}”`).join(', '), longest.list);
  const named = new Set([...unknownWords, ...onlyElsewhere].flatMap(splitWords));
  const unsaid = objections
    .filter(({ kind }) => kind !== 'advice')
    .flatMap(({ words }) => words.filter((phrase) => splitWords(phrase).some((word) => !named.has(word))));
  const asksForAdvice = objections.some(({ kind }) => kind === 'advice');
  const where =
    scope.meetings.length > 0 && scope.publishers === undefined ? 'articles on other meetings' : 'other articles';
  return [
    ...(searchedFor.length > 0 ? [`Looked for ${list(searchedFor)} in ${describeScope(corpus, answer, show)}.`] : []),
    ...(unknownWords.length > 0 ? [`Found nowhere: ${list(unknownWords)}.`] : []),
    ...(onlyElsewhere.length > 0 ? [`Only in ${where}: ${list(onlyElsewhere)}.`] : []),
    ...(unsaid.length > 0 ? [`The nearest does not say ${list([...new Set(unsaid)])}.`] : []),
    ...(missing === undefined ? [] : [missed[missing]]),
    ...(asksForAdvice ? ['You asked for advice: articles only tell what was said and done.'] : []),
    ...(reason === 'empty-scope' && corpus.meetings.length > 0 ? [listMeetings(corpus, show)] : []),
  ];
}

const splitWords = (phrase: string): readonly string[] => phrase.toLowerCase().split(/[\s-]+/);

/** The newest first: the likelier to be asked about. */
function listMeetings({ meetings }: Corpus, show: ShowWords): string {
  const names = meetings.toReversed().map(({ name }) => show(name, longest.name));
  const more = names.length > mostMeetings ? ` and ${names.length - mostMeetings} more` : '';
  return `They are about: ${names.slice(0, mostMeetings).join('; ')}${more}.`;
}

function describeScope({ articles, meetings: known }: Corpus, { scope }: Answer, show: ShowWords): string {
  const { meetings, publishers = [] } = scope;
  const asked = articles.filter(
    ({ publisher, author, meetings: own }) =>
      (meetings.length === 0 || own.some((id) => meetings.includes(id))) &&
      (publishers.length === 0 || [publisher, author].some((name) => name !== null && publishers.includes(name))),
  );
  const [only] = meetings;
  return [
    count(asked.length, 'article'),
    ...(only === undefined
      ? []
      : [`on ${meetings.length === 1 ? describeMeeting(known, only, show) : count(meetings.length, 'meeting')}`]),
    ...(publishers.length === 0 ? [] : [`by ${show(publishers.join(' and '), longest.name)}`]),
  ].join(' ');
}

/** @returns The meetings that do have an answer, best first, by name and days. */
export const listElsewhere = ({ meetings }: Corpus, { elsewhere = [] }: Answer, show: ShowWords): readonly string[] =>
  elsewhere.slice(0, mostMeetings).map((id) => describeMeeting(meetings, id, show));

function describeMeeting(meetings: Corpus['meetings'], id: string, show: ShowWords): string {
  const meeting = meetings.find((other) => other.id === id);
  if (meeting === undefined) return show(id, longest.name);
  return `${show(meeting.name, longest.name)} (${describeDays(meeting.start, meeting.end)})`;
}

/** @returns That others have an answer than whose word was asked for; `null` where none has */
export const sayOtherPublishers = ({ otherPublishers = [] }: Answer, show: ShowWords): string | null =>
  otherPublishers.length === 0 ? null : `Others have something: ${show(otherPublishers.join('; '), longest.list)}.`;
