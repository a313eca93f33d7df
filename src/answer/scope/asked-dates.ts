// English alone: the other languages would take a third of a second to load.
import * as chrono from 'chrono-node/en';
import type { Meeting, Span } from '../../corpus/corpus.ts';
import { months } from './scope-patterns.ts';

/** A day, a month, a year or what is given of them, as a question names it. */
export interface AskedDate extends Span {
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * Finds the dates of a question. Nothing is taken from the clock: what a question leaves out stays open.
 *
 * @param text - In lower case
 * @returns In order; a month without a year has that of its neighbour ("April or October 2024")
 */
export function findAskedDates(text: string): readonly AskedDate[] {
  const days = findDays(text);
  const rest = [...findMonths(text), ...findSeasonYears(text)].filter(
    (date) => !days.some((day) => day.start < date.end && date.start < day.end),
  );
  const found = [...days, ...rest].sort((a, b) => a.start - b.start);
  return found.map((date, at) => {
    if (date.year !== null) return date;
    const beside = found[at + 1] ?? null;
    const joined = beside !== null && /^\W*(?:and|or|to|vs|versus|until)?\W*$/.test(text.slice(date.end, beside.start));
    return joined ? { ...date, year: beside.year } : date;
  });
}

/** @returns Whether a meeting took place on that date, or in that month or year. */
export function fitsDate({ start, end }: Meeting, { year, month, day }: AskedDate): boolean {
  if (month !== null && day !== null) {
    const years = year === null ? [start, end].map((date) => Number(date.slice(0, 4))) : [year];
    return years.some((one) => {
      const date = `${one}-${pad(month)}-${pad(day)}`;
      return start <= date && date <= end;
    });
  }
  return [start, end].some(
    (date) =>
      (year === null || Number(date.slice(0, 4)) === year) && (month === null || Number(date.slice(5, 7)) === month),
  );
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** Whatever the clock says, chrono must be given something to count from; only what it is certain of is used. */
const noDay = { instant: new Date('2000-01-01T12:00:00Z'), timezone: 0 };

function findDays(text: string): readonly AskedDate[] {
  return chrono.strict.parse(text, noDay).flatMap(({ index, text: words, start }) => {
    // "in the second" and "in a week" are counted from the clock.
    if (!start.isCertain('day') || !start.isCertain('month') || !namesDay.test(words)) return [];
    const year = start.isCertain('year') ? start.get('year') : null;
    const lead = /^(?:on|at|in)\s+(?:the\s+)?/.exec(words)?.[0].length ?? 0;
    const span = { start: index + lead, end: index + words.length };
    return [{ ...span, year, month: start.get('month'), day: start.get('day') }];
  });
}

const monthNames = [...months.keys()].join('|');
const namesDay = new RegExp(String.raw`\p{N}|\b(?:${monthNames})\b`, 'u');
const monthPattern = new RegExp(
  String.raw`\b(?:(${monthNames})\b\.?(?:,?\s+(?:of\s+)?(?:'?(\d{2})|((?:19|20)\d\d))\b)?|((?:19|20)\d\d)(?:\s+(${monthNames}))?)(?![\p{L}\p{N}-]|[.,]\d|\s?%)`,
  'gu',
);

function findMonths(text: string): readonly AskedDate[] {
  return [...text.matchAll(monthPattern)].flatMap(
    ({ 0: words, 1: month, 2: shortYear, 3: longYear, 4: year, 5: monthBehind, index }) => {
      const name = month ?? monthBehind;
      if (name !== undefined && isVerb(name, words, text.slice(0, index))) return [];
      return [
        {
          start: index,
          end: index + words.length,
          month: name === undefined ? null : (months.get(name) ?? null),
          year: shortYear !== undefined ? 2000 + Number(shortYear) : toNumber(longYear ?? year),
          day: null,
        },
      ];
    },
  );
}

/** "spring 25", "autumn '24": the years; which months a season has is known elsewhere. */
const findSeasonYears = (text: string): readonly AskedDate[] =>
  [...text.matchAll(/(?<=\b(?:spring|summer|autumn|fall|winter)\s)'?(\d{2})(?![\p{L}\p{N}-]|[.,]\d|\s?%)/gu)].map(
    ({ 0: words, 1: year, index }) => ({
      start: index,
      end: index + words.length,
      year: 2000 + Number(year),
      month: null,
      day: null,
    }),
  );

const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** "may" and "march" are verbs more often than months, unless a year or a preposition says otherwise. */
const isVerb = (name: string, words: string, before: string): boolean =>
  /^(?:may|march|mar)$/.test(name) &&
  words.trim() === name &&
  !/\b(?:in|of|last|this|the|early|late|mid|next|from|and|or)[ -]$/.test(before);
