import type { Span } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import type { Before } from '../follow-up.ts';
import { bodyNouns } from './grammar-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Clause, readClause } from './read-clause.ts';
import type { CorpusNames } from './read-names.ts';

/** What was asked and answered before, taken apart. */
export interface Told extends Before {
  readonly clause: Clause;
  readonly names: CorpusNames;
  /** Words of the question before that name its meeting. */
  readonly named: readonly Span[];
}

/** @returns The question before, taken apart */
export const readTold = (before: Before, names: CorpusNames, named: readonly Span[]): Told => ({
  ...before,
  clause: readClause(before.question),
  names,
  named,
});

/** Whether the words that answered can stand in a question. */
export const isShort = (answer: string): boolean => answer !== '' && answer.split(/\s+/).length <= 9;

/** Somebody who is not one person: a council, a country. */
export const isBody = ({ text, head, plural }: NounPhrase, { names }: Told): boolean =>
  !plural && (bodyNouns.test(head) || /^\p{Lu}/u.test(text) || names.isName(findWords(head)[0]?.term ?? ''));

/** Where and when, rather than what. */
export const isAside = ({ preposition }: NounPhrase): boolean =>
  /^(?:in|at|during|after|before|since|until|till|from|near|outside|inside|by|through|throughout)$/.test(
    preposition ?? '',
  );

/** "a bypass" is the bypass once it was spoken of; "how many nurses" are the nurses. */
export function inWords({ text, determiner, role, plural, head }: NounPhrase, { names }: Told): string {
  if (determiner !== null)
    return /^(?:an?|another|any|some|no|every|each)$/.test(determiner) ? `the${text.slice(determiner.length)}` : text;
  const isName = /\p{Lu}/u.test(text) || names.isName(findWords(head)[0]?.term ?? '');
  return !isName && (role === 'asked' || (role === 'subject' && !plural)) ? `the ${text}` : text;
}
