import type { Answer, Excerpt } from '../answer/answer.ts';
import type { GoldItem } from './gold.ts';
import { type GradedAgainst, isBoilerplate, isRight, isVerbatim } from './grade-excerpt.ts';

/** How often something was right, with what was not. */
export interface Metric {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  /** One line for each failure. */
  readonly failures: readonly string[];
}

/** Longer top excerpts are not read. */
const longestTop = 450;

/**
 * Grades answers to questions by the rules of the gold set's own grader, category by category.
 *
 * @param answers - By the id of their question
 */
export function gradeAnswers(
  gold: readonly GoldItem[],
  answers: ReadonlyMap<string, Answer>,
  against: GradedAgainst,
): readonly Metric[] {
  const tally = createTally();
  for (const item of gold) {
    const answer = answers.get(item.id);
    tally.score('answered at all', answer !== undefined, item);
    if (answer === undefined) continue;
    for (const excerpt of listExcerpts(answer)) {
      tally.score('verbatim', isVerbatim(excerpt, against), item, excerpt.text);
      tally.score('no boilerplate', !isBoilerplate(excerpt, against), item, excerpt.text);
    }
    if (item.answerable) gradeAnswerable(tally, item, answer, against);
    else
      tally.score(
        `no answer, and says so (${item.subcategory})`,
        answer.kind === 'not-found',
        item,
        answer.excerpts[0]?.text,
      );
  }
  return tally.metrics();
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

/** Counts by name. */
export interface Tally {
  readonly score: (name: string, right: boolean, item: GoldItem, why?: string) => void;
  readonly metrics: () => readonly Metric[];
}

function createTally(): Tally {
  const counts = new Map<string, { right: number; of: number; failures: string[] }>();
  return {
    score(name, right, { id, question }, why = '') {
      const count = counts.get(name) ?? { right: 0, of: 0, failures: [] };
      counts.set(name, count);
      count.of += 1;
      if (right) count.right += 1;
      else count.failures.push(`${id}: ${question.slice(0, 90)} → ${why.slice(0, 110)}`);
    },
    metrics: () => [...counts].map(([name, count]) => ({ name, ...count })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
