import type { GoldItem } from './gold.ts';

/** How often something was right, with what was not. */
export interface Metric {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  /** One line for each failure. */
  readonly failures: readonly string[];
}

/** Counts by name. */
export interface Tally {
  readonly score: (name: string, right: boolean, item: GoldItem, why?: string) => void;
  readonly metrics: () => readonly Metric[];
}

/** Starts to count. */
export function createTally(): Tally {
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
