import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { toAmerican } from './words.ts';

/**
 * Tells whether a word is one: in any case, in British or American spelling, names of countries and the like included.
 * Such a word is not a typing mistake, however near it is to another ("Slovenia", "Slovakia").
 */
export function isEnglish(word: string): boolean {
  speller ??= nspell(dictionary);
  const lower = toAmerican(word.toLowerCase().replaceAll('’', "'"));
  const capital = `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`;
  return speller.correct(lower) || speller.correct(capital) || speller.correct(word);
}

/** Made when the first word is looked up: that takes 0.2 s, and most questions hold none that is unknown. */
let speller: ReturnType<typeof nspell> | undefined;
