import type { Span } from '../corpus/corpus.ts';
import type { EncodedText } from './encoder.ts';

/** The cosines of each token of a question with each token of a text. */
export interface Similarities {
  readonly question: EncodedText;
  readonly text: EncodedText;
  /** One row a token of the question, one column a token of the text. */
  readonly cosines: Float32Array;
}

/** Where one word of the question was met. */
export interface Alignment {
  /** The question's word, as offsets into the question. */
  readonly asked: Span;
  /** The word of the text that met it best, as offsets into the text. */
  readonly met: Span;
  /** How well: the cosine of the two, mean over the word's pieces. */
  readonly cosine: number;
  /** What the word counts among the words of its question; all weights of a question sum to 1. */
  readonly weight: number;
}

/**
 * Compares every token of a question with every token of a text, once for all sentences of the text.
 */
export function compareTokens(question: EncodedText, text: EncodedText): Similarities {
  const { dimensions } = question;
  const width = text.spans.length;
  const cosines = new Float32Array(question.spans.length * width);
  for (let asked = 0; asked < question.spans.length; asked += 1) {
    for (let met = 0; met < width; met += 1) {
      const scale = (question.scales[asked] ?? 0) * (text.scales[met] ?? 0);
      cosines[asked * width + met] =
        scale * product(question.rows, asked * dimensions, text.rows, met * dimensions, dimensions);
    }
  }
  return { question, text, cosines };
}

/**
 * Scores how well a text meets each token of a question: late interaction (Khattab & Zaharia 2020, "ColBERT"), with
 * the tokens' weights (Zhang et al. 2020, "BERTScore", take idf).
 *
 * @param weights - One for each row of the question; all 0 counts every row alike
 * @param within - Only tokens inside this stretch of the text are looked at; the whole text if left out
 * @returns The weighted mean of the best cosines, nearly always .5 to 1; 0 where no token stands
 */
export function maxSim(similarities: Similarities, weights: ArrayLike<number>, within?: Span): number {
  const rows = similarities.question.spans.length;
  const columns = columnsWithin(similarities.text.spans, within);
  if (rows === 0 || columns.from >= columns.to) return 0;
  const total = sum(weights, rows);
  let score = 0;
  for (let row = 0; row < rows; row += 1) {
    const weight = total > 0 ? (weights[row] ?? 0) / total : 1 / rows;
    if (weight > 0) score += weight * best(similarities, row, columns).cosine;
  }
  return score;
}

/**
 * Tells which word of a text met each word of a question best, for highlights and for naming what met nothing.
 *
 * @param weights - One for each row of the question, as for {@link maxSim}
 * @param within - Only words inside this stretch of the text are looked at
 * @returns One alignment for each word of the question, in its order; none where no token stands
 */
export function alignWords(
  similarities: Similarities,
  weights: ArrayLike<number>,
  within?: Span,
): readonly Alignment[] {
  const { question, text } = similarities;
  const columns = columnsWithin(text.spans, within);
  if (columns.from >= columns.to) return [];
  const total = sum(weights, question.spans.length);
  const words = new Map<number, { asked: Span; pieces: Best[]; weight: number }>();
  for (const [row, asked] of question.spans.entries()) {
    const word = words.get(asked.start) ?? { asked, pieces: [], weight: 0 };
    word.pieces.push(best(similarities, row, columns));
    word.weight += total > 0 ? (weights[row] ?? 0) / total : 1 / question.spans.length;
    words.set(asked.start, word);
  }
  return [...words.values()].map(({ asked, pieces, weight }) => {
    const closest = pieces.reduce((one, other) => (other.cosine > one.cosine ? other : one));
    const cosine = pieces.reduce((all, piece) => all + piece.cosine, 0) / pieces.length;
    return { asked, met: text.spans[closest.column] ?? asked, cosine, weight };
  });
}

/** The cosine of the means of two texts: what they are about, as wholes. e5's lie between .7 and .9. */
export function meanCosine(one: EncodedText, other: EncodedText): number {
  let sum = 0;
  for (let index = 0; index < one.mean.length; index += 1) sum += (one.mean[index] ?? 0) * (other.mean[index] ?? 0);
  return sum;
}

interface Best {
  readonly column: number;
  readonly cosine: number;
}

function best({ text, cosines }: Similarities, row: number, { from, to }: { from: number; to: number }): Best {
  const offset = row * text.spans.length;
  let column = from;
  for (let next = from + 1; next < to; next += 1) {
    if ((cosines[offset + next] ?? 0) > (cosines[offset + column] ?? 0)) column = next;
  }
  return { column, cosine: cosines[offset + column] ?? 0 };
}

function columnsWithin(spans: readonly Span[], within: Span | undefined): { from: number; to: number } {
  if (within === undefined) return { from: 0, to: spans.length };
  const from = spans.findIndex((span) => span.end > within.start);
  const to = spans.findLastIndex((span) => span.start < within.end) + 1;
  return { from: from < 0 ? spans.length : from, to };
}

function product(one: Int8Array, from: number, other: Int8Array, start: number, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += (one[from + index] ?? 0) * (other[start + index] ?? 0);
  return sum;
}

function sum(weights: ArrayLike<number>, rows: number): number {
  let total = 0;
  for (let row = 0; row < rows; row += 1) total += weights[row] ?? 0;
  return total;
}
