import { findTerms } from '../src/search/words.ts';

/** What a small index by words tells of a list of texts. */
export interface Bm25 {
  /** Score of every text, as a share of what the question could have scored. */
  readonly score: (question: string) => readonly number[];
  /** How rare a term is: ln(1 + (N − n + ½) ÷ (n + ½)). */
  readonly idf: (term: string) => number;
}

/** BM25 (k 1.6, b .8, d .5, as in the engine), without all that the engine adds. */
export function createBm25(texts: readonly string[]): Bm25 {
  const counts = texts.map((text) => countTerms(findTerms(text)));
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const idf = inverseFrequency(counts.map((terms) => terms.keys()));
  return {
    idf,
    score(question) {
      const terms = [...new Set(findTerms(question))];
      const ideal = terms.reduce((sum, term) => sum + idf(term) * 3.1, 0) || 1;
      return counts.map((counted, at) => {
        const norm = 1.6 * (0.2 + (0.8 * (lengths[at] ?? 0)) / mean);
        const score = terms.reduce((sum, term) => {
          const count = counted.get(term) ?? 0;
          return count === 0 ? sum : sum + idf(term) * (0.5 + (count * 2.6) / (count + norm));
        }, 0);
        return score / ideal;
      });
    },
  };
}

/** @returns For each word, how rare it is among the texts, each given as its distinct words */
export function inverseFrequency(texts: readonly Iterable<string>[]): (word: string) => number {
  const frequency = countTerms(texts.flatMap((words) => [...words]));
  return (word) => {
    const within = frequency.get(word) ?? 0;
    return Math.log(1 + (texts.length - within + 0.5) / (within + 0.5));
  };
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
