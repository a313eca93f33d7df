import type { Span } from '../../corpus/corpus.ts';

/** A word or sign of a text as quotations are compared: without case, quotation marks, punctuation and spaces. */
export interface Token extends Span {
  readonly folded: string;
}

/** @returns Words, numbers and the signs that change what a number means, in order, as offsets into `text`. */
export const findTokens = (text: string): readonly Token[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldToken(word),
  }));

/** By way of capitals, so that "Straße" and "STRASSE" are one. */
const foldToken = (word: string): string => word.normalize('NFKC').toUpperCase().toLowerCase().replace(/[’‘`]/g, "'");

const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:[.,'’‘][\p{L}\p{M}\p{N}]+)*|[%€$£¥]/gu;

/** Whether a token is a figure, in digits or in words: changing it changes what is claimed. */
export const isFigure = (folded: string): boolean => /\p{N}/u.test(folded) || numberWords.has(folded);

const numberWords = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third thirds quarter quarters fifth fifths first second fourth % € $ £ ¥'.split(
    ' ',
  ),
);

/** Words that change the truth of a sentence however few they are. */
export const turnsSentence = (folded: string): boolean => turningWords.has(folded) || /n't$/.test(folded);

const turningWords = new Set(
  'not no never none nobody neither nor without cannot all every both most many some few several any only half majority before after until unless except rejected denied refused failed postponed cancelled canceled'.split(
    ' ',
  ),
);
