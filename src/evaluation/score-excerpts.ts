import type { Excerpt } from '../answer/answer.ts';
import type { GoldItem } from './gold.ts';
import { type GradedAgainst, isBoilerplate, isVerbatim } from './grade-excerpt.ts';
import type { Tally } from './tally.ts';

/** Counts how much of what is shown stands in its article, and none of it where nothing may be quoted. */
export function scoreExcerpts(
  tally: Tally,
  item: GoldItem,
  excerpts: readonly Excerpt[],
  against: GradedAgainst,
): void {
  for (const excerpt of excerpts) {
    tally.score('verbatim', isVerbatim(excerpt, against), item, excerpt.text);
    tally.score('no boilerplate', !isBoilerplate(excerpt, against), item, excerpt.text);
  }
}
