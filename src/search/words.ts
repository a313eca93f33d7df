import { createRequire } from 'node:module';
import { stemmer } from 'stemmer';
import { eng as stopWords } from 'stopword';
import type { Span } from '../corpus/corpus.ts';

/** A word of a text, and the term that it is found by. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Folded, in one spelling, stemmed: equal for documents and questions. */
  readonly term: string;
  /** Too common to be looked for. */
  readonly stop: boolean;
}

/**
 * Finds the words of a text: the one analyser, for documents and for questions.
 *
 * Unicode folding and lower case, US spelling, Porter's stemmer (Porter 1980). Numbers keep their decimals; "U.S." is
 * "us", and not the pronoun; "Norway’s" is "Norway".
 *
 * @returns Words in order, as offsets into `text`
 */
export function findWords(text: string): readonly Word[] {
  const shouted = !/\p{Ll}/u.test(text);
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const { term, common, acronym } = analyse(word);
    return { start: index, end: index + word.length, text: word, term, stop: common && (shouted || !acronym) };
  });
}

/** @returns The terms of a text without its stop words, in order, repeated where words repeat. */
export const findTerms = (text: string): readonly string[] =>
  findWords(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

/** Acronyms with dots; numbers with their separators, apart from units that stick to them; words with an apostrophe inside. */
const wordPattern =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,]\p{N})|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Words of questions and of politeness that say nothing of the matter; the rest comes with the package. */
export const commonWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...'does doing done having whom whose why was am s t d ll m re ve ones there i ok okay please pls plz hey hi hello thanks thx tell us will would shall should could might must cannot whats whos wheres hows whens didnt doesnt isnt arent wasnt werent cant wont dont im ive id ill youre theyre thats theres according regarding concerning anyone anybody someone any anything something w u r ur lol btw tho say says saying article articles mention mentions mentioned exactly else happen happens happened vs versus actually really just'.split(
    ' ',
  ),
]);

function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ð', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
  if (/^\p{N}/u.test(plain)) return plain.replace(/,(?=\d{3}\b)/g, '');
  return plain
    .replaceAll('.', '')
    .replace(/['’]s?$/, '')
    .replace(/['’](?:s|re|ve|ll|d|t|m)$/, '')
    .replace(/['’]/g, '');
}

/** @returns The American spelling of a word in lower case: documents and questions come in both */
export const toAmerican = (folded: string): string => americanSpellings[folded] ?? folded;

/** What is known of a word by itself, whatever text it stands in. */
interface Analysis {
  readonly term: string;
  readonly common: boolean;
  readonly acronym: boolean;
}

/** Texts repeat their words: each is folded and stemmed once. Some 20 MB when full; then it begins anew. */
const analyses = new Map<string, Analysis>();
const mostAnalyses = 100_000;

function analyse(word: string): Analysis {
  const known = analyses.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  const analysis = {
    term: toTerm(folded),
    common: commonWords.has(folded),
    acronym: /^(?:\p{Lu}\.?){2,}$/u.test(word),
  };
  if (analyses.size >= mostAnalyses) analyses.clear();
  analyses.set(word, analysis);
  return analysis;
}

function toTerm(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded;
  return stemmer(toAmerican(folded));
}

// JSON imports need a flag of their own in TypeScript's checks; require needs none and is as static.
const require = createRequire(import.meta.url);
const americanSpellings: Readonly<
  Record<string, string>
> = require('american-british-english-translator/data/british_spellings.json');
