import { findTerms } from '../../search/words.ts';
import { maskQuotations } from '../attendance/mask-quotations.ts';
import { compareDays } from './compare-days.ts';
import type { Claim } from './read-claim.ts';
import { readStance, type Stance } from './stance.ts';
import type { ClaimEvidence } from './weigh-evidence.ts';

/** What may stay unmet: one word of little weight. Names, figures and acts may not. */
const unmet = { share: 0.12, words: 1 } as const;

/** The sentence itself has to say most of it; its paragraph and its article's meeting may add who, when and where. */
const leastOwn = 0.5;

/**
 * Tells whether a sentence, read in its paragraph, says what a claim says: every name and figure of it, nearly all its
 * other words, the same negations and quantifiers, and a fact for a fact.
 */
export function isSupported(claim: Claim, evidence: ClaimEvidence): boolean {
  const missing = claim.words.filter((_, at) => evidence.met[at] === null);
  if (evidence.own < leastOwn || evidence.covered < 1 - unmet.share || missing.length > unmet.words) return false;
  if (missing.some(({ kind }) => kind !== 'word')) return false;
  return (
    evidence.bindings.every(({ binding }) => binding.how === 'agrees') &&
    evidence.meetings.every((meeting) => compareDays(claim.text, evidence.wideText, meeting).how === 'agree') &&
    stancesAgree(claim, readStance(ownWords(claim, evidence)))
  );
}

function stancesAgree({ words, stance: claimed }: Claim, found: Stance): boolean {
  if (found.wished && !claimed.wished) return false;
  if (claimed.past && !claimed.planned && words.some(({ term }) => found.ahead.has(term))) return false;
  return words.every(
    ({ term }) =>
      claimed.negated.has(term) === found.negated.has(term) &&
      (claimed.counted.get(term) ?? null) === (found.counted.get(term) ?? null),
  );
}

/** What a speaker wishes tells nothing of what the sentence says around his words. */
function ownWords({ words }: Claim, { text }: ClaimEvidence): string {
  const own = maskQuotations(text);
  const [outside, all] = [findTerms(own), findTerms(text)];
  return words.every(({ term }) => outside.includes(term) || !all.includes(term)) ? own : text;
}
