import type { Likeness } from './compare-terms.ts';

/** Share of a step that goes to any text at random (Erkan & Radev 2004 take .1 to .2). */
const damping = 0.15;

/** Enough for scores to stand still to three decimals at any size that a meeting has. */
const steps = 40;

/**
 * Finds which texts say what the others say: continuous LexRank (Erkan & Radev 2004), the stationary distribution of a
 * walk from text to text along their likeness.
 *
 * @returns One score a text; the most central has 1
 */
export function lexRank(likeness: Likeness): readonly number[] {
  const size = likeness.length;
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = likeness.map(() => 1 / size);
  for (let step = 0; step < steps; step += 1) {
    scores = scores.map((_, at) => {
      const walked = scores.reduce(
        (sum, score, from) => sum + (score * (likeness[from]?.[at] ?? 0)) / (sums[from] ?? 1),
        0,
      );
      return damping / size + (1 - damping) * walked;
    });
  }
  const highest = Math.max(...scores);
  return scores.map((score) => score / highest);
}
