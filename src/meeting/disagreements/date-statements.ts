import type { Corpus } from '../../corpus/corpus.ts';
import { areCompatible } from '../values/compare-figures.ts';
import { datesOverlap, type FoundDate } from '../values/find-dates.ts';
import type { Account } from './account.ts';
import { datesOf, figuresOf } from './account-values.ts';
import { readAspect } from './aspect.ts';
import { areContrasted, areSame, compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { type Event, readEvent } from './event.ts';
import { type Matter, readMatter } from './matter.ts';
import { lieAhead, type Mood, maybeSameMood, readMood } from './mood.ts';
import { readMeetingWords } from './office.ts';
import { sharesEnough } from './same-matter.ts';
import { findSpeakers } from './speakers.ts';
import type { Slot, Statement } from './statement.ts';
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

/** Whether both sentences count the same sort of thing and differ: two marches, on two days; so much in each of two years. */
function countsTwo({ account: one, date }: StatedDate, { account: other, date: met }: StatedDate): boolean {
  const differ = figuresOf(one).some((figure) =>
    figuresOf(other).some((its) => its.dimension === figure.dimension && !areCompatible(figure, its)),
  );
  if (differ && [date, met].every(({ text }) => /^\d{4}$/.test(text))) return true;
  return figuresOf(one).some((figure) =>
    figuresOf(other).some(
      (met) =>
        figure.dimension === 'count' &&
        met.dimension === 'count' &&
        !areCompatible(figure, met) &&
        readAspect(one.text, figure)?.aspect === (readAspect(other.text, met)?.aspect ?? null),
    ),
  );
}

/** What is done at any meeting: two things that were decided are not yet one. */
const procedure: ReadonlySet<string> = new Set(
  'vote so act:decide act:agree act:adopt act:meeting act:meet act:begin act:end act:propose act:discuss act:promise act:reject act:postpone council board committe member deleg minist gener now'.split(
    ' ',
  ),
);

/** Whether the word right before a date stands next to the other date too. */
const follows = ({ last }: Matter, { near }: Matter): boolean =>
  last !== null && near.some((met) => areSame(last, met));

/** "Now" and "next week" say too little. */
const named =
  /^(?:the )?end of (?:the|this) year$|\p{N}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|january|february|march|april|may|june|july|august|september|october|november|december/iu;

/** What must be told by a day is not yet done by then. */
const reportsOn = ({ account: { text } }: StatedDate): boolean =>
  /\b(?:reports?|reported|reporting|inform|informed|account for) (?:back |again )?(?:on|about|of|to)\b/i.test(text);

/** "The museum will open", "the café of the museum will open". */
const areOfPartAndWhole = (one: Account, other: Account): boolean =>
  [[one, other] as const, [other, one] as const].some(([part, whole]) => {
    const [, head = '', of = ''] = ofOpening.exec(part.text) ?? [];
    const [, thing = ''] = opening.exec(whole.text) ?? [];
    const isAct = part.words.some(({ text, token }) => text === head && token.startsWith('act:'));
    return head !== '' && !isAct && of.toLowerCase() === thing.toLowerCase() && !whole.text.includes(head);
  });

const ofOpening =
  /^(?:The|A|An|Its) (?:\p{Ll}+ )?(\p{Ll}+) (?:of|in|at|for|to) (?:the |its )?(\p{L}+) (?:will|is|was|has|opens?|starts?|begins?|ends?)\b/u;
const opening = /^(?:The|A|An|Its) (?:\p{Ll}+ )??(\p{Ll}+) (?:will|is|was|has|opens?|starts?|begins?|ends?)\b/u;

/** "Until 30 June", "ends on 30 April". */
const isEnd = ({ account: { text }, date }: StatedDate): boolean =>
  /\b(?:until|till|(?:ends?|ended|expires?|lapses?|runs out) (?:on|in|at)) (?:the )?$/i.test(text.slice(0, date.start));

/** After the meeting, and after the article was written. */
const liesAhead = ({ date: { from, to, deadline }, account: { meeting, passage } }: StatedDate): boolean => {
  const { published } = passage.article;
  return (deadline ? to : from) > (published !== null && published > meeting.end ? published : meeting.end);
};

/** "Before the end of the year" does not hold of what is told for a day in March after it. */
const isMissed = (one: StatedDate, other: StatedDate): boolean =>
  one.end === 'deadline' && other.end === '' && other.date.from > one.date.to;

/** The slot of a date. */
export function dateSlot(corpus: Corpus, accounts: readonly Account[]): Slot<StatedDate> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  return {
    kind: 'date',
    sort: () => 'date',
    keys: ({ matter, event }) => (event === 'other' ? matter.near : [event, ...matter.near]),
    relate(one, other) {
      if (datesOverlap(one.date, other.date)) return 'agree';
      if (one.end !== other.end || !maybeSameMood(one.mood, other.mood) || one.event !== other.event) return 'apart';
      if (!mayBeSame(one.matter, other.matter, meeting)) return 'apart';
      if (one.event === 'next meeting') return 'clash';
      const within = [one, other].filter(
        ({ date, account }) => date.from >= account.meeting.start && date.to <= account.meeting.end,
      );
      if (one.event === 'this meeting') return within.length === 1 ? 'clash' : 'apart';
      if (reportsOn(one) !== reportsOn(other) || areOfPartAndWhole(one.account, other.account)) return 'apart';
      const likeness = compareMatters(one.matter, other.matter);
      // Names alone are no event.
      const happens = likeness.shared.some((token) => !one.matter.names.has(token));
      const telling = likeness.shared.filter((token) => !procedure.has(token));
      if (telling.length === 0) return 'apart';
      const alike =
        likeness.shared.length >= 3 && follows(one.matter, other.matter) && follows(other.matter, one.matter);
      if (!happens || !(alike || sharesEnough(likeness, within.length === 2 ? 0.1 : 0))) return 'apart';
      return countsTwo(one, other) ? 'apart' : 'clash';
    },
    relateAsked(one, other) {
      if (datesOverlap(one.date, other.date)) return 'agree';
      if (one.event !== other.event || areContrasted(one.matter, other.matter)) return 'apart';
      const isAhead = liesAhead(one);
      if (isAhead !== liesAhead(other)) return 'apart';
      if (!maybeSameMood(one.mood, other.mood) && !lieAhead(one.mood, other.mood, isAhead)) return 'apart';
      if (areOfPartAndWhole(one.account, other.account)) return 'apart';
      if (!mayBeSame(one.matter, other.matter, meeting) || reportsOn(one) !== reportsOn(other)) return 'apart';
      const isStart = [one, other].every(({ end }) => end === 'start' || end === '');
      if (isEnd(one) || isEnd(other)) return isEnd(one) && isEnd(other) ? 'clash' : 'apart';
      if (one.end === other.end || (isStart && isAhead)) return 'clash';
      return isMissed(one, other) || isMissed(other, one) ? 'clash' : 'apart';
    },
    name(one, other) {
      if (one.event !== 'other') return `when: ${one.event}`;
      return `${one.end === 'deadline' ? 'by when' : 'when'}: ${nameShared(one.matter, other.matter)}`;
    },
    about: (one, other) =>
      one.event === 'other' ? compareMatters(one.matter, other.matter).shared : [`event:${one.event}`],
  };
}
