import { findTerms } from '../../search/words.ts';
import { areSameAct } from './act-groups.ts';
import { areKin } from './are-kin.ts';
import { isFigure, turnsSentence } from './claim-tokens.ts';
import type { Difference } from './compare-wording.ts';

/**
 * Tells whether a difference in wording leaves what is said as it is: words left out, small words, other words for the
 * same. A figure, a name, a negation or a quantifier never is; nor is any other word that the claim adds.
 */
export function isHarmless({ claimed, found }: Difference): boolean {
  const [words, others] = [claimed.split(' ').filter(Boolean), found.split(' ').filter(Boolean)];
  if ([...words, ...others].some(turnsSentence)) return false;
  if (words.some(isFigure)) return false;
  const there = findTerms(found);
  return findTerms(claimed).every((term) => there.some((other) => areKin(term, other) || areSameAct(term, other)));
}
