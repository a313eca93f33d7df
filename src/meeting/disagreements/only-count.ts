import type { Article } from '../../corpus/corpus.ts';
import { areSame, type Likeness } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';
import type { CompareNearness } from './nearness.ts';
import { isStock } from './other-stage.ts';

/** From which cosines the only counts of one thing may be one; small numbers of anything are many in any story. */
const leastNearness = {
  large: { figures: 0.58, least: 0.33, most: 0.45 },
  small: { figures: 0.68, least: 0.42, most: 0.55 },
} as const;
const smallCount = 10;

/** Other words than what is counted that two sentences must share where no model compares them. */
const leastShared = 2;

/**
 * @param statements - All figures of a meeting
 * @returns Whether two figures count the same thing, which is told by its own name ("tractors", not "people"), and no
 * other number of it stands in either article
 */
export function createIsOnlyCount(
  statements: readonly StatedFigure[],
  nearness: CompareNearness,
): (one: StatedFigure, other: StatedFigure, likeness: Likeness) => boolean {
  const byArticle = new Map<Article, StatedFigure[]>();
  for (const one of statements) {
    const { article } = one.account.passage;
    if (one.figure.dimension === 'count') byArticle.set(article, [...(byArticle.get(article) ?? []), one]);
  }
  const isAlone = (one: StatedFigure, thing: string): boolean =>
    (byArticle.get(one.account.passage.article) ?? []).every(
      (other) => other === one || other.figure.value === one.figure.value || !counts(other, thing),
    );
  return (one, other, { shared }) => {
    if (one.figure.dimension !== 'count') return false;
    const thing = one.counted.find((token) => !common.has(token) && counts(other, token));
    // "The county has 41 schools" says nothing against five that close.
    if (isStock(one) !== isStock(other)) return false;
    if (thing === undefined || !isAlone(one, thing) || !isAlone(other, thing)) return false;
    const beside = shared.filter((token) => !areSame(token, thing) && !common.has(token)).length;
    const isSmall = Math.min(one.figure.value, other.figure.value) < smallCount;
    const near = nearness(one, other);
    if (near === null) return beside >= leastShared;
    const least = isSmall ? leastNearness.small : leastNearness.large;
    return near.figures >= least.figures && near.least >= least.least && near.most >= least.most;
  };
}

const counts = ({ counted }: StatedFigure, thing: string): boolean => counted.some((token) => areSame(token, thing));

/** What is counted more than once in any report of a meeting, and words that stand before what is counted. */
const common: ReadonlySet<string> = new Set(
  'peopl person member act:country deleg vote time point minut hour dai week month year step side part thing other man woman men women child children minist leader expert speaker word page item case seat group compani citi town region act:meeting new more act:attend act:help act:job act:say old big small large differ main third half quarter dozen hundr thousand million crown euro pound dollar per follow'.split(
    ' ',
  ),
);
