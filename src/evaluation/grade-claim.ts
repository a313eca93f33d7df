import type { Verdict } from '../answer/answer.ts';
import type { GoldItem } from './gold.ts';
import type { GradedAgainst } from './grade-excerpt.ts';
import { scoreExcerpts } from './score-excerpts.ts';
import type { Tally } from './tally.ts';

/** Which of our verdicts are right for each of the gold set's labels. */
const verdictsFor: Readonly<Record<string, readonly Verdict['verdict'][]>> = {
  supported: ['supported', 'verbatim'],
  contradicted: ['contradicted', 'altered', 'misattributed'],
  not_in_corpus: ['not-found'],
};

/** Grades a verdict by the label of its claim. */
export function gradeClaim(tally: Tally, item: GoldItem, verdict: Verdict, against: GradedAgainst): void {
  scoreExcerpts(tally, item, verdict.excerpts, against);
  const right = verdictsFor[item.label ?? '']?.includes(verdict.verdict) ?? false;
  tally.score('claim verdict', right, item, `${verdict.verdict}, wanted ${item.label}`);
}
