import type { Likeness } from './compare-matters.ts';

/** From which likeness two sentences speak of one matter; tuned on invented stories (docs/disagreements.md). */
const leastLikeness = { least: 0.35, most: 0.6, both: 0.5, shared: 2 } as const;

/** Whether two matters are like enough for their values to be compared. */
export const sharesEnough = ({ least, most, shared }: Likeness, harder = 0): boolean =>
  countWords(shared) >= leastLikeness.shared &&
  ((least >= leastLikeness.least + harder && most >= leastLikeness.most + harder) ||
    least >= leastLikeness.both + harder);

/** A phrase of the vocabulary tells as much as two words. */
export const countWords = (tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + (token.startsWith('same:') ? 2 : 1), 0);
