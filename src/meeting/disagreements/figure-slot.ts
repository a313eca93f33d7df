import type { Corpus } from '../../corpus/corpus.ts';
import { areCompatible } from '../values/compare-figures.ts';
import type { Figure } from '../values/find-figures.ts';
import type { Account } from './account.ts';
import { createCompanions } from './companions.ts';
import { areContrasted, areSame, compareMatters, haveOtherOwners, mayBeSame, nameShared } from './compare-matters.ts';
import { areOfOneSort, type StatedFigure } from './figure-statements.ts';
import { createIsNear } from './is-near.ts';
import { lieAhead, maybeSameMood } from './mood.ts';
import type { CompareNearness } from './nearness.ts';
import { readMeetingWords } from './office.ts';
import { createIsOnlyCount } from './only-count.ts';
import { haveOtherModifiers } from './other-modifiers.ts';
import { isLimited } from './part-and-whole.ts';
import { mayBeSameTime, withoutMeetingDays } from './periods.ts';
import { areOneThing } from './phrases.ts';
import { type AspectMatch, compareAspects, type Rivals, sharedThings, thingsOf } from './same-aspect.ts';
import { countWords, sharesEnough } from './same-matter.ts';
import { createIsShareOfOne } from './share-of-one.ts';
import type { Slot, SlotSort } from './statement.ts';
import { createTellApart } from './tell-apart.ts';
import { areOfOtherParts, areToldApart } from './told-apart.ts';

