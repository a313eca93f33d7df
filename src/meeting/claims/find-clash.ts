import type { Meeting } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { Figure } from '../values/find-figures.ts';
import { areSameAct } from './act-groups.ts';
import { areOnOneSide } from './antonyms.ts';
import { areKin } from './are-kin.ts';
import { bindFigure } from './bind-figure.ts';
import { compareDays } from './compare-days.ts';
import type { Difference } from './compare-wording.ts';
import { findActClashes } from './find-act-clashes.ts';
import { findExtentClashes } from './find-extent-clashes.ts';
import type { WordMet } from './meet-words.ts';
import type { Claim, ClaimWord } from './read-claim.ts';
import { readStance } from './stance.ts';

/** What stands against a claim in a sentence, and the words of the claim that it is about. */
export interface Clash {
  readonly difference: Difference;
  readonly contested: readonly ClaimWord[];
  /** It may be of another time or thing: another sentence that supports the claim outweighs it. */
  readonly isWeak?: boolean;
}

/**
 * Finds what a sentence says otherwise than a claim: a figure, a day, an act, a negation, a quantifier, how a vote went.
 * Whether the two speak of the same matter is for the caller to tell, by the words that are not contested.
 *
 * @param agreed - Figures of the claim that are said elsewhere, and so are not contested
 * @param text - The sentence alone
 * @param wide - The sentence with the one before
 */
export function findClashes(
  claim: Claim,
  agreed: readonly Figure[],
  met: readonly WordMet[],
  text: string,
  wide: string,
  meetings: readonly Meeting[],
): readonly Clash[] {
  return [
    ...byFigures(claim, agreed, wide),
    ...byDays(claim, text, meetings),
    ...findExtentClashes(claim, met, text),
    ...findActClashes(claim, met, text),
    ...byStance(claim, met, text),
  ];
}

function byFigures(claim: Claim, agreed: readonly Figure[], wide: string): readonly Clash[] {
  return claim.figures.flatMap((figure) => {
    if (agreed.includes(figure)) return [];
    const bound = bindFigure(figure, claim, wide);
    if (bound.how !== 'differs') return [];
    const contested = claim.words.filter(({ start, end }) => figure.start <= start && end <= figure.end);
    return [{ difference: { claimed: figure.text, found: bound.found }, contested }];
  });
}

function byDays(claim: Claim, text: string, meetings: readonly Meeting[]): readonly Clash[] {
  const [meeting] = meetings;
  if (meeting === undefined || meetings.length > 1) return [];
  const days = compareDays(claim.text, text, meeting);
  if (days.how !== 'differ') return [];
  const contested = claim.words.filter(({ kind }) => kind === 'date');
  return [{ difference: { claimed: days.claimed, found: days.found }, contested }];
}

/** What forbids is neither said nor denied by a negation: "a ban on dredging", "nobody may dredge". */
const forbids =
  /\b(?:ban|bans|banned|moratorium|prohibit\w*|forbid\w*|forbade?|outlaw\w*|barred|first|only|until|unless|before)\b/i;

/** A centred cosine from which a word says what another does, and denied denies it. */
const muchAlike = 0.5;

function byStance(claim: Claim, words: readonly WordMet[], text: string): readonly Clash[] {
  const denied = text.replace(/\bnon-(?=\p{L})/giu, 'not ');
  const [claimed, found] = [claim.stance, readStance(denied)];
  // "Said that they would be trained" is a plan told afterwards.
  if (found.wished && !claimed.wished && !claimed.planned) return [];
  if (forbids.test(text) || forbids.test(claim.text)) return [];
  const terms = findTerms(denied);
  // How far a negation reaches is a guess: where both deny a word of the claim, they deny the same.
  const bothDeny = [...claimed.negated].some((term) => found.negated.has(term));
  const sameIn = ({ word, where, by, cosine }: WordMet): string | undefined => {
    const [met = ''] = findTerms(by);
    const isAlike = where === 'like' && (cosine >= muchAlike || areOnOneSide(met, word.term));
    return terms.find((term) => areKin(term, word.term)) ?? terms.find((term) => isAlike && term === met);
  };
  const mayAffirm = affirms(claimed.negated, words, terms, denied, sameIn);
  const clashes: Clash[] = [];
  for (const one of words) {
    const { word } = one;
    if (word.kind !== 'word' && word.kind !== 'name') continue;
    const same = sameIn(one);
    if (same === undefined) continue;
    const [said, there] = [claimed.counted.get(word.term), found.counted.get(same)];
    if (said === 'all' && (there === 'share' || there === 'some' || there === 'none'))
      clashes.push({
        difference: { claimed: `${said}: ${word.text}`, found: `${there}: ${word.text}` },
        contested: [],
      });
    if (claimed.negated.has(word.term) && !mayAffirm) continue;
    if (!bothDeny && claimed.negated.has(word.term) !== found.negated.has(same))
      clashes.push({
        difference: claimed.negated.has(word.term)
          ? { claimed: `not: ${word.text}`, found: word.text }
          : { claimed: word.text, found: `not: ${word.text}` },
        contested: [],
      });
  }
  return clashes;
}

/** What does not happen after all; said of one thing or another, it does not affirm what a claim denies. */
const refusing =
  /\b(?:reject\w*|refus\w+|declin\w+|veto\w*|(?:turned|voted) down|thrown out|(?:saw|seen) off|fell|fail\w*|defeat\w*|block\w*|dropped|scrapped|withdr[ae]w\w*|shelved|postpon\w*|deferred)\b/i;

/**
 * Whether a sentence may say what a claim denies: it has what the negation rules first ("merge" of "refused to merge the
 * leagues"), and refuses nothing itself.
 */
function affirms(
  negated: ReadonlySet<string>,
  words: readonly WordMet[],
  terms: readonly string[],
  text: string,
  sameIn: (word: WordMet) => string | undefined,
): boolean {
  const [first] = negated;
  const ruled = words.find(({ word }) => word.term === first);
  const isThere =
    ruled === undefined || sameIn(ruled) !== undefined || terms.some((term) => areSameAct(term, ruled.word.term));
  return isThere && !refusing.test(text);
}
