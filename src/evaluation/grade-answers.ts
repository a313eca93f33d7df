import type { Answer, Excerpt, Summary, Verdict } from '../answer/answer.ts';
import type { GoldItem } from './gold.ts';
import { gradeClaim } from './grade-claim.ts';
import { type GradedAgainst, isRight } from './grade-excerpt.ts';
import { gradeSummary } from './grade-summary.ts';
import { scoreExcerpts } from './score-excerpts.ts';
import { createTally, type Metric, type Tally } from './tally.ts';

/** What came of an item: an answer to a question, a verdict on a claim, or a summary. */
export type Outcome = Answer | Verdict | Summary;

/** Longer top excerpts are not read. */
const longestTop = 450;

/**
 * Grades what came of a gold set by the rules of its own grader, category by category.
 *
 * @param outcomes - By the id of their item
 */
export function gradeAnswers(
  gold: readonly GoldItem[],
  outcomes: ReadonlyMap<string, Outcome>,
  against: GradedAgainst,
): readonly Metric[] {
  const tally = createTally();
  for (const item of gold) {
    const outcome = outcomes.get(item.id);
    tally.score('answered at all', outcome !== undefined, item);
    if (outcome === undefined) continue;
    if ('verdict' in outcome) gradeClaim(tally, item, outcome, against);
    else if ('points' in outcome) gradeSummary(tally, item, outcome, against);
    else gradeAnswer(tally, item, outcome, against);
  }
  return tally.metrics();
}

function gradeAnswer(tally: Tally, item: GoldItem, answer: Answer, against: GradedAgainst): void {
  scoreExcerpts(tally, item, listExcerpts(answer), against);
  if (item.answerable) gradeAnswerable(tally, item, answer, against);
  else {
    const refused = answer.kind === 'not-found';
    tally.score(`no answer, and says so (${item.subcategory})`, refused, item, answer.excerpts[0]?.text);
  }
}

const listExcerpts = ({ excerpts, nearest, disagreements }: Answer): readonly Excerpt[] => [
  ...excerpts,
  ...disagreements.flatMap(({ sides }) => sides.flatMap((side) => side.excerpts)),
  ...nearest,
];

function gradeAnswerable(
  tally: Tally,
  item: GoldItem,
  { kind, excerpts, disagreements }: Answer,
  against: GradedAgainst,
): void {
  const found = kind === 'found';
  const [top] = excerpts;
  const right = found && top !== undefined && isRight(top, item, against);
  tally.score(`${item.category}: right`, right, item, top?.text ?? 'not found');
  tally.score('all answerable: right@1', right, item, top?.text ?? 'not found');
  tally.score(
    'all answerable: right@3',
    found && excerpts.slice(0, 3).some((excerpt) => isRight(excerpt, item, against)),
    item,
  );
  tally.score('falsely not-found (kept low)', found, item);
  if (top !== undefined) tally.score('top excerpt <= 450 characters', top.text.length <= longestTop, item);
  if (item.min_articles)
    tally.score(
      'multi: cites enough articles',
      new Set(excerpts.map(({ article }) => article)).size >= item.min_articles,
      item,
    );
  if (item.expect_conflict_flag === 'required')
    tally.score('disagreement shown', showsSides(item, disagreements), item);
  if (item.expect_conflict_flag === 'forbidden') tally.score('no false disagreement', disagreements.length === 0, item);
}

function showsSides(item: GoldItem, disagreements: Answer['disagreements']): boolean {
  const wanted = item.conflict?.sides_must_contain ?? [];
  return disagreements.some(({ sides }) =>
    wanted.every((words) =>
      sides.some(({ excerpts }) => excerpts.some(({ text }) => words.some((word) => text.includes(word)))),
    ),
  );
}
