import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../../corpus/corpus.ts';
import { findOneWords } from './one-word.ts';

/**
 * Whether two names may be one person's: equal last names up to the spelling (edit distance, Levenshtein 1965; groups of
 * the vocabulary), the same names in another order, or a first name and one more in common.
 */
export function areSamePerson(one: string, other: string, vocabulary: Vocabulary): boolean {
  const [a, b] = [partsOf(one, vocabulary), partsOf(other, vocabulary)];
  const [lastA, lastB] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (areSpellings(lastA, lastB)) return true;
  const shared = a.filter((part) => b.some((met) => areSpellings(part, met)));
  // "Maria Tveit" and "Maria Tveit Hansen"; "Wang Yi" and "Yi Wang"; a last name that is inside the other's names.
  return shared.length >= 2 || b.includes(lastA) || a.includes(lastB) || areSpellings(a.join(''), b.join(''));
}

/** One letter in five may differ, two in eight: what transliterations make of one name. */
export function areSpellings(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  const allowed = length >= 7 ? 2 : length >= 5 ? 1 : 0;
  return allowed > 0 && distance(one, other) <= allowed;
}

const known = new WeakMap<Vocabulary, Map<string, readonly string[]>>();

/** Taken apart once: a name is compared with many. */
function partsOf(name: string, vocabulary: Vocabulary): readonly string[] {
  const parts = known.get(vocabulary) ?? new Map<string, readonly string[]>();
  known.set(vocabulary, parts);
  const had = parts.get(name);
  if (had !== undefined) return had;
  const found = findOneWords(` ${name}`, vocabulary).map(({ token }) => token);
  parts.set(name, found);
  return found;
}
