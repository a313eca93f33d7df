import { findTerms } from '../../search/words.ts';
import { areOppositeActs, areSameAct } from './act-groups.ts';
import { areAntonyms } from './antonyms.ts';
import type { Clash } from './find-clash.ts';
import type { WordMet } from './meet-words.ts';
import type { Claim } from './read-claim.ts';
import { readStance } from './stance.ts';

/**
 * Finds where a sentence has the opposite of what a claim says is done, or how.
 *
 * @param text - The sentence alone
 */
export const findActClashes = (claim: Claim, met: readonly WordMet[], text: string): readonly Clash[] => [
  ...byActs(claim, met, text),
  ...byAntonyms(claim, met, text),
];

function byActs(claim: Claim, met: readonly WordMet[], text: string): readonly Clash[] {
  const terms = findTerms(withDirections(text));
  const turned = directionOf(claim.text);
  const against = turned && terms.find((term) => areOppositeActs(turned, term));
  const went: readonly Clash[] =
    against && !terms.some((term) => areSameAct(term, turned))
      ? [{ difference: { claimed: turned, found: against }, contested: [] }]
      : [];
  const { negated, undone } = readStance(text);
  // Who came within a vote of scrapping it did not scrap it, nor who would not keep it keep it.
  const isDone = (term: string): boolean => !negated.has(term) && (claim.stance.wished || !undone.has(term));
  const others = met.flatMap(({ word, where }): readonly Clash[] => {
    // What another sentence of the paragraph does is not undone by this one.
    if (where !== 'like' || word.kind === 'figure' || word.kind === 'date') return [];
    if (claim.stance.negated.has(word.term)) return [];
    const against = terms.find((term) => areOppositeActs(word.term, term) && isDone(term));
    if (against === undefined || claim.words.some(({ term }) => term === against)) return [];
    return [{ difference: { claimed: word.text, found: against }, contested: [word] }];
  });
  return [...went, ...others];
}

/** From this centred cosine on a word stands in the place of another. */
const inItsPlace = 0.35;

/** "Early" where the sentence has "late" in its place; what either denies says nothing. */
function byAntonyms({ words, stance }: Claim, met: readonly WordMet[], text: string): readonly Clash[] {
  const terms = findTerms(text);
  const { negated } = readStance(text);
  return met.flatMap(({ word, where, by, cosine }): readonly Clash[] => {
    if (where === 'sentence' || word.kind !== 'word' || cosine < inItsPlace || stance.negated.has(word.term)) return [];
    const against = findTerms(by).find((term) => areAntonyms(term, word.term));
    if (against === undefined || !terms.includes(against) || negated.has(against)) return [];
    if (words.some(({ term }) => term === against)) return [];
    return [{ difference: { claimed: word.text, found: by }, contested: [word], isWeak: true }];
  });
}

/** "Went up", "is going down": the words alone are too common to be looked for. */
const directions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:go(?:es|ne|ing)?|went|is|are|was|were|been|moved?|edged) up\b/gi, 'rise'],
  [/\b(?:go(?:es|ne|ing)?|went|is|are|was|were|been|came|come|moved?|edged) down\b/gi, 'fall'],
];

const directionOf = (text: string): string | undefined =>
  directions.find(([pattern]) => text.search(pattern) >= 0)?.[1];

const withDirections = (text: string): string =>
  directions.reduce((words, [pattern, act]) => words.replace(pattern, ` ${act} `), text);
