import type { Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { confidenceWeights } from './confidence-weights.ts';
import { findObjections, type Objection } from './objections.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/** What tells an answer from mere likeness; most are 0 to 1. */
export interface ConfidenceSignals {
  /** What the reader holds of it, a tenth of its points of log-odds, within the range where they tell something. */
  readonly reading: number;
  /** How far, in the same measure, it falls below {@link doubtful}: from there on every point says more. */
  readonly doubt: number;
  readonly sentence: number;
  readonly coverage: number;
  /** Share of the question, by idf, that occurs nowhere in the corpus. */
  readonly unknown: number;
  /** 1 where the words of the sort asked for are missing: in what was read, or else in the sentence. */
  readonly misfit: number;
  /** 1 for a question that no few words answer: the reader looks for some to mark, and finds none. */
  readonly open: number;
  /** 1 where it names whoever holds the office that is asked for, and no name or year speaks against it. */
  readonly holder: number;
  /** 1 for each sort of objection. */
  readonly number: number;
  readonly role: number;
  readonly topic: number;
  readonly name: number;
  readonly unknownName: number;
  readonly year: number;
  readonly advice: number;
}

/** @returns The signals of the best evidence. */
export function confidenceSignals(plan: Plan, index: SearchIndex, best: Evidence): ConfidenceSignals {
  const unknown = findUnknown(plan.query, index);
  const total = plan.wordWeights.reduce((sum, weight) => sum + weight, 0);
  const missing = plan.wordWeights.reduce((sum, weight, at) => sum + (unknown[at] ? weight : 0), 0);
  const objections = findObjections(plan, index, best);
  const objects = (kind: Objection['kind']): number => (objections.some((one) => one.kind === kind) ? 1 : 0);
  const reading = best.read === null ? -1.4 : Math.max(-14, Math.min(8, best.read.score)) / 10;
  return {
    reading,
    doubt: Math.max(0, doubtful - reading),
    sentence: best.signals.sentence,
    coverage: best.words.coverage,
    unknown: total === 0 ? 1 : missing / total,
    misfit: isMisfit(best) ? 1 : 0,
    open: plan.kind.isOpen ? 1 : 0,
    holder: best.signals.holder === 1 && objects('name') + objects('year') === 0 ? 1 : 0,
    number: objects('number'),
    role: objects('role'),
    topic: objects('topic'),
    name: objects('name'),
    unknownName: objects('unknown-name'),
    year: objects('year'),
    advice: objects('advice'),
  };
}

/** Above it, a reading is that of an answer as often as not; a tenth of points of log-odds. */
const doubtful = -0.3;

/** Whether words of the sort asked for are missing: in what was read, or else in the sentence. */
export const isMisfit = ({ readsKind, holdsKind }: Evidence): boolean => (readsKind ?? holdsKind) === false;

/** @returns For each word of a query, whether neither it nor another of the vocabulary's names for it occurs anywhere in the corpus. */
export const findUnknown = ({ meanings }: Query, index: SearchIndex): readonly boolean[] =>
  meanings.map((ways) => !ways.some(({ terms, isGeneral }) => !isGeneral && terms.every((term) => index.knows(term))));

/** Below this an answer is a guess, and is not given: it would be wrong in two of three, and most questions like it have none. */
export const leastConfidence = 0.343;

/** @returns The share of right answers among those of which the signals say as much, 0 to 1 */
export const confidenceOf = (plan: Plan, index: SearchIndex, item: Evidence): number =>
  confidence(
    confidenceSignals(plan, index, item),
    item.candidate.meaning === null ? confidenceWeights.words : confidenceWeights.meaning,
  );

/** @returns 0 to 1: a logistic regression over the signals. */
function confidence(signals: ConfidenceSignals, weights: Readonly<Record<string, number>>): number {
  const sum = Object.entries(signals).reduce(
    (total, [name, value]) => total + value * (weights[name] ?? 0),
    weights.bias ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
