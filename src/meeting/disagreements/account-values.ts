import { findWords, type Word } from '../../search/words.ts';
import { type FoundDate, findDates } from '../values/find-dates.ts';
import { type Figure, findFigures } from '../values/find-figures.ts';
import type { Account } from './account.ts';
import { findVotes, type Vote } from './votes.ts';

const dates = new WeakMap<Account, readonly FoundDate[]>();
const figures = new WeakMap<Account, readonly Figure[]>();
const words = new WeakMap<Account, readonly Word[]>();
const votes = new WeakMap<Account, readonly Vote[]>();

/** The dates of a sentence; found once, for several sorts of statement ask for them. */
export function datesOf(account: Account): readonly FoundDate[] {
  const { text, meeting } = account;
  const had = dates.get(account);
  if (had !== undefined) return had;
  const named = (mayHoldDate.test(text) ? findDates(text, meeting.start, meeting.end) : []).map((date) =>
    comesBack(account, date) ? inAYear(date) : date,
  );
  const found = [...named, ...findEndsOfYear(account)].sort((a, b) => a.start - b.start);
  dates.set(account, found);
  return found;
}

/** "Will be closed from March", told in September: of the next year. */
const comesBack = ({ text, meeting }: Account, { text: written, start, to }: FoundDate): boolean =>
  to < meeting.start && !/\d{4}|day/.test(written) && ahead.test(text.slice(0, start));
const ahead = /\b(?:will|shall|can|may|is to|are to|(?:is|are) (?:due|set|scheduled|expected) to)\b[^;.“”]*$/i;

const inAYear = (date: FoundDate): FoundDate => ({ ...date, from: addYear(date.from), to: addYear(date.to) });
const addYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** "Before the end of the year": of that in which the meeting was. */
const findEndsOfYear = ({ text, meeting }: Account): readonly FoundDate[] =>
  [...text.matchAll(/(?<=\b(?:before|by|until) (?:the )?)end of (?:the|this) year\b/gi)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    text: words,
    from: meeting.end,
    to: `${meeting.end.slice(0, 4)}-12-31`,
    deadline: true,
  }));

/** The figures of a sentence; found once. */
export function figuresOf(account: Account): readonly Figure[] {
  const found = figures.get(account) ?? findFigures(account.text);
  figures.set(account, found);
  return found;
}

/** The results of votes in a sentence; found once. */
export function votesOf(account: Account): readonly Vote[] {
  const found = votes.get(account) ?? findVotes(account.text);
  votes.set(account, found);
  return found;
}

/** The words of a sentence, stop words among them; found once. */
export function wordsOf(account: Account): readonly Word[] {
  const found = words.get(account) ?? findWords(account.text);
  words.set(account, found);
  return found;
}

/** Parsing dates is slow, and most sentences have none. */
const mayHoldDate =
  /\p{N}|day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/iu;
