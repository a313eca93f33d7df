import type { Span } from '../corpus/corpus.ts';
import { columnsWithin, type Similarities } from './max-sim.ts';

/** Where one word of a question was met. */
export interface Alignment {
  /** The question's word, as offsets into the question. */
  readonly asked: Span;
  /** The word of the text that met it best, as offsets into the text. */
  readonly met: Span;
  /** How well: the centred cosine of the two, mean over the word's pieces; words that have nothing in common are near 0. */
  readonly cosine: number;
  /** What the word counts among the words of its question; all weights of a question sum to 1. */
  readonly weight: number;
}

/**
 * Tells which word of a text met each word of a question best, for highlights and for naming what met nothing.
 *
 * @param weights - One for each row of the question; all 0 counts every row alike
 * @param within - Only words inside this stretch of the text are looked at; the whole text if left out
 * @returns One alignment for each word of the question, in its order; none where no token stands
 */
export function alignWords(
  similarities: Similarities,
  weights: ArrayLike<number>,
  within?: Span,
): readonly Alignment[] {
  const { question, text, centred } = similarities;
  const { from, to } = columnsWithin(text, within);
  if (from >= to) return [];
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const words = new Map<Span, { column: number; best: number; sum: number; pieces: number; weight: number }>();
  for (const [row, asked] of question.spans.entries()) {
    let column = from;
    const cosineAt = (at: number): number => centred[row * text.scales.length + at] ?? 0;
    for (let next = from; next < to; next += 1) if (cosineAt(next) > cosineAt(column)) column = next;
    const cosine = cosineAt(column);
    const word = words.get(asked) ?? { column, best: cosine, sum: 0, pieces: 0, weight: 0 };
    if (cosine > word.best) [word.column, word.best] = [column, cosine];
    word.sum += cosine;
    word.pieces += 1;
    word.weight += total > 0 ? (weights[row] ?? 0) / total : 1 / question.spans.length;
    words.set(asked, word);
  }
  return [...words].map(([asked, { column, sum, pieces, weight }]) => ({
    asked,
    met: text.spans[column - text.contextRows] ?? asked,
    cosine: sum / pieces,
    weight,
  }));
}
