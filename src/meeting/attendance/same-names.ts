import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';

/** Last names this long may be spelled with one letter more, less or else; shorter ones are other names. */
const shortestVaried = 6;

/** Tells whether two names are of one person: "Maria Tveit", "Ms Tveit", "M. Tveit", "Maria Tveitt". */
export function areSamePerson(one: string, other: string, vocabulary: Vocabulary): boolean {
  const [a, b] = [findTerms(one), findTerms(other)];
  const [last, otherLast] = [a.at(-1), b.at(-1)];
  if (last === undefined || otherLast === undefined) return false;
  const bare = a.length === 1 || b.length === 1;
  const given = bare || areSameGiven(a[0] ?? '', b[0] ?? '');
  if (last === otherLast || canonicalName(last, vocabulary) === canonicalName(otherLast, vocabulary)) return given;
  const close = Math.min(last.length, otherLast.length) >= shortestVaried && distance(last, otherLast) === 1;
  return close && !bare && given;
}

/** @returns One form for all names that the vocabulary has for a thing: "Czechia" and "Czech Republic" give the same. */
export function canonicalName(name: string, vocabulary: Vocabulary): string {
  const names = canonicals.get(vocabulary) ?? readNames(vocabulary);
  canonicals.set(vocabulary, names);
  const own = findTerms(name).join(' ');
  return names.get(own) ?? own;
}

const canonicals = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

const readNames = ({ same }: Vocabulary): ReadonlyMap<string, string> =>
  new Map(
    same.flatMap((group) => {
      const keys = group.map((name) => findTerms(name).join(' ')).filter((key) => key !== '');
      return keys.map((key) => [key, keys[0] ?? key] as const);
    }),
  );

const areSameGiven = (one: string, other: string): boolean =>
  one === other ||
  ((one.length === 1 || other.length === 1) && one[0] === other[0]) ||
  (Math.min(one.length, other.length) >= 4 && distance(one, other) <= 2);
