import type { Article } from '../../corpus/corpus.ts';
import type { StatedFigure } from './figure-statements.ts';
import type { CompareNearness, Nearness } from './nearness.ts';

/** From which cosines two figures may be of one thing; tuned on invented pairs (docs/disagreements.md). */
const leastNearness = { figures: 0.65, least: 0.5, most: 0.6 } as const;

/** Small counts of people and things are many in any story. */
const smallCount = 10;
const harder = 0.05;

/**
 * @param statements - All figures of a meeting
 * @returns Whether two figures are near by meaning, and each is the nearest to the other of all that its
 * article gives in that dimension
 */
export function createIsNear(
  statements: readonly StatedFigure[],
  nearness: CompareNearness,
): (one: StatedFigure, other: StatedFigure) => boolean {
  const byArticle = new Map<Article, StatedFigure[]>();
  for (const one of statements) {
    const { article } = one.account.passage;
    byArticle.set(article, [...(byArticle.get(article) ?? []), one]);
  }
  const isNearest = (one: StatedFigure, other: StatedFigure, near: Nearness): boolean =>
    (byArticle.get(other.account.passage.article) ?? []).every(
      (met) =>
        met === other || met.figure.dimension !== one.figure.dimension || sumOf(nearness(one, met)) <= sumOf(near),
    );
  return (one, other) => {
    const near = nearness(one, other);
    if (near === null) return false;
    const more = [one, other].some(({ figure }) => figure.dimension === 'count' && figure.value < smallCount)
      ? harder
      : 0;
    return (
      near.figures >= leastNearness.figures + more &&
      near.least >= leastNearness.least + more &&
      near.most >= leastNearness.most + more &&
      isNearest(one, other, near) &&
      isNearest(other, one, near)
    );
  };
}

const sumOf = (near: Nearness | null): number => (near === null ? 0 : near.figures + near.least + near.most);
