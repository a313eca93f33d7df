import { findTerms } from '../../search/words.ts';
import { areCompatible } from '../values/compare-figures.ts';
import { type Figure, findFigures } from '../values/find-figures.ts';
import { areKin } from './are-kin.ts';
import { findTokens, isFigure } from './claim-tokens.ts';
import type { Claim } from './read-claim.ts';

/**
 * How a figure of a claim stands to a text: said of the same thing, another one said of it, said there but as it seems
 * of something else, or nothing that tells.
 */
export type Binding =
  | { readonly how: 'agrees' }
  | { readonly how: 'differs'; readonly found: string }
  | { readonly how: 'elsewhere' | 'unclear' };

/** From how many words more than beside its rival a figure is the one that is meant. */
const clearlyMore = 2;

/**
 * Finds the figure of a text that is of the same thing as one of a claim: of the same dimension, and in the clause that
 * shares most words with the claim. A sum promised is not the sum paid, though both stand in one sentence.
 */
export function bindFigure(claimed: Figure, claim: Claim, text: string): Binding {
  const terms = new Set(claim.words.filter(({ kind }) => kind !== 'figure').map(({ term }) => term));
  const others = claim.figures.filter((other) => other !== claimed && !areEqual(other, claimed));
  const isOfAnother = (figure: Figure): boolean => others.some((other) => areEqual(other, figure));
  const rivals = findFigures(text)
    .filter((figure) => figure.dimension === claimed.dimension && countSame(figure, claimed) && !isOfAnother(figure))
    .map((figure) => {
      const own = findTerms(clauseAround(text, figure));
      return { figure, shared: [...terms].filter((term) => own.some((other) => areKin(term, other))).length };
    })
    .sort((a, b) => b.shared - a.shared);
  const [best] = rivals;
  if (best === undefined) return { how: 'unclear' };
  const equal = rivals.filter(({ figure }) => areEqual(claimed, figure));
  const agreeing = equal.find(({ figure }) => !isFormer(figure, text)) ?? equal[0];
  const now = rivals.find(({ figure }) => !areEqual(claimed, figure) && !isFormer(figure, text));
  if (agreeing && now && isFormer(agreeing.figure, text) && isCurrent(claimed, claim.text))
    return { how: 'differs', found: now.figure.text };
  if (agreeing === undefined)
    return isWritten(claimed, text) ? { how: 'elsewhere' } : { how: 'differs', found: best.figure.text };
  if (best.shared - agreeing.shared < clearlyMore) return { how: 'agrees' };
  return { how: 'elsewhere' };
}

/** "Up from 11", "from 11 to 14", "instead of 11": what it was. */
const isFormer = ({ start, end }: Figure, text: string): boolean => {
  const before = text.slice(0, start);
  return (
    /\b(?:(?:up|down) from|instead of|rather than|compared (?:with|to))\s+$/i.test(before) ||
    (/\bfrom\s+$/i.test(before) && /^(?:\s+\p{L}+){0,3}?\s+to\s/iu.test(text.slice(end)))
  );
};

/** "Cut to 11"; a claim that speaks of what was may mean what an article says was before. */
const isCurrent = ({ start }: Figure, claim: string): boolean =>
  /\b(?:to|at)\s+$/i.test(claim.slice(0, start)) ||
  !/\b(?:from|before|previous\w*|earlier|until|used to|formerly|had|was|were|old|instead|rather|than)\b/i.test(claim);

/** "Of 58, 17 passed", "from 37 to 22": the number is there, and what it counts is not said beside it. */
function isWritten({ text: claimed }: Figure, text: string): boolean {
  const numbers = findTokens(claimed).filter(({ folded }) => isFigure(folded));
  const there = findTokens(text);
  return numbers.length > 0 && numbers.every(({ folded }) => there.some((token) => token.folded === folded));
}

/** What is counted has to be the same thing, as far as it is said. */
const countSame = (one: Figure, other: Figure): boolean =>
  one.dimension !== 'count' || one.counted.some((term) => other.counted.some((wanted) => areKin(term, wanted)));

/** More than a figure is not less than it, whatever room either leaves. */
const areEqual = (one: Figure, other: Figure): boolean =>
  isBound(one) && one.hedge === other.hedge
    ? areCompatible({ ...one, hedge: 'exactly' }, { ...other, hedge: 'exactly' })
    : areCompatible(one, other) && side(one) * side(other) >= 0;

/** A limit is another where its figure is: "up to 5 per cent", "up to 2 per cent". */
const isBound = ({ hedge }: Figure): boolean => hedge === 'at most' || hedge === 'at least';

const side = ({ hedge }: Figure): number =>
  hedge === 'over' || hedge === 'at least' ? 1 : hedge === 'at most' || hedge === 'nearly' ? -1 : 0;

/** The words around a figure, up to the next sign or word that ends a clause. */
function clauseAround(text: string, { start, end }: Figure): string {
  const before =
    text
      .slice(0, start)
      .split(/[,;:–—()“”"]|\b(?:and|but|while|with|against|from)\b/)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[,;:–—()“”"]|\b(?:and|but|while|with|against)\b/)[0] ?? '';
  return `${before} ${behind}`;
}