/** The slot of a figure. */
export function figureSlot(
  corpus: Corpus,
  accounts: readonly Account[],
  statements: readonly StatedFigure[],
  nearness: CompareNearness,
): Slot<StatedFigure> {
  const rivals = findRivals(statements);
  const isNear = createIsNear(statements, nearness);
  const isOnlyCount = createIsOnlyCount(statements, nearness);
  const { haveCompanion, keysBeside } = createCompanions(statements);
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  const nameless = new Set([...meeting, ...members]);
  const isShareOfOne = createIsShareOfOne(accounts, meeting);
  const isShare = (one: StatedFigure, other: StatedFigure): boolean =>
    isShareOfOne(one, other) || isShareOfOne(other, one);
  const tellApart = createTellApart(accounts);
  return {
    kind: 'figure',
    sort: ({ figure }) => sortOf(figure),
    keys: (one) =>
      one.ofMeeting
        ? ['length']
        : [
            ...one.matter.near.map((token) => `${one.figure.dimension} ${token}`),
            ...aspectKeys(one),
            ...keysBeside(one),
          ],
    relate(one, other) {
      if (one.figure.dimension !== other.figure.dimension) return 'apart';
      if (one.ofMeeting || other.ofMeeting)
        return one.ofMeeting !== other.ofMeeting
          ? 'apart'
          : areCompatible(one.figure, other.figure)
            ? 'agree'
            : 'clash';
      const measured = compareAspects(one, other, meeting, rivals);
      const likeness = compareMatters(one.matter, other.matter);
      const countAlike = countSame(one, other);
      if (areCompatible(one.figure, other.figure))
        return measured === 'same' || haveCompanion(one, other) || (countAlike && likeness.most >= 0.3)
          ? 'agree'
          : 'apart';
      if (haveOtherOwners(one.matter, other.matter, meeting) || isShare(one, other)) return 'apart';
      if (isLimited(one) !== isLimited(other)) return 'apart';
      if (!areOfOneSort(one, other) || measured === 'different') return 'apart';
      if (!areOfOneTime(one, other) && !isOneSided(one, other, measured)) return 'apart';
      // Of what a meeting has but one, other names stand about in every report.
      const once = measured === 'same' && one.aspect?.aspect.once === true;
      if (areContrasted(one.matter, other.matter)) return 'apart';
      if (once && one.figure.dimension !== 'count' && namesMore(one, other, meeting)) return 'apart';
      if (!(once && one.figure.dimension === 'count') && areToldApart(one, other, meeting)) return 'apart';
      if (measured === 'same' && mayBeSameAspect(one, other) && (once || mayBeSame(one.matter, other.matter, meeting)))
        return 'clash';
      if (!maybeSameMood(one.mood, other.mood)) return 'apart';
      if (haveCompanion(one, other) && mayBeSame(one.matter, other.matter, nameless)) return 'clash';
      const alike = areOneThing(one.attached, other.attached, 2) && likeness.least >= 0.2 && likeness.most >= 0.4;
      const named = mayBeSame(one.matter, other.matter, meeting);
      if (named && countAlike && (alike || sharesEnough(likeness, harder(one) || harder(other) ? 0.1 : 0)))
        return 'clash';
      if (named && isOnlyCount(one, other, likeness)) return 'clash';
      // Two costs are not yet the cost of one thing.
      const shared = one.aspect === null ? likeness.shared : sharedThings(one, other, meeting);
      if (shared.length === 0 || (!countAlike && countWords(likeness.shared) < 2)) return 'apart';
      return isNear(one, other) ? 'clash' : 'apart';
    },
    relateAsked(one, other, told) {
      if (one.figure.dimension !== other.figure.dimension || one.ofMeeting !== other.ofMeeting) return 'apart';
      if (areCompatible(one.figure, other.figure)) return 'agree';
      if (haveOtherOwners(one.matter, other.matter, meeting) || areContrasted(one.matter, other.matter)) return 'apart';
      if (!areOfOneSort(one, other, true) || compareAspects(one, other, meeting, rivals) === 'different')
        return 'apart';
      if (!areOfOneTime(one, other)) return 'apart';
      if (!maybeSameMood(one.mood, other.mood) && !lieAhead(one.mood, other.mood)) return 'apart';
      if (isShare(one, other) || haveOtherModifiers(one, other, tellApart) || areOfOtherParts(one, other, meeting))
        return 'apart';
      // Of what is counted alone, there are many numbers.
      const isNarrow =
        one.figure.dimension !== 'count' || told.some(({ token }) => !one.counted.some((met) => areSame(met, token)));
      const counted = one.counted.length > 0 && countSame(one, other) && isNarrow;
      const measured = one.figure.dimension !== 'count' && areOneThing(one.attached, other.attached, 1);
      if (counted || measured || compareAspects(one, other, meeting, rivals) === 'same') return 'clash';
      const near = nearness(one, other);
      if (near === null) return countSame(one, other) && isNarrow ? 'clash' : 'apart';
      const sort = one.figure.dimension === 'count' ? (isNarrow ? 'counts' : 'bareCounts') : 'measures';
      return near.figures >= leastAskedNearness[sort] ? 'clash' : 'apart';
    },
    areByNameOfOne: (one, other) =>
      (one.counted.length > 0 && countSame(one, other)) || compareAspects(one, other, meeting, rivals) === 'same',
    nearness: (one, other) => nearness(one, other)?.figures ?? 0,
    name: nameFigure,
    about: (one, other) =>
      one.ofMeeting
        ? ['event:this meeting']
        : [
            ...new Set([
              ...aspectTokens(one, other),
              ...one.counted,
              ...compareMatters(one.matter, other.matter).shared,
            ]),
          ],
  };
}

/**
 * From which cosine two figures that answer one question may be of one thing: what is counted can be anything, whereas
 * money is money. Tuned on invented pairs (docs/disagreements.md).
 */
const leastAskedNearness = { counts: 0.6, bareCounts: 0.75, measures: 0.5 } as const;

/** "Member States" is written like a name. */
const members: readonly string[] = ['member', 'state', 'act:country'];

/** What happened on each of two days may be counted twice. */
function areOfOneTime(one: StatedFigure, other: StatedFigure): boolean {
  const [mine, theirs] = [one, other].map(({ matter, account, figure }) =>
    figure.dimension === 'count' ? matter.periods : withoutMeetingDays(matter.periods, account.meeting),
  );
  return mine === undefined || theirs === undefined || mayBeSameTime(mine, theirs);
}

