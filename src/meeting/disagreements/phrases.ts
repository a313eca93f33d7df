import type { Account } from './account.ts';
import { areSame } from './compare-matters.ts';
import { countWords } from './same-matter.ts';

/** Content words behind a place of a sentence, as far as its phrase goes: "for fish passes", "the harbour plan". */
export function phraseBehind({ text, words }: Account, end: number): readonly string[] {
  const phrase = phraseAhead.exec(text.slice(end))?.[0];
  const stop = end + (phrase?.length ?? 0);
  return words
    .filter((word) => word.start >= end && word.end <= stop && !isNumberOrTime(word.token))
    .map(({ token }) => token);
}

/** Content words of the phrase that ends at a place of a sentence: what "was adopted". */
export function phraseBefore({ text, words }: Account, start: number): readonly string[] {
  const phrase = phraseUpTo.exec(text.slice(0, start))?.[1];
  const from = start - (phrase?.length ?? 0);
  return words
    .filter((word) => word.start >= from && word.end <= start && !isNumberOrTime(word.token))
    .map(({ token }) => token);
}

/** Words at which a noun phrase is over. */
const boundary =
  'will|was|were|is|are|has|have|had|and|but|from|after|before|until|since|as|with|than|that|which|who|because|when|while|if|against';

const phraseAhead = new RegExp(
  String.raw`^(?:(?! (?:${boundary}|by|in|at|to (?!the\b)|on (?:\p{Lu}|\p{N}))\b)[ \p{L}’'-])*`,
  'u',
);
const phraseUpTo = new RegExp(
  String.raw`(?:[,;:.“”"(] ?| (?:${boundary}) )?((?:(?! (?:${boundary}) )[ \p{L}\p{N}’'-])*)$`,
  'u',
);

const isNumberOrTime = (token: string): boolean =>
  /^\p{N}|^(?:year|month|week|day|dai|hour|total|(?:mon|tues|wednes|thurs|fri|satur|sun)dai)$/u.test(token);

/** Words that name no thing by themselves: which plan, whose motion? */
const vague: ReadonlySet<string> = new Set(
  'plan act:propose motion amend resolut chang measur text draft idea compromis candid vote decis act:decide act:agree topic point item rule move deal project report law bill matter issu question'.split(
    ' ',
  ),
);

/** Whether a phrase names a thing. */
export const isTelling = (phrase: readonly string[]): boolean => phrase.some((token) => !vague.has(token));

/** "A decision on the code" is of the code. */
const ofProcedure = /^(?:act:decide|act:propose|vote)$/;

/**
 * Whether two phrases name one thing: all words of the shorter one are in the other, which adds little.
 *
 * @param fewest - Words that they must have in common
 */
export function areOneThing(one: readonly string[], other: readonly string[], fewest: number): boolean {
  const [a, b] = [one, other].map((phrase) => phrase.filter((token) => !ofProcedure.test(token)));
  const [few = [], many = []] = (a?.length ?? 0) <= (b?.length ?? 0) ? [a, b] : [b, a];
  return (
    isTelling(few) &&
    countWords(few) >= fewest &&
    many.length <= few.length + 2 &&
    few.every((token) => many.some((met) => areSame(token, met)))
  );
}
