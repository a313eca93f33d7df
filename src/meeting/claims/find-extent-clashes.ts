import { findTerms } from '../../search/words.ts';
import { areKin } from './are-kin.ts';
import type { Clash } from './find-clash.ts';
import type { WordMet } from './meet-words.ts';
import type { Claim } from './read-claim.ts';

/**
 * Finds where a claim and a sentence differ in how many or how much of something: who voted for it, whether all or only
 * some, whether several or a single one.
 *
 * @param text - The sentence alone
 */
export const findExtentClashes = (claim: Claim, met: readonly WordMet[], text: string): readonly Clash[] => [
  ...byVote(claim, text),
  ...byExtent(claim, text),
  ...bySingle(claim, met, text),
  ...byOnly(met, text),
];

const unanimous = /\bunanim\w+|\bby consensus\b|\bwithout (?:a single )?(?:vote|hand|voice)s? against\b/;
const divided =
  /\b(?:by )?\p{L}*\d*\p{L}* votes? to \p{L}*\d*\b|\b\d+\s?[–-]\s?\d+\b|\bby a majority\b|\bby \p{N}+ (?:votes )?to \p{N}+/iu;

function byVote({ text: claimed, words }: Claim, text: string): readonly Clash[] {
  const [one, other] = [unanimous.exec(claimed)?.[0], divided.exec(text)?.[0]];
  if (one === undefined || other === undefined || unanimous.test(text.toLowerCase())) return [];
  const at = claimed.indexOf(one);
  const contested = words.filter(({ start, end }) => at <= start && end <= at + one.length);
  return [{ difference: { claimed: one, found: other.trim() }, contested }];
}

const whole = /\b(?:all|every|everybody|everyone|each|everywhere|entire|whole|always|any)\b/i;
const exempting =
  /\b(?:only|except(?:ing)?|apart from|other than|but (?:not|one|two|three|four|five)|all but|with the exception|excluding|exempt(?:s|ed)?)\b/i;

/** "In every match" against "in finals only". */
function byExtent({ text: claimed, words }: Claim, text: string): readonly Clash[] {
  const [all, but] = [whole.exec(claimed), exempting.exec(text)];
  if (all === null || but === null || exempting.test(claimed)) return [];
  const contested = words.filter(({ start }) => start >= all.index).slice(0, 1);
  return [{ difference: { claimed: all[0], found: but[0] }, contested }];
}

/** "Two rivals" against "the only candidate". */
function bySingle({ figures, words }: Claim, met: readonly WordMet[], text: string): readonly Clash[] {
  const single = [...text.matchAll(/\b(?:only|sole|single|lone)\s+(\p{L}+)/giu)];
  return figures.flatMap(({ start, end, value, dimension, text: claimed }): readonly Clash[] => {
    if (dimension !== 'count' || value < 2) return [];
    const counted = met.find(({ word }) => word.start >= end);
    const one = single.find(
      ({ 1: noun = '' }) =>
        counted !== undefined &&
        findTerms(noun).some(
          (term) =>
            areKin(term, counted.word.term) ||
            (counted.cosine >= alike && findTerms(counted.by).some((other) => other === term)),
        ),
    );
    const contested = words.filter((word) => start <= word.start && word.end <= end);
    return one ? [{ difference: { claimed, found: one[0] }, contested }] : [];
  });
}

/** "Italy backed him" against "only France backed him". */
function byOnly(met: readonly WordMet[], text: string): readonly Clash[] {
  const only = /\b(?:only|solely|just) (?:the )?(\p{Lu}\p{L}+)/u.exec(text);
  const strange = met.filter(({ word, where }) => word.kind === 'name' && where !== 'sentence').map(({ word }) => word);
  const [odd] = strange;
  return only && odd ? [{ difference: { claimed: odd.text, found: only[0] }, contested: strange, isWeak: true }] : [];
}

/** A centred cosine from which two words may count the same things. */
const alike = 0.45;
