import type { Verdict } from '../../answer/answer.ts';
import type { Models } from '../../answer/find-evidence.ts';
import type { Shelf } from '../../answer/gather-candidates.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import { bindFigure } from './bind-figure.ts';
import { compareDays } from './compare-days.ts';
import type { Difference } from './compare-wording.ts';
import { askForDay, findRivalDay } from './day-slot.ts';
import { findClashes } from './find-clash.ts';
import { findDenial } from './find-denial.ts';
import { findSwap } from './find-swap.ts';
import { createInquiry, type Found } from './inquiry.ts';
import { meetWords, type WordMet } from './meet-words.ts';
import { findNameSlots, findRivalName } from './name-slots.ts';
import { nameTerms } from './name-terms.ts';
import { type Claim, type ClaimWord, readClaim } from './read-claim.ts';
import { supportOf } from './support.ts';

/** Sentences that may decide. */
const looked = 3;

/** Names of a claim that are asked for, each a question of its own. */
const mostSlots = 2;

/** What the rest of a claim must be, beside what is contested, for the two to speak of the same matter. */
const sameMatter = { score: 1.0, covered: 0.62, denied: 0.4 } as const;

/**
 * Beside a name that the reader put another in the place of. What many may do ("offered help") another's doing it says
 * nothing against; something is mostly in one place.
 */
const sameSlot = { who: 0.75, where: 0.3 } as const;

/** From which log-odds a sentence supports a claim: less than 0 would be a guess, and a wrong yes is worse than none. */
const leastSupport = 0.45;

/**
 * Judges once more, with the reader, a claim that its words alone did not settle: asks whether it is true, reads what
 * stands where it has a name, and compares what the best sentences say.
 *
 * @param byWords - What the words alone say; stands where the reader adds nothing
 */
export async function judgeClaim(corpus: Corpus, shelf: Shelf, models: Models, byWords: Verdict): Promise<Verdict> {
  if (byWords.verdict !== 'not-found' && byWords.verdict !== 'supported') return byWords;
  const typed = byWords.claim.replace(/[.!\s]+$/, '');
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

  // What one article says and another does not is a disagreement, and stands.
  const agreed = claim.figures.filter((figure) =>
    best.some(({ found }) => bindFigure(figure, claim, wideText(found)).how === 'agrees'),
  );
  for (const { found, met } of best) {
    const clash = clashWith(
      corpus,
      { ...claim, figures: claim.figures.filter((one) => !agreed.includes(one)) },
      found,
      met,
    );
    if (clash) return verdict(byWords, 'contradicted', [found], clash);
  }
  const onDay = askForDay(typed, corpus.meetings.at(-1)?.start ?? '2000-01-01');
  if (onDay !== null) {
    const answers = await inquire(onDay);
    const [first] = answers.found;
    const rival = first && findRivalDay(claim.text, answers.found, meetingsOf(corpus, first));
    const met = first && meetWords(corpus, claim, answers, first);
    if (rival && met && tells(first) && coveredWithout(met, ({ kind }) => kind === 'date') >= sameMatter.covered)
      return verdict(byWords, 'contradicted', [first], rival);
  }
  for (const slot of findNameSlots(corpus, typed).slice(0, onDay === null ? mostSlots : mostSlots - 1)) {
    const answers = await inquire(slot.question);
    const rival = findRivalName(corpus, slot, answers.found);
    if (rival === null || !tells(rival.by)) continue;
    const met = meetWords(corpus, claim, answers, rival.by);
    const rest = coveredWithout(met, (word) => slot.terms.includes(word.term));
    if (rest >= sameSlot[slot.asksFor])
      return verdict(byWords, 'contradicted', [rival.by], { claimed: slot.text, found: rival.text });
  }
  if (byWords.verdict === 'supported' || claim.foreign) return byWords;
  const supports = best
    .filter(({ found, met }) => supportOf(found, met) >= leastSupport && agrees(corpus, claim, found))
    .map(({ found }) => found);
  return supports.length > 0 ? verdict(byWords, 'supported', supports.slice(0, 1)) : byWords;
}

function clashWith(corpus: Corpus, claim: Claim, found: Found, met: readonly WordMet[]): Difference | null {
  const { candidate, span, score } = found.evidence;
  if (score < sameMatter.score) return null;
  const { passage } = candidate;
  const { body } = passage.article;
  const meetings = meetingsOf(corpus, found);
  const clashes = findClashes(claim, met, body.slice(span.start, span.end), wideText(found), meetings);
  const denial = findDenial(claim, found);
  if (denial && coveredWithout(met, () => false) >= sameMatter.denied) return denial;
  const swap = findSwap(claim.text, wideText(found), (term) => nameTerms(corpus).has(term));
  if (swap) return swap;
  const clash = clashes.find(
    ({ contested }) => coveredWithout(met, (word) => contested.includes(word)) >= sameMatter.covered,
  );
  return clash?.difference ?? null;
}

/** No figure of a claim is another one there, and each of its days is the sentence's or its meeting's. */
function agrees(corpus: Corpus, claim: Claim, found: Found): boolean {
  const text = wideText(found);
  return (
    claim.figures.every((figure) => bindFigure(figure, claim, text).how !== 'differs') &&
    meetingsOf(corpus, found).every((meeting) => compareDays(claim.text, text, meeting).how === 'agree')
  );
}

const meetingsOf = ({ meetings }: Corpus, { evidence }: Found): readonly Meeting[] =>
  meetings.filter(({ id }) => evidence.candidate.passage.article.meetings.includes(id));

const aheadOf = /\b(?:next|will (?:be held|take place|meet|host)|takes place|meets? again|upcoming)\b/i;

const sentenceOf = ({ evidence: { candidate, span } }: Found): string =>
  candidate.passage.article.body.slice(span.start, span.end);

/** The sentence with the one before. */
function wideText({ evidence: { candidate, span, at } }: Found): string {
  const { passage } = candidate;
  return passage.article.body.slice((passage.sentences[at - 1] ?? span).start, span.end);
}

/** Share of a claim's weight that is met, of the words that are not left out. */
function coveredWithout(met: readonly WordMet[], leftOut: (word: ClaimWord) => boolean): number {
  const rest = met.filter(({ word }) => !leftOut(word));
  const total = rest.reduce((sum, { word }) => sum + word.weight, 0);
  return total === 0 ? 0 : rest.reduce((sum, { word, share }) => sum + word.weight * share, 0) / total;
}

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
