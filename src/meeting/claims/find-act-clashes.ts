import { findTerms } from '../../search/words.ts';
import { areOppositeActs, areSameAct } from './act-groups.ts';
import { areAntonyms } from './antonyms.ts';
import { directionOf, isParticle, withDirections } from './directions.ts';
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
    // "Stepped down" goes nowhere; what goes up or down is told by the verb beside it.
    if (claim.stance.negated.has(word.term) || isParticle(word.text, claim.text)) return [];
    const against = terms.find((term) => areOppositeActs(word.term, term) && isDone(term));
    if (against === undefined || claim.words.some(({ term }) => term === against)) return [];
    return [{ difference: { claimed: word.text, found: against }, contested: [word] }];
  });
  return [...went, ...others, ...byOutcome(claim, met, text)];
}

/** "Was adopted" against "was discussed without result". */
function byOutcome(claim: Claim, met: readonly WordMet[], text: string): readonly Clash[] {
  const nothing = unsettled.exec(text)?.[0];
  if (nothing === undefined || unsettled.test(claim.text)) return [];
  const isAct = ({ term }: { readonly term: string }): boolean => settled.some((act) => areSameAct(term, act));
  // Much is settled at one meeting: it has to be the very matter.
  const matter = met.filter(({ word, where }) => where !== 'context' && !isAct(word));
  const weigh = (some: readonly WordMet[]): number => some.reduce((sum, { word }) => sum + word.weight, 0);
  if (weigh(matter.filter(({ where }) => where === 'sentence')) < sameMatter * weigh(matter)) return [];
  return met.flatMap(({ word, where }): readonly Clash[] => {
    if (where === 'sentence' || word.kind !== 'word' || claim.stance.negated.has(word.term)) return [];
    if (!isAct(word)) return [];
    return [{ difference: { claimed: word.text, found: nothing }, contested: [word] }];
  });
}

/** Share of the claim's own words that the sentence has, by weight. */
const sameMatter = 0.75;

/** Acts by which a matter is settled. */
const settled = findTerms('adopt decide');

/** Words of general English for what came to no end. */
const unsettled =
  /\b(?:without (?:a |an |any )?(?:result|decision|agreement|outcome|conclusion|consensus)|(?:no|neither) (?:decision|agreement|consensus|conclusion|majority)|inconclusive(?:ly)?|left open|undecided)\b/i;

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
