import type { Figure } from './find-figures.ts';
import { reach } from './hedges.ts';

/**
 * Whether two figures of one dimension can both be true of the same thing: what each allows, by its hedge and by the
 * digits that it is written with, overlaps.
 *
 * @returns `false` also where the dimensions differ
 */
export function areCompatible(a: Figure, b: Figure): boolean {
  if (a.dimension !== b.dimension) return false;
  if (sameWhenRounded(a, b)) return true;
  const [first, second] = [allowed(a), allowed(b)];
  const slack = 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return first.low <= second.high + slack && second.low <= first.high + slack;
}

/** @returns The least and the most that a figure allows, in its base unit */
function allowed(figure: Figure): { readonly low: number; readonly high: number } {
  const { value, hedge } = figure;
  const [low, high] = reach[hedge];
  // "Nearly 91" is nearer to 91 than "nearly 40,000" to 40,000.
  const slack = hedge === 'about' || hedge === 'nearly' ? placesOff * roundness(figure) : Number.POSITIVE_INFINITY;
  return { low: Math.max(value * low, value - slack), high: Math.min(value * high, value + slack) };
}

/** How many places of its last digit other than zero a hedged figure may be off. */
const placesOff = 5;

/** The place of the last digit that is not zero; the place written, for what has decimals. */
function roundness({ value, place, dimension }: Figure): number {
  if (dimension !== 'count' && dimension !== 'share') return place;
  let round = place;
  while (round > 0 && value >= round * 10 && Math.abs(value / (round * 10) - Math.round(value / (round * 10))) < 1e-9)
    round *= 10;
  return round;
}

/** Large round figures are round by more than three per cent only when they say so ("about"). */
const roundingLimit = 0.03;

/** "21 billion" and "20.9 billion" differ in precision alone; "40" and "42" do not. */
function sameWhenRounded(a: Figure, b: Figure): boolean {
  if (a.dimension === 'count' && a.value < 1000 && b.value < 1000) return a.value === b.value;
  const place = Math.max(a.place, b.place);
  const apart = Math.abs(a.value - b.value);
  if (apart <= 1e-9 * Math.max(a.value, b.value)) return true;
  if (a.place === b.place) return false;
  const isRound = Math.min(a.place, b.place) * 10 <= place;
  return (
    isRound &&
    apart <= place / 2 &&
    apart <= Math.max(a.value, b.value) * (a.dimension === 'share' ? 0.02 : roundingLimit)
  );
}
