import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import { type Anchor, sameKind } from './anchor.ts';
import { type Mark, markQuestion } from './mark-question.ts';
import { readMeetingWords } from './meeting-words.ts';
import { orderMeetings } from './order-meetings.ts';
import type { Phrase } from './read-phrases.ts';
import { yearSteps } from './scope-patterns.ts';

/**
 * Reads "last year's meeting", "the year after" and "six months later" as the meetings of that time.
 *
 * @param text - In lower case
 * @returns At most one phrase; none where the time is about the matter ("what did they spend last year")
 */
export function stepYears(text: string, corpus: Corpus, anchor: Anchor): readonly Phrase[] {
  const next = timeStep.exec(text);
  if (next !== null && anchor.meetings.length > 0) return [stepTimes(next, corpus, anchor)];
  const step = readStep(text);
  if (step === null) return [];
  const { start, end, months, from } = step;
  const named = from === 'named' && months % 12 === 0 ? readNamed(text, end, corpus) : null;
  if (named !== null) {
    const counted = countFrom(named, step, corpus);
    // "the year before the Oslo session", where there was none, is about the matter.
    return counted.meetings.length > 0 ? [counted] : [];
  }
  const isCounted = from === 'named' && anchor.meetings.length > 0;
  const base = isCounted ? anchor.meetings[0] : corpus.meetings.at(-1);
  const isFollowUp = isCounted && isAlone(text, start, end);
  if (base === undefined || !(isFollowUp || (months % 12 === 0 && pointsAtMeeting(text, end, corpus)))) return [];
  const among = sameKind(corpus.meetings, anchor);
  const meetings =
    months % 12 === 0
      ? among.filter((meeting) => yearOf(meeting) === yearOf(base) + months / 12)
      : among.filter((meeting) => meeting !== base && isNear(meeting, base, months));
  return [{ start, end, meetings, points: true, dateOnly: true, marks: [{ sort: 'date', meetings, start, end }] }];
}

/** "the year before Oslo": what is named right behind, where that is one meeting. */
function readNamed(text: string, end: number, corpus: Corpus): (Mark & { readonly meeting: Meeting }) | null {
  const mark = markQuestion(text, corpus).find((one) => one !== null && one.start >= end && one.sort !== 'filler');
  const [meeting, ...more] = mark?.meetings ?? [];
  if (!mark || meeting === undefined || more.length > 0 || !/^(?:name|place|word)$/.test(mark.sort)) return null;
  return /^\s+(?:the\s+)?$/.test(text.slice(end, mark.start)) ? { ...mark, meeting } : null;
}

/** A meeting of the same body, so many years before or after one that is named. */
function countFrom(named: Mark & { readonly meeting: Meeting }, { start, months }: Step, corpus: Corpus): Phrase {
  const meetings = corpus.meetings.filter(
    (one) => one.kind === named.meeting.kind && yearOf(one) === yearOf(named.meeting) + months / 12,
  );
  const span = { start, end: named.end };
  return { ...span, meetings, points: true, dateOnly: true, marks: [{ sort: 'date', meetings, ...span }] };
}

/** "the time before that": the meeting of the same body before. */
const timeStep = /\bthe time (before|after)(?: that)?(?=\W*$)/;

function stepTimes({ 0: words, 1: way, index }: RegExpExecArray, corpus: Corpus, anchor: Anchor): Phrase {
  const among = sameKind(corpus.meetings, anchor);
  const meetings = orderMeetings(among, way === 'before' ? 'previous' : 'next', anchor.meetings, corpus.meetings);
  const span = { start: index, end: index + words.length };
  return { ...span, meetings, points: true, dateOnly: true, marks: [{ sort: 'date', meetings, ...span }] };
}

interface Step {
  readonly start: number;
  readonly end: number;
  readonly months: number;
  readonly from: 'newest' | 'named';
}

function readStep(text: string): Step | null {
  const counted = countedStep.exec(text);
  if (counted !== null) {
    const [words, number = '', unit = '', way = ''] = counted;
    const size = numbers.indexOf(number) >= 0 ? numbers.indexOf(number) : Number(number);
    const months = size * (unit.startsWith('year') ? 12 : 1) * (/^(?:before|earlier)$/.test(way) ? -1 : 1);
    return { start: counted.index, end: counted.index + words.length, months, from: 'named' };
  }
  for (const { pattern, years, from } of yearSteps) {
    const match = pattern.exec(text);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, months: years * 12, from };
  }
  return null;
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const countedStep = new RegExp(
  String.raw`\b(${numbers.slice(1).join('|')}|\d{1,2}) (years?|months?) (before|earlier|after|later|on)\b`,
);

const yearOf = ({ start }: Meeting): number => Number(start.slice(0, 4));

/** "Six months later" may be five or seven. */
function isNear({ start }: Meeting, base: Meeting, months: number): boolean {
  const apart = (Date.parse(start) - Date.parse(base.start)) / (30.44 * 24 * 3_600_000);
  return Math.abs(apart - months) <= 1.1;
}

/** "last year's meeting", "the foreign ministers’ talks last year". */
function pointsAtMeeting(text: string, end: number, corpus: Corpus): boolean {
  const { nouns } = readMeetingWords(corpus);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== 'one' && word !== 'ones');
  return words.some((word) => nouns.has(word)) || /^(?:'s)?\s+ones?\b/.test(text.slice(end));
}

/** "And the year after?": hardly anything else is said, or it is said last: "what did they decide a year later?". */
const isAlone = (text: string, start: number, end: number): boolean =>
  (/^\W*$/.test(text.slice(end)) && !/\bthan (?:a |the )?$/.test(text.slice(0, start))) ||
  `${text.slice(0, start)} ${text.slice(end)}`.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).length <= 2;
