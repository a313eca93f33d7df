import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { Figure } from '../values/find-figures.ts';
import { bindFigure } from './bind-figure.ts';
import { compareDays } from './compare-days.ts';
import { meetingsOf, sentenceOf, wideText } from './found-text.ts';
import type { Found } from './inquiry.ts';
import type { WordMet } from './meet-words.ts';
import type { Claim } from './read-claim.ts';
import { readStance } from './stance.ts';

/** A centred cosine from which a word is what somebody wants, in a form of its own: "member", "membership". */
const muchAlike = 0.6;

/**
 * @returns Whether somebody only wants what a claim says is so: two words of it at least, or their like, stand behind
 * the wish
 */
export function isOnlyDesired({ stance }: Claim, found: Found, met: readonly WordMet[]): boolean {
  if (stance.wished) return false;
  const { desired } = readStance(sentenceOf(found));
  const behind = met.filter(
    ({ word, by, cosine }) =>
      word.kind !== 'name' &&
      (desired.has(word.term) || (cosine >= muchAlike && findTerms(by).some((term) => desired.has(term)))),
  );
  return behind.length >= 2;
}

/**
 * @param agreed - Figures of the claim that were found elsewhere
 * @returns Whether no figure of a claim is another one there, or of another thing, and each of its days is the sentence's
 * or its meeting's
 */
export function agreesWith(
  corpus: Corpus,
  claim: Claim,
  agreed: readonly Figure[],
  found: Found,
  met: readonly WordMet[],
): boolean {
  const text = wideText(found);
  // What is written in digits is exact; "two terms" may be told in many ways, and "95 flats" only so.
  const mayBe = (figure: Figure): boolean =>
    bindFigure(figure, claim, text).how === 'unclear' &&
    (!/\d/.test(figure.text) ||
      met.some(({ word, share }) => share > 0 && figure.start <= word.start && word.end <= figure.end));
  return (
    !isOnlyDesired(claim, found, met) &&
    claim.figures.every((figure) => agreed.includes(figure) || mayBe(figure)) &&
    meetingsOf(corpus, found).every((meeting) => compareDays(claim.text, text, meeting).how === 'agree')
  );
}
