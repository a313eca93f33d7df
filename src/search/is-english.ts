import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { toAmerican } from './words.ts';

/**
 * Tells whether a word is one: in any case, in British or American spelling, names of countries and the like included.
 * Such a word is not a typing mistake, however near it is to another ("Slovenia", "Slovakia").
 */
export function isEnglish(word: string): boolean {
  const lower = lowerCase(word);
  const capital = `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`;
  return knows(lower) || knows(capital) || knows(word);
}

/** Tells whether English has a word for what it may name in lower case, however it is written: "chad", but not "peru". */
export const isCommonWord = (word: string): boolean => knows(lowerCase(word));

const lowerCase = (word: string): string => toAmerican(word.toLowerCase().replaceAll('’', "'"));

function knows(word: string): boolean {
  speller ??= nspell(dictionary);
  return speller.correct(word);
}

/** Made when the first word is looked up: that takes 0.2 s, and most questions hold none that is unknown. */
let speller: ReturnType<typeof nspell> | undefined;
