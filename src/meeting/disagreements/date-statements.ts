import type { Corpus } from '../../corpus/corpus.ts';
import type { FoundDate } from '../values/find-dates.ts';
import type { Account } from './account.ts';
import { datesOf, figuresOf } from './account-values.ts';
import { type Event, readEvent } from './event.ts';
import { type Matter, readMatter } from './matter.ts';
import { type Mood, readMood } from './mood.ts';
import { findSpeakers } from './speakers.ts';
import type { Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** A day, month or deadline, with what happens then. */
export interface StatedDate extends Statement {
  readonly date: FoundDate;
  readonly matter: Matter;
  readonly event: Event;
  readonly mood: Mood;
  /** "since March", "until June", "from 1 May": one end of a time. */
  readonly end: string;
}

export function findStatedDates(corpus: Corpus, accounts: readonly Account[]): readonly StatedDate[] {
  const telling = createTelling(corpus);
  const speakers = findSpeakers(corpus);
  return accounts.flatMap((account) => {
    const { text } = account;
    const datelined = dateline.exec(text)?.[0].length ?? 0;
    const dates = datesOf(account).filter(({ text: words, start }) => named.test(words) && start >= datelined);
    if (dates.length === 0) return [];
    const left = [...speakers(account), ...figuresOf(account)];
    return dates.flatMap((date) => {
      const before = text.slice(0, date.start);
      if (
        /\b(?:instead of|rather than|originally|planned for|not|(?:moved|brought forward|changed|shifted|postponed|put off) from|dated) (?:the )?$/i.test(
          before,
        ) ||
        wasPlanned.test(clauseBefore(before)) ||
        (/\bfrom (?:the )?$/i.test(before) && !takesEffect.test(text) && !isStart(account, date))
      )
        return [];
      const others = dates.filter((other) => other !== date);
      return [
        {
          account,
          value: date.text,
          mark: { start: date.start, end: date.end },
          date,
          matter: readMatter(account, date, [...left, ...others], telling),
          event: readEvent(account, date.start),
          mood: readMood(account, date),
          end: date.deadline
            ? 'deadline'
            : (takesEffect.test(text) && /\b(?:from|on|since|as of|with effect from) (?:the )?$/i.test(before)) ||
                (/\bfrom (?:the )?$/i.test(before) && isStart(account, date))
              ? 'start'
              : (/\b(since|until|from|after|between)(?: the)? $/i.exec(before)?.[1]?.toLowerCase() ?? ''),
        },
      ];
    });
  });
}

/** "NAIROBI, Nov 20 (Agency) -": the day on which it was written. */
const dateline = /^\p{Lu}{2}[\p{Lu} .’'-]{1,40}, [^–—.,;]{1,25}(?:\([^)]*\) )?[–—-]/u;

/** "It had been promised for May", "it was to open in May": no longer so. */
const wasPlanned =
  /\b(?:had been (?:promised|planned|expected|announced|scheduled|due|set)|(?:was|were) (?:originally |first |once )?(?:to|due|meant|supposed|planned|expected|scheduled)\b(?! (?:be )?(?:sit|meet))|should have)\b/i;

const clauseBefore = (before: string): string =>
  before.split(/[;:.“”"]\s| but | while |, (?:and|which|who) /).at(-1) ?? '';

/** "An observer from 1 July 2026": what begins after the meeting, unless an end is told as well. */
const isStart = ({ meeting, text }: Account, { from, end }: FoundDate): boolean =>
  from > meeting.end && !/^ ?(?:to|until|till|through|[–-])\b/.test(text.slice(end));

/** A rule that starts on a day: "will be banned from", "enters into force on". */
const takesEffect =
  /\b(?:(?:take|takes|took|taking) effect|(?:enters?|comes?|entered|entering|coming) into (?:force|effect)|appl(?:y|ies)|will be|will (?:pay|rise|cost|have to)|is to be|are to be|starts?|begins?|due to start|due to begin)\b/i;

/** "Now" and "next week" say too little. */
const named =
  /^(?:the )?end of (?:the|this) year$|\p{N}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|january|february|march|april|may|june|july|august|september|october|november|december/iu;
