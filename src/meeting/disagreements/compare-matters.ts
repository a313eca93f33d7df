import { areKin } from '../claims/are-kin.ts';
import type { Matter } from './matter.ts';
import { headsOf } from './one-word.ts';

/** How far two matters are one, 0 to 1: the share of the poorer and of the richer one that the other has too. */
export interface Likeness {
  readonly least: number;
  readonly most: number;
  /** Tokens of the first that the other has. */
  readonly shared: readonly string[];
}

export function compareMatters(one: Matter, other: Matter): Likeness {
  const [shared, back] = [listMet(one, other), listMet(other, one)];
  const [a, b] = [shareOf(one, shared), shareOf(other, back)];
  return { least: Math.min(a, b), most: Math.max(a, b), shared };
}

/** Tokens of the first that the other has. */
const listMet = ({ weights }: Matter, other: Matter): readonly string[] =>
  [...weights.keys()].filter((token) => hasSame(other, token));

function hasSame({ weights }: Matter, token: string): boolean {
  if (weights.has(token)) return true;
  for (const met of weights.keys()) if (areSame(token, met)) return true;
  return false;
}

/** The words of one matter that the other has too, as written. */
export const nameShared = (one: Matter, other: Matter, most = 7): string => {
  const { shared } = compareMatters(one, other);
  const words = one.words.filter(({ token }) => shared.includes(token)).map(({ text }) => text);
  return [...new Set(words)].slice(0, most).join(' ');
};

/** Whether a contrasting word tells two matters apart: "upper" and "lower". */
export function areContrasted(one: Matter, other: Matter): boolean {
  return [...one.contrasts].some(([row, word]) => {
    const against = other.contrasts.get(row);
    return against !== undefined && against !== word;
  });
}

/** Whether nothing says that two matters are different: no other name, no contrasting word. */
export function mayBeSame(one: Matter, other: Matter, meeting: ReadonlySet<string>): boolean {
  if (areContrasted(one, other)) return false;
  const [mine = [], theirs = []] = [one, other].map(({ names }) => [...names].filter((name) => !meeting.has(name)));
  const met = (names: readonly string[], matter: Matter): boolean => names.some((name) => hasSame(matter, name));
  return mine.length === 0 || theirs.length === 0 || met(mine, other) || met(theirs, one);
}

/** Whether two values are said of different lands or bodies. */
export function haveOtherOwners(
  { owner: one }: Matter,
  { owner: other }: Matter,
  meeting: ReadonlySet<string>,
): boolean {
  return one !== null && other !== null && !meeting.has(one) && !meeting.has(other) && !areSame(one, other);
}

/** Whether two tokens stand for one thing: a name of a group and the last word of another, a land and its people. */
export function areSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.includes(':') || other.includes(':')) return headsOf(one).includes(other) || headsOf(other).includes(one);
  // Kin begin alike: most pairs are told apart by that.
  return one.length >= 4 && one.startsWith(other.slice(0, 3)) && areKin(one, other);
}

function shareOf({ weights }: Matter, shared: readonly string[]): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : shared.reduce((sum, token) => sum + (weights.get(token) ?? 0), 0) / total;
}
