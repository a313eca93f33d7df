import type { Span } from '../corpus/corpus.ts';
import type { Reading, ReadSpan } from './reader.ts';

/** Answers are short: the reader was trained on, and measured with, spans of at most so many tokens. */
const longestAnswer = 24;

/**
 * Finds the words inside a stretch of a passage that answer best.
 *
 * @param reading - What the reader made of the whole passage
 * @param within - Where the words must stand, such as a sentence; offsets into the passage's text
 * @returns The span with the highest sum of log-odds of start and end, the first such; `null` where no token stands
 */
export function readSpan(reading: Reading, within: Span): ReadSpan | null {
  const { starts, ends, spans } = reading;
  let best: { readonly score: number; readonly from: Span; readonly to: Span } | null = null;
  for (const [first, from] of spans.entries()) {
    if (from.start < within.start || from.end > within.end) continue;
    for (const [step, to] of spans.slice(first, first + longestAnswer).entries()) {
      if (to.end > within.end) break;
      const score = (starts[first] ?? 0) + (ends[first + step] ?? 0);
      if (best === null || score > best.score) best = { score, from, to };
    }
  }
  return best && { score: best.score, span: { start: best.from.start, end: best.to.end } };
}
