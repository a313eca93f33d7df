import { resolveScope } from '../../answer/resolve-scope.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { findTokens } from './claim-tokens.ts';
import { type ClosestWording, findClosestWording } from './compare-wording.ts';
import { isSpeaker } from './find-speaker.ts';
import { type FoundWords, findVerbatim } from './find-verbatim.ts';
import { isPersonTerm } from './person-terms.ts';
import { readWording } from './quotable-text.ts';
import type { Claim } from './read-claim.ts';
import { splitAttribution } from './split-attribution.ts';
import { readStance } from './stance.ts';

/** What the wording of a claim alone says. */
export type Worded =
  | { readonly how: 'verbatim' | 'misattributed'; readonly found: readonly FoundWords[] }
  | { readonly how: 'close'; readonly closest: ClosestWording }
  | { readonly how: 'own words' };

/** From which shares of equal words a claim is a quotation that was changed, and not a sentence of its own. */
const close = { kept: 0.75, covered: 0.7, fewestWords: 5 } as const;

/** Looks for a claim word for word: all of it, what it says somebody said, or nearly it. */
export function checkWording(corpus: Corpus, claim: Claim): Worded {
  const wording = readWording(corpus);
  const whole = findVerbatim(wording, claim.folded).filter((place) => standsAlone(place));
  if (whole.length > 0) return { how: 'verbatim', found: whole };
  const said = splitAttribution(claim.folded, wordsBeforeColon(claim.text));
  let misattributed: readonly FoundWords[] | null = null;
  for (const { speaker, words } of said) {
    const found = findVerbatim(wording, words);
    const where = resolveScope(speaker.join(' '), corpus);
    const right = found.filter(
      (place) =>
        isSpeaker(corpus, speaker, place) &&
        (where.meetings.length === 0 || place.passage.article.meetings.some((id) => where.meetings.includes(id))),
    );
    if (right.length > 0) return { how: 'verbatim', found: right };
    if (found.length > 0 && namesSomebody(corpus, speaker)) misattributed ??= found;
  }
  if (misattributed) return { how: 'misattributed', found: misattributed };
  if (claim.folded.length < close.fewestWords) return { how: 'own words' };
  const closest = [claim.folded, ...said.slice(0, 2).map(({ words }) => words)]
    .map((words) => findClosestWording(wording, words))
    .find((one) => one !== null && one.kept >= close.kept && one.covered >= close.covered);
  return closest ? { how: 'close', closest } : { how: 'own words' };
}

/** A few words torn out of "he denied that …" or "if …" are no quotation of what they say by themselves. */
export function standsAlone({ passage, span, sentences }: Pick<FoundWords, 'passage' | 'span' | 'sentences'>): boolean {
  const before = passage.article.body.slice(sentences.start, span.start);
  const stance = readStance(before);
  return !stance.wished && !/\b(?:not|never|no|nor|neither|without|deny|denied|denies|false)\b/i.test(before);
}

/** Only who names somebody can name the wrong one. */
const namesSomebody = (corpus: Corpus, speaker: readonly string[]): boolean =>
  findTerms(speaker.join(' ')).some((term) => isPersonTerm(corpus)(term));

const wordsBeforeColon = (text: string): number => findTokens(/^([^:]*):(?!\d)/.exec(text)?.[1] ?? '').length;
