import type { Difference } from './compare-wording.ts';
import type { Found } from './inquiry.ts';
import type { Claim } from './read-claim.ts';

/** Words by which something is not so, or is not done. */
const denying =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|non|veto\w*|reject\w*|refus\w+|den(?:y|ied|ies)|withdr[ae]w\w*|fail\w*|ruled out|turned down|thrown out|voted down|dropped|scrapped|cancell?ed|exempt|lack\w*|short of|ban(?:ned|s)?|moratorium|postpon\w*|defer\w*|shelved|put off|instead|unchanged|only|hardly|halt\w*|stop\w*|lost|los(?:e|es|ing)|died?|dead|against|less|fewer|forbid\w*|prohibit\w*|end\w*|unless|if|dis(?:agree|approve|allow|continu|miss)\w*|oppos\w*|object\w*|declin\w*)\b|n['’]t\b/i;

/** From where the reader takes what it marks for the answer to "is it true?". */
const sure = { confidence: 0.9, reading: -3 } as const;

/** What of the above answers "is it true that …?" with no. */
const saysNo =
  /\b(?:no|not|never|none|nobody|nothing|neither|cannot|non|vetoed|rejected|refused|denied|withdrawn|failed|failure|ruled out|turned down|thrown out|voted down|scrapped|cancell?ed)\b|n['’]t\b/i;

/** What answers with no says so at once. */
const opening = 3;

/**
 * Finds a "no" in what the reader marked when it was asked whether a claim is true: "reported no arrests", "vetoed".
 *
 * @returns `null` also where the claim itself denies something: what is denied twice only its own words tell
 */
export function findDenial(claim: Claim, { evidence, confidence }: Found): Difference | null {
  const { read, candidate } = evidence;
  if (read === null || read.score < sure.reading || confidence < sure.confidence || denying.test(claim.text))
    return null;
  const marked = candidate.passage.article.body.slice(read.span.start, read.span.end);
  const no = saysNo.exec(marked.split(/\s+/).slice(0, opening).join(' '))?.[0];
  return no === undefined ? null : { claimed: claim.text, found: marked };
}
