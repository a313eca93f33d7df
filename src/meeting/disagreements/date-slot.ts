import type { Corpus } from '../../corpus/corpus.ts';
import { areCompatible } from '../values/compare-figures.ts';
import { datesOverlap } from '../values/find-dates.ts';
import type { Account } from './account.ts';
import { figuresOf } from './account-values.ts';
import { readAspect } from './aspect.ts';
import { areContrasted, areSame, compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import type { StatedDate } from './date-statements.ts';
import type { Matter } from './matter.ts';
import { lieAhead, maybeSameMood } from './mood.ts';
import { readMeetingWords } from './office.ts';
import { sharesEnough } from './same-matter.ts';
import type { Slot } from './statement.ts';

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
      const areDeadlines = one.end === 'deadline' && other.end === 'deadline';
      if (!areDeadlines && isEnd(one) !== isEnd(other)) return 'apart';
      if (isEnd(one) && isEnd(other)) return 'clash';
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
