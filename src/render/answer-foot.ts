import { label, nameMeeting } from './cite.ts';
import { confidenceInWords } from './confidence-in-words.ts';
import { count } from './count.ts';
import type { AnswerView } from './render-answer.ts';

/** Meetings of a scope that are named. */
const mostNamed = 2;
/** Characters of a name: the words that are quoted need the room. */
const longestName = 60;

/** @returns Small print of an answer: how sure, from how many articles, about which meetings, out of which corpus. */
export function answerFoot({ answer, corpus, byWordsAlone, anyMeeting }: AnswerView): readonly string[] {
  const { scope, carriedOver = [], didYouMean = [], kind, confidence, excerpts, corpusVersion } = answer;
  const named = scope.meetings.slice(0, mostNamed).map((id) => nameMeeting(corpus, id, longestName));
  const more = scope.meetings.length > mostNamed ? ` and ${scope.meetings.length - mostNamed} more` : '';
  const about = [
    ...(named.length > 0 ? [`about ${named.join('; ')}${more}${scope.inferred ? inferred : ''}`] : []),
    ...(anyMeeting ? ['in all meetings'] : []),
    ...(carriedOver.length > 0 ? [`carried over: ${label(carriedOver.join(', '), longestName)}`] : []),
    ...(scope.publishers === undefined ? [] : [`as told by ${label(scope.publishers.join(' and '), longestName)}`]),
    ...didYouMean.slice(0, mostNamed).map(({ typed, meant }) => `read “${label(typed, 30)}” as “${label(meant, 30)}”`),
  ];
  return [
    ...(kind === 'found' ? [`${confidenceInWords(confidence)} · ${countQuotations(excerpts)}`] : []),
    ...(about.length > 0 ? [about.join(' · ')] : []),
    [`corpus ${corpusVersion}`, ...(byWordsAlone ? ['searched by words alone'] : [])].join(' · '),
  ];
}

function countQuotations(excerpts: AnswerView['answer']['excerpts']): string {
  const articles = new Set(excerpts.map(({ article }) => article)).size;
  return `${count(excerpts.length, 'quotation')} from ${count(articles, 'article')}`;
}

const inferred = ' (understood from the question)';
