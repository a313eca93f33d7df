import type { Verdict } from '../../answer/answer.ts';
import type { Models } from '../../answer/find-evidence.ts';
import type { Shelf } from '../../answer/gather-candidates.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Figure } from '../values/find-figures.ts';
import { agreesWith, isOnlyDesired } from './agrees-with.ts';
import { askSlots } from './ask-slots.ts';
import { bindFigure } from './bind-figure.ts';
import type { Difference } from './compare-wording.ts';
import { coveredWithout } from './covered-without.ts';
import { answerFigures } from './figure-slot.ts';
import { type Clash, findClashes } from './find-clash.ts';
import { findDenial } from './find-denial.ts';
import { findSwap } from './find-swap.ts';
import { findVoteSide } from './find-vote-side.ts';
import { meetingsOf, sentenceOf, wideText, withNext } from './found-text.ts';
import { createInquiry, type Found } from './inquiry.ts';
import { meetWords, type WordMet } from './meet-words.ts';
import { nameTerms } from './name-terms.ts';
import { type Claim, readClaim } from './read-claim.ts';
import { spellContractions } from './spell-contractions.ts';
import { spellPossessives } from './spell-possessives.ts';
import { supportOf } from './support.ts';

/** Sentences that may decide. */
const looked = 3;

/**
 * What the rest of a claim must be, beside what is contested, for the two to speak of the same matter; nearly so, a clash
 * stands where nothing supports the claim.
 */
const sameMatter = { score: 1.0, covered: 0.62, nearly: 0.55, denied: 0.4, doubtful: 0.3 } as const;

/** From which log-odds a sentence supports a claim; the sets that they were fitted on have three wrong claims for two right. */
const leastSupport = -0.8;

/**
 * Judges once more, with the reader, a claim that its words alone did not settle: asks whether it is true, reads what
 * stands where it has a name, and compares what the best sentences say.
 *
 * @param byWords - What the words alone say; stands where the reader adds nothing
 */
export async function judgeClaim(corpus: Corpus, shelf: Shelf, models: Models, byWords: Verdict): Promise<Verdict> {
  if (byWords.verdict !== 'not-found' && byWords.verdict !== 'supported') return byWords;
  const typed = spellPossessives(corpus, spellContractions(byWords.claim)).replace(/[.!\s]+$/, '');
  const claim = readClaim(corpus, shelf.index, byWords.claim);
  if (claim.words.length < 2) return byWords;
  const inquire = createInquiry(corpus, shelf, models);
  const asked = await inquire(`is it true that ${typed}?`);
  // Of a meeting that the corpus does not have only what lies ahead is told: "the next one is in 2031".
  const tells = (found: Found): boolean => !claim.foreign || aheadOf.test(sentenceOf(found));
  const best = asked.found
    .slice(0, looked)
    .filter(tells)
    .map((found) => ({ found, met: meetWords(corpus, claim, asked, found) }));

  const figures = await answerFigures(claim, inquire);
  // What one article says and another does not is a disagreement, and stands.
  const agreed = claim.figures.filter(
    (figure) =>
      figures.some((one) => one.figure === figure && one.read?.how === 'same') ||
      best.some(
        ({ found, met }) =>
          !isOnlyDesired(claim, found, met) && bindFigure(figure, claim, wideText(found)).how === 'agrees',
      ),
  );
  const clashes = best.map(({ found, met }) => clashWith(corpus, claim, agreed, found, met));
  const against = (isWeak: boolean): Verdict | null => {
    const at = clashes.findIndex((clash) => clash !== null && (clash.isWeak ?? false) === isWeak);
    const [found, clash] = [best[at]?.found, clashes[at]];
    return found && clash ? verdict(byWords, 'contradicted', [found], clash.difference) : null;
  };
  const contradicted = against(false);
  if (contradicted) return contradicted;
  const { rival, isConfirmed } = await askSlots(corpus, claim, typed, figures, inquire, tells);
  if (rival) return verdict(byWords, 'contradicted', [rival.by], rival.difference);
  if (byWords.verdict === 'supported' || claim.foreign) return byWords;
  const supporting = best.find(
    ({ found, met }, at) =>
      !clashes[at] &&
      supportOf(found, met, isConfirmed) >= leastSupport &&
      agreesWith(corpus, claim, agreed, found, met),
  );
  return supporting ? verdict(byWords, 'supported', [supporting.found]) : (against(true) ?? byWords);
}

function clashWith(
  corpus: Corpus,
  claim: Claim,
  agreed: readonly Figure[],
  found: Found,
  met: readonly WordMet[],
): Clash | null {
  const { candidate, span, score } = found.evidence;
  if (score < sameMatter.score) return null;
  const { passage } = candidate;
  const { body } = passage.article;
  const meetings = meetingsOf(corpus, found);
  const clashes = findClashes(claim, agreed, met, body.slice(span.start, span.end), wideText(found), meetings);
  const denial = findDenial(claim, found, met);
  const covered = coveredWithout(met, () => false);
  if (denial && covered >= sameMatter.doubtful)
    return { difference: denial, contested: [], isWeak: covered < sameMatter.denied };
  const isName = (term: string): boolean => nameTerms(corpus).has(term);
  const swap = findSwap(claim.text, wideText(found), isName);
  if (swap && covered >= sameMatter.denied) return { difference: swap, contested: [] };
  const side = findVoteSide(claim.text, withNext(found), isName);
  if (side && covered >= sameMatter.denied) return { difference: side, contested: [] };
  const restOf = ({ contested }: Clash): number => coveredWithout(met, (word) => contested.includes(word));
  const clash = clashes.find((one) => restOf(one) >= sameMatter.covered);
  if (clash) return clash;
  const doubtful = clashes.find((one) => restOf(one) >= sameMatter.nearly);
  return doubtful ? { ...doubtful, isWeak: true } : null;
}

const aheadOf = /\b(?:next|will (?:be held|take place|meet|host)|takes place|meets? again|upcoming)\b/i;

const verdict = (
  byWords: Verdict,
  how: Verdict['verdict'],
  found: readonly Found[],
  difference?: Difference,
): Verdict => ({
  claim: byWords.claim,
  verdict: how,
  corpusVersion: byWords.corpusVersion,
  ...(difference && { differences: [difference] }),
  excerpts: found.map(({ evidence }) => {
    const { passage } = evidence.candidate;
    return makeExcerpt(passage.article, passage.paragraph, widenSpan(passage, evidence.at), []);
  }),
});
