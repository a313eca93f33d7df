import { findTerms } from '../../search/words.ts';
import { areKin } from './are-kin.ts';
import type { Difference } from './compare-wording.ts';
import type { Found } from './inquiry.ts';
import type { WordMet } from './meet-words.ts';
import type { Claim } from './read-claim.ts';

/** Words by which something is not so, or is not done. */
const denying =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|non|veto\w*|reject\w*|refus\w+|den(?:y|ied|ies)|withdr[ae]w\w*|fail\w*|ruled out|turned down|thrown out|voted down|dropped|scrapped|cancell?ed|exempt|lack\w*|short of|ban(?:ned|s)?|moratorium|postpon\w*|defer\w*|shelved|put off|instead|unchanged|only|hardly|halt\w*|stop\w*|lost|los(?:e|es|ing)|died?|dead|against|less|fewer|forbid\w*|prohibit\w*|end\w*|unless|if|dis(?:agree|approve|allow|continu|miss)\w*|oppos\w*|object\w*|declin\w*)\b|n['’]t\b/i;

/** From where the reader takes what it marks for the answer to "is it true?". */
const sure = { confidence: 0.9, reading: -3 } as const;

/** What of the above answers "is it true that …?" with no. */
const saysNo =
  /\b(?:no|not|never|none|nobody|nothing|neither|cannot|non|vetoed|rejected|refused|denied|withdrawn|failed|failure|ruled out|turned down|thrown out|voted down|scrapped|cancell?ed)\b|n['’]t\b/i;

/** What answers with no says so at once, in words. */
const opening = 3;

/** What is denied follows at once, in terms. */
const reach = 4;

/** From which share of what is denied it is what the claim says, and from which centred cosine a word of it is alike. */
const same = { share: 0.3, cosine: 0.42 } as const;

/**
 * Finds a "no" in what the reader marked when it was asked whether a claim is true: "reported no arrests", "vetoed". What
 * is denied must be what the claim says: "not a sign of division" denies nothing but a division.
 *
 * @returns `null` also where the claim itself denies something: what is denied twice only its own words tell
 */
export function findDenial(claim: Claim, { evidence, confidence }: Found, met: readonly WordMet[]): Difference | null {
  const { read, candidate, span } = evidence;
  if (read === null || read.score < sure.reading || confidence < sure.confidence || denying.test(claim.text))
    return null;
  const { body } = candidate.passage.article;
  const marked = body.slice(read.span.start, read.span.end);
  const no = saysNo.exec(marked.split(/\s+/).slice(0, opening).join(' '));
  if (no === null) return null;
  const behind = body.slice(read.span.start + marked.indexOf(no[0]) + no[0].length, span.end);
  return rulesWhatFollows.test(no[0]) && !isOf(claim, met, behind) ? null : { claimed: claim.text, found: marked };
}

/** What says no by itself ("vetoed") needs nothing behind it. */
const rulesWhatFollows = /^(?:no|not|never|none|nobody|nothing|neither|cannot|non|n['’]t)$/i;

/** Whether the words behind a "no" are words of the claim, or like them. */
function isOf({ words }: Claim, met: readonly WordMet[], behind: string): boolean {
  const denied = findTerms(behind.split(/[,;:.!?]/)[0] ?? '').slice(0, reach);
  const alike = findTerms(met.flatMap(({ by, cosine }) => (cosine >= same.cosine ? [by] : [])).join(' . '));
  const shared = denied.filter((term) => alike.includes(term) || words.some((word) => areKin(word.term, term)));
  return denied.length > 0 && shared.length / denied.length >= same.share;
}
