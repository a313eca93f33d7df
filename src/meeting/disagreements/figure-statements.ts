import type { Corpus, Span } from '../../corpus/corpus.ts';
import { areCompatible } from '../values/compare-figures.ts';
import type { Figure } from '../values/find-figures.ts';
import type { Account } from './account.ts';
import { datesOf, figuresOf, votesOf } from './account-values.ts';
import { baseline, ofWhich, perUnit } from './contrasts.ts';
import { areSame, compareMatters, haveOtherOwners, type Matter, mayBeSame, nameShared, readMatter } from './matter.ts';
import { type Mood, maybeSameMood, readMood } from './mood.ts';
import { readMeetingWords } from './office.ts';
import { mayBeSameTime } from './periods.ts';
import { areOneThing, phraseBehind } from './phrases.ts';
import { sharesEnough } from './same-matter.ts';
import { findSpeakers } from './speakers.ts';
import type { Slot, SlotSort, Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** A figure of a sentence, with what it is said of. */
export interface StatedFigure extends Statement {
  readonly figure: Figure;
  readonly matter: Matter;
  /** What tells figures of one dimension apart: a part, a rate, a change. */
  readonly sort: string;
  readonly mood: Mood;
  /** The words right behind the figure, which it measures: "for fish passes". */
  readonly attached: readonly string[];
  /** It says how long the meeting lasted. */
  readonly ofMeeting: boolean;
  /** For a count, what is counted under its one name. */
  readonly counted: readonly string[];
}

/** Finds figures that report what is; those that say what was before, or that another was wanted, are left out. */
export function findStatedFigures(corpus: Corpus, accounts: readonly Account[]): readonly StatedFigure[] {
  const telling = createTelling(corpus);
  const findSpeakersIn = findSpeakers(corpus, true);
  return accounts.flatMap((account) => {
    const { text } = account;
    const figures = figuresOf(account);
    if (figures.length === 0) return [];
    const left: readonly Span[] = [...findSpeakersIn(account), ...datesOf(account)];
    const votes = votesOf(account);
    return figures.flatMap((figure) => {
      const before = text.slice(0, figure.start);
      if (
        (baseline.test(before) && !meetingLength.test(text.slice(figure.start))) ||
        votes.some((vote) => overlap(vote, figure))
      )
        return [];
      const matter = readMatter(account, figure, [...left, ...figures.filter((other) => other !== figure)], telling);
      return [
        {
          account,
          value: figure.text,
          mark: { start: figure.start, end: figure.end },
          figure,
          matter,
          sort: readSort(figure, before, text.slice(figure.end)),
          mood: readMood(account, figure),
          attached: phraseBehind(account, figure.end),
          ofMeeting:
            figure.dimension === 'duration' &&
            meetingLength.test(text.slice(figure.start)) &&
            !/\b(?:next|previous|last|preparatory|another|first|second|third|a) (?:\p{L}+ )?$/iu.test(
              before.slice(-24),
            ),
          counted: figure.dimension === 'count' ? countedWords(account, figure) : [],
        },
      ];
    });
  });
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function readSort({ dimension }: Figure, before: string, behind: string): string {
  const part = ofWhich.test(before) ? 'part ' : '';
  const rate = dimension !== 'duration' && perUnit.test(behind) ? 'rate ' : '';
  const change =
    dimension !== 'count' &&
    /\b(?:by|rise of|increase of|cut of|fall of|drop of|reduction of|growth of|up|down) (?:a |an |some )?$/i.test(
      before,
    )
      ? 'change '
      : '';
  const extreme = /^ (?:or|and) (?:more|less|fewer|over|under)\b/i.test(behind) ? 'bound ' : '';
  return `${part}${rate}${change}${extreme}`;
}

/** The words that a count counts: those right behind it, up to the first that belongs to another phrase. */
function countedWords({ words }: Account, { end, counted }: Figure): readonly string[] {
  return words
    .filter(({ start }) => start >= end)
    .slice(0, Math.min(3, counted.length))
    .map(({ token }) => token);
}

/** "Two-day session". */
const meetingLength =
  /^[\p{L}\p{N}]+-(?:day|week|hour)s? (?:\p{L}+ )?(?:meeting|session|conference|summit|congress|assembly|talks|gathering|convention|forum)\b/iu;

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
      const likeness = compareMatters(one.matter, other.matter);
      if (areCompatible(one.figure, other.figure)) return likeness.most >= 0.3 ? 'agree' : 'apart';
      if (haveOtherOwners(one.matter, other.matter, meeting)) return 'apart';
      if (one.sort !== other.sort || !maybeSameMood(one.mood, other.mood)) return 'apart';
      if (!mayBeSameTime(one.matter.periods, other.matter.periods) || !mayBeSame(one.matter, other.matter, meeting))
        return 'apart';
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
