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

const known = new WeakMap<Account, Periods>();

/** Read once for all values of a sentence. */
export function readPeriods(account: Account): Periods {
  const had = known.get(account) ?? findPeriods(account);
  known.set(account, had);
  return had;
}

function findPeriods(account: Account): Periods {
  const { text, meeting } = account;
  const dates = datesOf(account);
  // "Two points less than four years ago" speaks of now.
  const said = text
    .toLowerCase()
    .replace(/\bthan (?:in )?[^,.;]{0,30}\b(?:ago|last \p{L}+|before|earlier|previous \p{L}+)\b/gu, '');
  const words = [...said.matchAll(relative)].map(({ 0: word }) => word);
  const border = new Date(Date.parse(meeting.start) - longBefore * dayMs).toISOString().slice(0, 10);
  // "As of May, 40 had died since the outbreak began in January" speaks of May.
  const own = dates.filter(({ start }) => !/\bsince\b[^,;.]{0,60}$/i.test(text.slice(0, start)));
  const told = own.length > 0 ? own : dates;
  return { dates, words, earlier: told.some(({ to }) => to < border) || words.some((word) => before.test(word)) };
}

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

const relative =
  /\b(?:(?:last|this|next|previous|past|coming) (?:year|month|week|decade|spring|summer|autumn|winter|season|session|meeting|quarter)|(?:first|second|third|fourth|last) (?:quarter|half|day|week|month|year|session|round|phase)|so far|to date|a year (?:ago|earlier|before)|the year before|years? ago|previously|formerly|in the past|yesterday|tomorrow|today|tonight|once|earlier|at first|by then|initially)\b/g;

const before =
  /^(?:last (?:year|month|decade|spring|summer|autumn|winter|season|session|meeting)|previous|a year|the year before|years? ago|previously|formerly|in the past|once|earlier)/;
