// English alone: the other languages would take a third of a second to load.
import * as chrono from 'chrono-node/en';
import type { Span } from '../../corpus/corpus.ts';

/** A day, month or year that a text names, resolved by the meeting that it is about. */
export interface FoundDate extends Span {
  readonly text: string;
  /** First and last day that it may mean, ISO dates; equal for a day. */
  readonly from: string;
  readonly to: string;
  /** "by", "before", "until": the time in which something must be done. */
  readonly deadline: boolean;
}

/**
 * Finds dates with chrono-node, a rule-based parser; weekdays are those of the meeting, and dates without a year those
 * nearest to it.
 *
 * @param start - First day of the meeting, ISO date
 * @param end - Last day of the meeting, ISO date
 * @returns In order; times of the day and relative words ("yesterday", "last week") are left out
 */
export function findDates(text: string, start: string, end: string): readonly FoundDate[] {
  const reference = { instant: new Date(`${start}T12:00:00Z`), timezone: 0 };
  // "On Saturday 20,000 people": no twentieth.
  const readable = text.replace(/\d{1,3}(?:,\d{3})+/g, (number) => '#'.repeat(number.length));
  const parsed = chrono.parse(readable, reference).flatMap((result) => {
    const range = readRange(result, start, end);
    return range === null ? [] : [{ ...trimWords(result), range }];
  });
  const years = findYears(text).map(({ year, at }) => ({ at, words: `${year}`, range: yearRange(year) }));
  return [...parsed, ...years].map(({ at, words, range }) => {
    const before = text.slice(0, at);
    // Chrono takes "end of June" for its last day.
    const within = partWords.exec(words)?.[1];
    const ahead = within === undefined ? partBefore.exec(before) : null;
    const listed = range.from === range.to ? dayListed.exec(before) : null;
    const from = at - (ahead?.[0].length ?? listed?.[0].length ?? 0);
    const narrowed = narrow(within === undefined ? range : monthOf(range.to), within ?? ahead?.[1]);
    return {
      start: from,
      end: at + words.length,
      text: text.slice(from, at + words.length),
      from: listed === null ? narrowed.from : `${range.from.slice(0, 8)}${listed[1]?.padStart(2, '0')}`,
      to: narrowed.to,
      deadline: deadlineBefore.test(text.slice(0, from)),
    };
  });
}

const parts = 'early|mid|late|beginning of|start of|middle of|end of';
const partWords = new RegExp(`^(?:the )?(${parts})[ -]`, 'i');
const partBefore = new RegExp(`\\b(${parts})[ -](?:the )?$`, 'i');
/** "8 and 9 October": chrono sees the second day alone. */
const dayListed = /\b(\d{1,2})(?:st|nd|rd|th)?(?:,? and | & )$/;
const deadlineBefore =
  /\b(?:by|before|until|till|no later than|not later than|at the latest on|deadline of|deadline is|due on|due by)(?: the)? (?:year )?$/i;

/** Chrono takes in "on" and the comma behind. */
function trimWords({ text, index }: chrono.ParsedResult): { readonly at: number; readonly words: string } {
  const lead = /^(?:on|the) /i.exec(text)?.[0].length ?? 0;
  return { at: index + lead, words: text.slice(lead).replace(/[\s,]+$/, '') };
}

/** @returns Whether two dates can mean the same: one lies within, or overlaps, the other */
export const datesOverlap = (a: FoundDate, b: FoundDate): boolean => a.from <= b.to && b.from <= a.to;

interface Range {
  readonly from: string;
  readonly to: string;
}

function readRange(result: chrono.ParsedResult, start: string, end: string): Range | null {
  const first = readPart(result.start, start, end);
  const last = result.end ? readPart(result.end, start, end) : first;
  return first && last && { from: first.from, to: last.to };
}

function readPart(part: chrono.ParsedResult['start'], start: string, end: string): Range | null {
  const [month, day] = [part.get('month') ?? 1, part.get('day') ?? 1];
  const year = part.isCertain('year') ? (part.get('year') ?? 0) : nearestYear(month, start);
  if (part.isCertain('day') && part.isCertain('month') && !part.tags().has('result/relativeDate'))
    return oneDay(iso(year, month, day));
  if (part.isCertain('weekday') && !part.isCertain('day') && !part.isCertain('month'))
    return oneDay(weekdayOf(part.get('weekday') ?? 0, start, end));
  if (part.isCertain('month') && !part.isCertain('day'))
    return { from: iso(year, month, 1), to: iso(year, month + 1, 0) };
  return null;
}

/** The month that a day is in. */
const monthOf = (day: string): Range => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { from: iso(year, month, 1), to: iso(year, month + 1, 0) };
};

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const oneDay = (day: string): Range => ({ from: day, to: day });
const yearRange = (year: number): Range => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The year that puts a month within half a year of the meeting. */
function nearestYear(month: number, start: string): number {
  const [year, at] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  if (month - at > 6) return year - 1;
  return at - month > 6 ? year + 1 : year;
}

/** The day of the meeting that is that weekday, else the nearest one to its first day. */
function weekdayOf(weekday: number, start: string, end: string): string {
  const first = Date.parse(`${start}T00:00:00Z`);
  const length = Math.round((Date.parse(`${end}T00:00:00Z`) - first) / dayMs);
  const order = [...Array(length + 1).keys(), -1, -2, -3, length + 1, length + 2, length + 3, -4, -5, -6];
  const found = order.map((offset) => new Date(first + offset * dayMs)).find((day) => day.getUTCDay() === weekday);
  return (found ?? new Date(first)).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

/** Years that stand alone, which chrono leaves out: "in 2025", "before the year 2030". */
const findYears = (text: string): readonly { readonly year: number; readonly at: number }[] =>
  [...text.matchAll(yearAlone)].map(({ 0: year, index }) => ({ year: Number(year), at: index }));

const yearAlone =
  /(?<=\b(?:in|by|before|until|since|from|of|to|the year|end of|spring|summer|autumn|winter) )(?:19|20)\d\d(?![\d,.]\d|\d| [a-z]*(?:euros|people|tonnes))/gi;

/** "End of June": the last twelve days, so that 24 June is within. */
function narrow({ from, to }: Range, part: string | undefined): Range {
  const length = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (part === undefined || length < 7) return { from, to };
  const [low, high] = /^(?:early|begin|start)/i.test(part) ? [0, 0.4] : /^mid/i.test(part) ? [0.25, 0.75] : [0.6, 1];
  const day = (share: number): string =>
    new Date(Date.parse(from) + Math.round(length * share) * dayMs).toISOString().slice(0, 10);
  return { from: day(low), to: day(high) };
}
