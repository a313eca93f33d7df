import type { Summary } from '../answer/answer.ts';
import type { GoldItem } from './gold.ts';
import { articleId, type GradedAgainst, overlaps, squash } from './grade-excerpt.ts';
import { scoreExcerpts } from './score-excerpts.ts';
import type { Tally } from './tally.ts';

/** More points are no summary. */
const mostPoints = 8;

/** Grades a summary by the key points that it should have, the wrong ones that it should not, and its length. */
export function gradeSummary(tally: Tally, item: GoldItem, summary: Summary, against: GradedAgainst): void {
  const sides = summary.disagreements.flatMap((one) => one.sides.flatMap(({ excerpts }) => excerpts));
  const points = summary.points.map(({ excerpt }) => excerpt);
  scoreExcerpts(tally, item, [...sides, ...points], against);
  const text = points
    .map((excerpt) => excerpt.text)
    .join(' \n ')
    .toLowerCase();
  for (const { point, core, evidence, any_of: anyOf } of item.key_points ?? []) {
    const quoted = evidence.some(({ article, quote }) =>
      points.some((excerpt) => excerpt.article === articleId(article, against) && overlaps(excerpt.text, quote)),
    );
    const named = (anyOf ?? []).some((words) => text.includes(words.toLowerCase()));
    tally.score(core ? 'summary core points' : 'summary other points', quoted || named, item, point);
  }
  for (const { quote, text: words } of item.wrong_points ?? []) {
    const wrong = typeof quote === 'string' ? quote : (quote?.quote ?? words ?? '');
    if (wrong === '') continue;
    const isThere = points.some((excerpt) => squash(excerpt.text).includes(squash(wrong)));
    tally.score('summary wrong points kept out', !isThere, item, wrong);
  }
  tally.score('summary is short (<= 8 points)', 0 < points.length && points.length <= mostPoints, item);
}
