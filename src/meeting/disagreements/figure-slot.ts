import type { Corpus } from '../../corpus/corpus.ts';
import { areCompatible } from '../values/compare-figures.ts';
import type { Figure } from '../values/find-figures.ts';
import type { Account } from './account.ts';
import { areSame, compareMatters, haveOtherOwners, mayBeSame, nameShared } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';
import { maybeSameMood } from './mood.ts';
import { readMeetingWords } from './office.ts';
import { mayBeSameTime } from './periods.ts';
import { areOneThing } from './phrases.ts';
import { sharesEnough } from './same-matter.ts';
import type { Slot, SlotSort } from './statement.ts';

/** The slot of a figure. */
export function figureSlot(corpus: Corpus, accounts: readonly Account[]): Slot<StatedFigure> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  return {
    kind: 'figure',
    sort: ({ figure }) => sortOf(figure),
    keys: ({ figure, matter, ofMeeting }) =>
      ofMeeting ? ['length'] : matter.near.map((token) => `${figure.dimension} ${token}`),
    relate(one, other) {
      if (one.figure.dimension !== other.figure.dimension || !countSame(one, other)) return 'apart';
      if (one.ofMeeting || other.ofMeeting)
        return one.ofMeeting !== other.ofMeeting
          ? 'apart'
          : areCompatible(one.figure, other.figure)
            ? 'agree'
            : 'clash';
      if (areCompatible(one.figure, other.figure))
        return compareMatters(one.matter, other.matter).most >= 0.3 ? 'agree' : 'apart';
      if (haveOtherOwners(one.matter, other.matter, meeting)) return 'apart';
      if (one.sort !== other.sort || !maybeSameMood(one.mood, other.mood)) return 'apart';
      if (!mayBeSameTime(one.matter.periods, other.matter.periods) || !mayBeSame(one.matter, other.matter, meeting))
        return 'apart';
      const likeness = compareMatters(one.matter, other.matter);
      const alike = areOneThing(one.attached, other.attached, 2) && likeness.least >= 0.2 && likeness.most >= 0.4;
      return alike || sharesEnough(likeness, harder(one) || harder(other) ? 0.1 : 0) ? 'clash' : 'apart';
    },
    name: nameFigure,
    about: (one, other) =>
      one.ofMeeting
        ? ['event:this meeting']
        : [...new Set([...one.counted, ...compareMatters(one.matter, other.matter).shared])],
  };
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
  return `${label}: ${nameShared(one.matter, other.matter)}`;
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
