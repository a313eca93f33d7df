import type { Corpus } from '../corpus/corpus.ts';
import { isCommonWord } from '../search/is-english.ts';
import type { Query } from '../search/query.ts';
import type { Word } from '../search/words.ts';
import { readNames } from './follow-up/read-names.ts';
import type { PassageTerms } from './signals.ts';

/**
 * Finds the names of a question that the corpus knows as names, however the question spells them, and the years. What it
 * has never heard of is left out: that may be another word for what it knows.
 */
export function findAskedNames({ words }: Query, corpus: Corpus): readonly Word[] {
  const { isName } = readNames(corpus);
  return words.filter(({ text, term }) => isYear(text) || (isName(term) && !isCommonWord(text) && !noNames.test(text)));
}

/** @returns Whether a word is a year of these centuries, in figures */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Written with a capital, and no names of anybody. */
const noNames =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mrs?|ms|dr|prof)$/i;

/**
 * Finds the names and years of a question that stand neither in a paragraph, nor in the one before it, nor in what is
 * known of its article: its title, its meetings and when it was published.
 *
 * @param before - The terms of the paragraph before, in the same article; `null` where it is the first
 */
export function findAbsentNames(
  names: readonly Word[],
  query: Query,
  terms: PassageTerms,
  before: PassageTerms | null,
  published: string | null,
): readonly Word[] {
  if (names.length === 0) return [];
  const had = new Set([...terms.sentences.flat(), ...terms.context, ...(before?.sentences.flat() ?? [])]);
  return names.filter((name) => {
    if (isYear(name.text) && published?.startsWith(name.text)) return false;
    const meanings = query.meanings[query.words.indexOf(name)] ?? [];
    const isMet = meanings.some((meaning) => meaning.terms.every((term) => had.has(term)));
    return !isMet && (isYear(name.text) || ![...had].some((term) => areOneName(name.term, term)));
  });
}

/** "Europeans" are met by "Europe", "Kenya" by "Kenyan": all but the last letter of the shorter, and at least four. */
export function areOneName(one: string, other: string): boolean {
  const shared = Math.max(4, Math.min(one.length, other.length) - 1);
  return one.length >= 4 && other.length >= 4 && one.slice(0, shared) === other.slice(0, shared);
}
