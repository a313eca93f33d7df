import type { Span } from '../corpus/corpus.ts';
import type { EncodedText } from './encoder.ts';
import { type Columns, columnsWithin } from './max-sim.ts';

/**
 * Compares a question and a sentence as wholes: the cosine of the means of their token vectors, each less the centre.
 * MaxSim rewards a sentence for every word that it happens to have; this one asks what it is about.
 *
 * @param centre - `centreOf` the corpus
 * @returns −1 to 1, mostly 0 to .6; 0 where no token stands
 */
export function sentenceCosine(question: EncodedText, text: EncodedText, sentence: Span, centre: Float64Array): number {
  const one = wholeLessCentre(question, centre);
  const other = meanLessCentre(text, columnsWithin(text, sentence), centre);
  const length = Math.sqrt(dot(one, one) * dot(other, other));
  return length > 0 ? dot(one, other) / length : 0;
}

/** Of a question it is the same for every sentence. */
const known = new WeakMap<EncodedText, { readonly centre: Float64Array; readonly mean: Float64Array }>();

function wholeLessCentre(text: EncodedText, centre: Float64Array): Float64Array {
  const before = known.get(text);
  if (before?.centre === centre) return before.mean;
  const mean = meanLessCentre(text, columnsWithin(text), centre);
  known.set(text, { centre, mean });
  return mean;
}

function meanLessCentre(
  { rows, scales, dimensions }: EncodedText,
  { from, to }: Columns,
  centre: Float64Array,
): Float64Array {
  const mean = new Float64Array(dimensions);
  if (from >= to) return mean;
  for (let row = from; row < to; row += 1) {
    const share = (scales[row] ?? 0) / (to - from);
    for (let index = 0; index < dimensions; index += 1) {
      mean[index] = (mean[index] ?? 0) + share * (rows[row * dimensions + index] ?? 0);
    }
  }
  return mean.map((number, index) => number - (centre[index] ?? 0));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
