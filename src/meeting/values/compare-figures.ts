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
function allowed({ value, hedge }: Figure): { readonly low: number; readonly high: number } {
  const [low, high] = reach[hedge];
  return { low: value * low, high: value * high };
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
