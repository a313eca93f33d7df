import type { Query } from '../../search/query.ts';

/**
 * Tells how much of what one text says another says too: the share of its words, by idf, that the other holds under
 * any of their names in the vocabulary.
 *
 * @param report - The one text, read with the vocabulary
 * @param other - Terms of the other
 * @returns 0 to 1; not symmetric
 */
export function shareReported(
  { words, meanings }: Query,
  other: ReadonlySet<string>,
  idf: (term: string) => number,
): number {
  let [met, total] = [0, 0];
  for (const [at, { term }] of words.entries()) {
    const weight = idf(term);
    total += weight;
    if (meanings[at]?.some(({ terms }) => terms.every((wanted) => other.has(wanted)))) met += weight;
  }
  return total === 0 ? 0 : met / total;
}
