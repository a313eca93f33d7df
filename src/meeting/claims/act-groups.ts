import { findTerms } from '../../search/words.ts';
import { oppositeActs, sameActs } from './acts.ts';

/** @returns Whether two terms are forms of acts that say nearly the same. */
export const areSameAct = (one: string, other: string): boolean =>
  (groups.get(one) ?? none).some((group) => (groups.get(other) ?? none).includes(group));

/** @returns Whether two terms are acts that exclude each other. */
export const areOppositeActs = (one: string, other: string): boolean =>
  opposites.some(([yes, no]) => (yes.has(one) && no.has(other)) || (no.has(one) && yes.has(other)));

/** @returns Whether a term says what is done, of what the tables know. */
export const isAct = (term: string): boolean =>
  groups.has(term) || opposites.some(([yes, no]) => yes.has(term) || no.has(term));

const none: readonly number[] = [];

const stemOf = (word: string): string | undefined => {
  const terms = findTerms(word);
  return terms.length === 1 ? terms[0] : undefined;
};

const groups: ReadonlyMap<string, readonly number[]> = sameActs.reduce((map, words, group) => {
  for (const word of words) {
    const term = stemOf(word);
    if (term !== undefined) map.set(term, [...(map.get(term) ?? []), group]);
  }
  return map;
}, new Map<string, readonly number[]>());

const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap((word) => stemOf(word) ?? []));

const opposites = oppositeActs.map(([yes, no]) => [stems(yes), stems(no)] as const);
