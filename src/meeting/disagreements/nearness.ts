import type { Corpus } from '../../corpus/corpus.ts';
import type { EncodedText } from '../../search/encoder.ts';
import { centreOf } from '../../search/max-sim.ts';
import type { StatedFigure } from './figure-statements.ts';

/** How like two figures are by meaning. */
export interface Nearness {
  /** Cosine of the figures themselves: what a model takes them to count. */
  readonly figures: number;
  /** Mean of the best cosines of the words around the one with those around the other; of both ways, the poorer and the richer. */
  readonly least: number;
  readonly most: number;
}

/** Compares what two figures are said of by meaning; `null` without a model. */
export type CompareNearness = (one: StatedFigure, other: StatedFigure) => Nearness | null;

/** Words further off weigh next to nothing. */
const mostWords = 10;

/** Each so many words away halve the weight. */
const halfAway = 2.5;

/**
 * @param vectors - One for each passage of the corpus, in their order; none without a model
 * @returns A comparison by contextual word vectors: late interaction (Khattab & Zaharia 2020), the nearest words weighing
 * most, after the mean of the corpus was taken away (Mu & Viswanath 2018)
 */
export function createNearness(corpus: Corpus, vectors: readonly EncodedText[]): CompareNearness {
  if (vectors.length !== corpus.passages.length) return () => null;
  const known = new WeakMap<StatedFigure, Surroundings | null>();
  const read = (one: StatedFigure): Surroundings | null => {
    const had = known.get(one);
    if (had !== undefined) return had;
    const encoded = vectors[one.account.passage.index];
    const found = encoded === undefined ? null : readSurroundings(one, encoded, centreFor(vectors));
    known.set(one, found);
    return found;
  };
  return (one, other) => {
    const [a, b] = [read(one), read(other)];
    if (a === null || b === null) return null;
    const [there, back] = [meanOfBest(a, b), meanOfBest(b, a)];
    return { figures: product(a.figure, b.figure), least: Math.min(there, back), most: Math.max(there, back) };
  };
}

const centres = new WeakMap<readonly EncodedText[], Float64Array>();

function centreFor(vectors: readonly EncodedText[]): Float64Array {
  const centre = centres.get(vectors) ?? centreOf(vectors);
  centres.set(vectors, centre);
  return centre;
}

interface Surroundings {
  readonly figure: Float64Array;
  readonly words: readonly { readonly vector: Float64Array; readonly weight: number }[];
}

function readSurroundings(
  { account: { passage, span, words }, figure }: StatedFigure,
  encoded: EncodedText,
  centre: Float64Array,
): Surroundings {
  const offset = span.start - passage.start;
  const vectorOf = (start: number, end: number): Float64Array =>
    meanWithin(encoded, centre, start + offset, end + offset);
  const others = words.filter(
    ({ token, start, end }) => !/^\p{N}/u.test(token) && (end <= figure.start || start >= figure.end),
  );
  const before = others.filter(({ end }) => end <= figure.start).reverse();
  const behind = others.filter(({ start }) => start >= figure.end);
  const near = [before, behind].flatMap((side) => side.map(({ start, end }, away) => ({ start, end, away })));
  return {
    figure: vectorOf(figure.start, figure.end),
    words: near
      .sort((a, b) => a.away - b.away)
      .slice(0, mostWords)
      .map(({ start, end, away }) => ({ vector: vectorOf(start, end), weight: 2 ** (-away / halfAway) })),
  };
}

/** The mean of the centred vectors of the tokens within a stretch of the passage, of length one. */
function meanWithin(
  { dimensions, rows, scales, spans, contextRows }: EncodedText,
  centre: Float64Array,
  start: number,
  end: number,
): Float64Array {
  const mean = new Float64Array(dimensions);
  spans.forEach((span, at) => {
    if (span.start >= end || start >= span.end) return;
    const row = contextRows + at;
    const vector = new Float64Array(dimensions);
    for (let index = 0; index < dimensions; index += 1)
      vector[index] = (rows[row * dimensions + index] ?? 0) * (scales[row] ?? 0) - (centre[index] ?? 0);
    const length = Math.sqrt(product(vector, vector)) || 1;
    for (let index = 0; index < dimensions; index += 1)
      mean[index] = (mean[index] ?? 0) + (vector[index] ?? 0) / length;
  });
  const length = Math.sqrt(product(mean, mean)) || 1;
  return mean.map((number) => number / length);
}

function meanOfBest({ words: one }: Surroundings, { words: other }: Surroundings): number {
  let [sum, total] = [0, 0];
  for (const { vector, weight } of one) {
    total += weight;
    sum += weight * Math.max(0, ...other.map((met) => product(vector, met.vector)));
  }
  return total === 0 ? 0 : sum / total;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
