import type { Span } from '../corpus/corpus.ts';
import type { EncodedText } from './encoder.ts';
import { multiplyRows } from './multiply-rows.ts';

/** The cosines of each token of a question with each token of a text, those of the text's context first. */
export interface Similarities {
  readonly question: EncodedText;
  readonly text: EncodedText;
  /** One row a token of the question, one column a row of the text. */
  readonly cosines: Float32Array;
  /** The same after {@link centreOf} the corpus was taken from every vector: what is common to all texts is gone. */
  readonly centred: Float32Array;
}

/**
 * The mean of all token vectors of a corpus. All of an encoder's vectors point in much the same direction, which says
 * nothing of any text; taking it away lets the rest be compared (Mu & Viswanath 2018, "All-but-the-top").
 *
 * @returns All zeros for an empty corpus
 */
export function centreOf(texts: readonly EncodedText[]): Float64Array {
  const dimensions = texts[0]?.dimensions ?? 0;
  const centre = new Float64Array(dimensions);
  let count = 0;
  for (const { rows, scales } of texts) {
    count += scales.length;
    for (const [row, scale] of scales.entries()) {
      for (let index = 0; index < dimensions; index += 1) {
        centre[index] = (centre[index] ?? 0) + (rows[row * dimensions + index] ?? 0) * scale;
      }
    }
  }
  return centre.map((sum) => sum / Math.max(count, 1));
}

/**
 * Compares every token of a question with every token of a text, once for all sentences of the text.
 *
 * @param centre - {@link centreOf} the corpus; `centred` equals `cosines` if left out
 */
export function compareTokens(question: EncodedText, text: EncodedText, centre?: Float64Array): Similarities {
  const { dimensions } = question;
  const width = text.scales.length;
  const products = multiplyRows(question.rows, text.rows, dimensions);
  const cosines = new Float32Array(products.length);
  for (const [asked, scale] of question.scales.entries()) {
    for (const [met, other] of text.scales.entries()) {
      cosines[asked * width + met] = scale * other * (products[asked * width + met] ?? 0);
    }
  }
  return { question, text, cosines, centred: centre ? takeCentre(cosines, question, text, centre) : cosines };
}

/**
 * Scores how well a passage meets each token of a question: late interaction (Khattab & Zaharia 2020, "ColBERT"),
 * with the tokens' weights (Zhang et al. 2020, "BERTScore", take idf).
 *
 * @param weights - One for each row of the question; all 0 counts every row alike
 * @param within - Only tokens inside this stretch of the text are looked at; the whole text if left out
 * @returns The weighted mean of the best cosines, nearly always .5 to 1; 0 where no token stands
 */
export function maxSim(similarities: Similarities, weights: ArrayLike<number>, within?: Span): number {
  const columns = columnsWithin(similarities.text, within);
  return meanOfBest(similarities, similarities.cosines, weights, [columns]);
}

/**
 * Scores how well one sentence of a passage meets each token of a question. What the passage's context says (its
 * title, its meeting) every one of its sentences is credited with: a sentence need not repeat it. Centred vectors tell
 * sentences of one matter apart better than plain ones.
 *
 * @returns The weighted mean of the best centred cosines, mostly .2 to .9; 0 where no token stands
 */
export function sentenceMaxSim(similarities: Similarities, weights: ArrayLike<number>, sentence: Span): number {
  const columns = columnsWithin(similarities.text, sentence);
  if (columns.from >= columns.to) return 0;
  const context = { from: 0, to: similarities.text.contextRows };
  return meanOfBest(similarities, similarities.centred, weights, [context, columns]);
}

/** The cosine of the means of two texts: what they are about, as wholes. e5's lie between .7 and .9. */
export function meanCosine(one: EncodedText, other: EncodedText): number {
  let sum = 0;
  for (let index = 0; index < one.mean.length; index += 1) sum += (one.mean[index] ?? 0) * (other.mean[index] ?? 0);
  return sum;
}

/** Columns of a table of similarities: `[from, to)`. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** The columns of the tokens that stand in a stretch of the text, wholly or in part; those of the context never do. */
export function columnsWithin({ spans, contextRows }: EncodedText, within?: Span): Columns {
  if (within === undefined) return { from: contextRows, to: contextRows + spans.length };
  const from = spans.findIndex((span) => span.end > within.start);
  const to = spans.findLastIndex((span) => span.start < within.end) + 1;
  return { from: contextRows + (from < 0 ? spans.length : from), to: contextRows + to };
}

function meanOfBest(
  { question, text }: Similarities,
  cosines: Float32Array,
  weights: ArrayLike<number>,
  stretches: readonly Columns[],
): number {
  const rows = question.scales.length;
  const width = text.scales.length;
  if (rows === 0 || stretches.every(({ from, to }) => from >= to)) return 0;
  let [score, total, plain] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    let best = -1;
    for (const { from, to } of stretches) {
      for (let column = from; column < to; column += 1) best = Math.max(best, cosines[row * width + column] ?? -1);
    }
    score += (weights[row] ?? 0) * best;
    total += weights[row] ?? 0;
    plain += best / rows;
  }
  return total > 0 ? score / total : plain;
}

/** (q − c)·(t − c) ÷ (|q − c| |t − c|), out of the products that are known already and those with the centre. */
function takeCentre(cosines: Float32Array, question: EncodedText, text: EncodedText, centre: Float64Array) {
  const square = centre.reduce((sum, number) => sum + number * number, 0);
  const [asked, met] = [productsWith(centre, question), productsWith(centre, text)];
  const centred = new Float32Array(cosines.length);
  let at = 0;
  for (const one of asked) {
    for (const other of met) {
      const lengths = Math.sqrt((1 - 2 * one + square) * (1 - 2 * other + square));
      centred[at] = lengths > 0 ? ((cosines[at] ?? 0) - one - other + square) / lengths : 0;
      at += 1;
    }
  }
  return centred;
}

/** Of a text with the centre of its corpus they are the same for every question. */
const known = new WeakMap<EncodedText, { readonly centre: Float64Array; readonly products: Float64Array }>();

function productsWith(centre: Float64Array, text: EncodedText): Float64Array {
  const before = known.get(text);
  if (before?.centre === centre) return before.products;
  const { rows, scales, dimensions } = text;
  const products = Float64Array.from(scales, (scale, row) => {
    let sum = 0;
    for (let index = 0; index < dimensions; index += 1)
      sum += (rows[row * dimensions + index] ?? 0) * (centre[index] ?? 0);
    return sum * scale;
  });
  known.set(text, { centre, products });
  return products;
}
