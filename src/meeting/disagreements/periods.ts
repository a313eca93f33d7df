import type { Meeting, Span } from '../../corpus/corpus.ts';
import { datesOverlap, type FoundDate } from '../values/find-dates.ts';
import type { Account } from './account.ts';
import { datesOf } from './account-values.ts';

/** The times that a sentence speaks of. */
export interface Periods {
  readonly dates: readonly FoundDate[];
  /** Relative words: "last year", "first quarter", "so far". */
  readonly words: readonly string[];
  /** It speaks of what was before the meeting. */
  readonly earlier: boolean;
}

const dayMs = 86_400_000;

/** How long before a meeting a date must lie for the sentence to speak of another time, in days. */
const longBefore = 60;

const known = new WeakMap<Account, Map<string, Periods>>();

/**
 * Reads the times of which a value is said; once for all values of a sentence.
 *
 * @param value - Where the value stands in the sentence: asides that do not hold it ("…, a step that had seemed out of
 * reach a year ago") say nothing of its time
 */
export function readPeriods(account: Account, value: Span): Periods {
  const told = withoutAsides(account.text, value);
  const periods = known.get(account) ?? new Map<string, Periods>();
  known.set(account, periods);
  const had = periods.get(told) ?? findPeriods(account, told);
  periods.set(told, had);
  return had;
}

const withoutAsides = (text: string, { start, end }: Span): string =>
  [aside, fromBefore].reduce(
    (told, pattern) =>
      // Blanks keep every place where it was.
      told.replace(pattern, (words, index: number) =>
        index <= start && end <= index + words.length ? words : ' '.repeat(words.length),
      ),
    text,
  );
/** "Down to 38, from 52 a year earlier": only what was before is of that time. */
const fromBefore =
  /,? \b(?:(?:up|down) from|from|against|compared (?:with|to)) [^,;.\p{N}]{0,12}\p{N}[\p{N}.,]*[^,;.]*?\b(?:earlier|before|ago)\b/gu;
const aside = /, (?:(?:a|an|the) (?:\p{L}+ )?\p{L}+ (?:that|which|who|whose)|which|who|whose) [^,;.“”]*/gu;

function findPeriods(account: Account, told: string): Periods {
  const { text, meeting } = account;
  const dates = [...datesOf(account), ...findForYears(text)];
  // "Two points less than four years ago" speaks of now.
  const said = told
    .toLowerCase()
    .replace(/\bthan (?:in )?[^,.;]{0,30}\b(?:ago|last \p{L}+|before|earlier|previous \p{L}+)\b/gu, '');
  const words = [...said.matchAll(relative)].map(({ 0: word }) =>
    word.replace(/^coming /, 'next ').replace(/^(?:past|previous) /, 'last '),
  );
  const border = new Date(Date.parse(meeting.start) - longBefore * dayMs).toISOString().slice(0, 10);
  // "As of May, 40 had died since the outbreak began in January" speaks of May.
  const own = dates.filter(({ start }) => !/\bsince\b[^,;.]{0,60}$/i.test(text.slice(0, start)));
  const spoken = own.length > 0 ? own : dates;
  return { dates, words, earlier: spoken.some(({ to }) => to < border) || words.some((word) => before.test(word)) };
}

/** "A budget for 2026" is that of a year. */
const findForYears = (text: string): readonly FoundDate[] =>
  [...text.matchAll(/(?<=\bfor (?:the year )?)(?:19|20)\d\d(?![\d,.–-]\d|\d)/g)].map(({ 0: year, index }) => ({
    start: index,
    end: index + year.length,
    text: year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    deadline: false,
  }));

/** Whether two sentences may speak of one time: no date or relative word stands against it. */
export function mayBeSameTime(one: Periods, other: Periods): boolean {
  if (one.earlier !== other.earlier) return false;
  if (
    one.dates.length > 0 &&
    other.dates.length > 0 &&
    !one.dates.some((date) => other.dates.some((with_) => datesOverlap(date, with_)))
  )
    return false;
  if (one.words.length > 0 && other.words.length > 0) return one.words.some((word) => other.words.includes(word));
  return true;
}

/** How long before or behind a meeting its decisions are dated, in days. */
const aroundMeeting = 2;

/** The same without the days of a meeting: when a rate or a sum was decided on is not the time that it is for. */
export function withoutMeetingDays(periods: Periods, { start, end }: Meeting): Periods {
  const [first, last] = [shift(start, -aroundMeeting), shift(end, aroundMeeting)];
  return { ...periods, dates: periods.dates.filter(({ from, to }) => from !== to || from < first || to > last) };
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

const relative =
  /\b(?:(?:last|this|next|previous|past|coming) (?:year|month|week|decade|spring|summer|autumn|winter|season|session|meeting|quarter|conference|summit|congress|assembly|gathering|edition|election|vote|time|occasion)|(?:first|second|third|fourth|last) (?:quarter|half|day|week|month|year|session|round|phase)|so far|to date|a year (?:ago|earlier|before)|the year before|years? ago|previously|formerly|in the past|yesterday|tomorrow|today|tonight|once (?:was|were|had)|(?:was|were|had) once|earlier|at first|by then|initially)\b/g;

const before =
  /^(?:last (?:year|month|decade|spring|summer|autumn|winter|season|session|meeting|conference|summit|congress|assembly|gathering|edition|election|vote|time|occasion)|previous|a year|the year before|years? ago|previously|formerly|in the past|once|(?:was|were|had) once|earlier)/;