/** The day of an accident, which only one of two reports gives. */
const isOneSided = (one: StatedFigure, other: StatedFigure, measured: AspectMatch): boolean =>
  measured === 'same' &&
  !one.aspect?.aspect.once &&
  one.figure.dimension === 'count' &&
  [one, other].some(({ matter: { periods } }) => periods.dates.length === 0 && periods.words.length === 0);

/** Whether one of two sentences names a land or body that the other does not: whose rate it is. */
const namesMore = (one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean =>
  [[one, other] as const, [other, one] as const].some(([a, b]) =>
    [...a.matter.names].some(
      (name) => !meeting.has(name) && !b.account.words.some(({ token }) => areSame(token, name)),
    ),
  );

/** What happened in the street is told as it was, whatever people asked for there. */
const mayBeSameAspect = (one: StatedFigure, other: StatedFigure): boolean =>
  one.figure.dimension === 'count' || maybeSameMood(one.mood, other.mood);

/** Statements on what a meeting has but one of share a key; others only with those that name the same things. */
function aspectKeys(one: StatedFigure): readonly string[] {
  if (one.aspect === null) return [];
  const { name, once } = one.aspect.aspect;
  return once ? [`aspect ${name}`] : [...thingsOf(one)].map((token) => `aspect ${name} ${token}`);
}

const aspectTokens = ({ aspect: one }: StatedFigure, { aspect: other }: StatedFigure): readonly string[] =>
  one !== null && one.aspect === other?.aspect ? [`aspect:${one.aspect.name}`] : [];

function findRivals(statements: readonly StatedFigure[]): Rivals {
  const byPlace = new Map<string, StatedFigure[]>();
  const place = ({ aspect, account, figure }: StatedFigure): string =>
    `${account.passage.article.id} ${aspect?.aspect.name} ${figure.dimension}`;
  for (const one of statements)
    if (one.aspect !== null) byPlace.set(place(one), [...(byPlace.get(place(one)) ?? []), one]);
  return (one, things) =>
    (byPlace.get(place(one)) ?? []).some(
      (other) =>
        other !== one &&
        other.sort === one.sort &&
        !areCompatible(one.figure, other.figure) &&
        things.every((thing) => [...thingsOf(other)].some((token) => areSame(token, thing))),
    );
}

/** Small counts of people and things are many in any story. */
const harder = ({ figure }: StatedFigure): boolean => figure.dimension === 'count' && figure.value < 10;

function countSame({ counted: one }: StatedFigure, { counted: other }: StatedFigure): boolean {
  if (one.length === 0 && other.length === 0) return true;
  const [a, b] = [one[0] ?? '', other[0] ?? ''];
  return (
    areSame(a, b) || (one.length > 1 && areSame(one[1] ?? '', b)) || (other.length > 1 && areSame(a, other[1] ?? ''))
  );
}

function nameFigure(one: StatedFigure, other: StatedFigure): string {
  if (one.ofMeeting) return 'how long: the meeting';
  const label = labels.find(([dimension]) => one.figure.dimension.startsWith(dimension))?.[1] ?? 'how much';
  const shared = nameShared(one.matter, other.matter);
  const [aspect] = aspectTokens(one, other);
  // What many words tell has a name of its own.
  if (aspect === undefined || one.aspect === null || (!one.aspect.aspect.once && shared !== ''))
    return `${label}: ${shared}`;
  return `${label}: ${one.aspect.aspect.name}`;
}

const sortOf = ({ dimension }: Figure): SlotSort =>
  sorts.find(([start]) => dimension.startsWith(start))?.[1] ?? 'measure';

const sorts: readonly (readonly [string, SlotSort])[] = [
  ['count', 'count'],
  ['money', 'money'],
  ['share', 'share'],
  ['points', 'share'],
  ['duration', 'duration'],
];

const labels: readonly (readonly [string, string])[] = [
  ['count', 'how many'],
  ['money', 'how much money'],
  ['share', 'what share'],
  ['duration', 'how long'],
];
