import type { Vocabulary } from '../../corpus/corpus.ts';
import { createQuery } from '../../search/query.ts';
import { findTerms } from '../../search/words.ts';

/**
 * Tells how much of what one text says another says too: the share of its words, by idf, that the other holds under
 * any of their names in the vocabulary.
 *
 * @returns 0 to 1; not symmetric
 */
export function shareReported(
  text: string,
  other: string,
  vocabulary: Vocabulary,
  idf: (term: string) => number,
): number {
  const { words, meanings } = createQuery(text, vocabulary);
  const had = new Set(findTerms(other));
  let [met, total] = [0, 0];
  for (const [at, { term }] of words.entries()) {
    const weight = idf(term);
    total += weight;
    if (meanings[at]?.some(({ terms }) => terms.every((wanted) => had.has(wanted)))) met += weight;
  }
  return total === 0 ? 0 : met / total;
}
