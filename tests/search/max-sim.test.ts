import { expect, test } from 'vitest';
import type { EncodedText } from '../../src/search/encoder.ts';
import { centreOf, compareTokens, maxSim, meanCosine, sentenceMaxSim } from '../../src/search/max-sim.ts';

const encoded = (vectors: readonly (readonly number[])[], contextRows = 0): EncodedText => ({
  dimensions: 2,
  rows: Int8Array.from(vectors.flat()),
  scales: Float32Array.from(vectors, (vector) => 1 / Math.hypot(...vector)),
  contextRows,
  spans: vectors.slice(contextRows).map((_, index) => ({ start: index * 10, end: index * 10 + 5 })),
  mean: Float32Array.of(1, 0),
});
const [east, north, northEast] = [
  [100, 0],
  [0, 100],
  [100, 100],
];

test('scores a token met by itself with 1 and one at a right angle with 0', () => {
  const text = encoded([east, north]);
  expect(maxSim(compareTokens(encoded([east]), text), [1])).toBeCloseTo(1);
  expect(maxSim(compareTokens(encoded([east]), text), [1], { start: 10, end: 15 })).toBeCloseTo(0);
});

test('weighs the tokens of the question', () => {
  const similarities = compareTokens(encoded([east, north]), encoded([east]));
  expect(maxSim(similarities, [3, 1])).toBeCloseTo(0.75);
  expect(maxSim(similarities, [1, 3])).toBeCloseTo(0.25);
});

test('counts all tokens alike when none has a weight', () => {
  expect(maxSim(compareTokens(encoded([east, north]), encoded([east])), [0, 0])).toBeCloseTo(0.5);
});

test('takes the best of the tokens, not their mean', () => {
  expect(maxSim(compareTokens(encoded([east]), encoded([north, northEast])), [1])).toBeCloseTo(Math.SQRT1_2);
});

test('scores 0 where no token stands', () => {
  const similarities = compareTokens(encoded([east]), encoded([east]));
  expect(maxSim(similarities, [1], { start: 100, end: 110 })).toBe(0);
  expect(sentenceMaxSim(similarities, [1], { start: 100, end: 110 })).toBe(0);
  expect(maxSim(compareTokens(encoded([]), encoded([east])), [])).toBe(0);
});

test('looks at the context for sentences, never for passages', () => {
  const similarities = compareTokens(encoded([east]), encoded([east, north], 1));
  expect(maxSim(similarities, [1])).toBeCloseTo(0);
  expect(sentenceMaxSim(similarities, [1], { start: 0, end: 5 })).toBeCloseTo(1);
});

test('takes away what all vectors have in common', () => {
  const texts = [encoded([east, northEast]), encoded([east, [100, -100]])];
  const centre = centreOf(texts);
  expect(centre[1]).toBeCloseTo(0);
  const { cosines, centred } = compareTokens(encoded([northEast]), encoded([northEast, [100, -100]]), centre);
  expect(cosines[1]).toBeCloseTo(0);
  expect(centred[0]).toBeCloseTo(1);
  expect(centred[1]).toBeLessThan(-0.5);
});

test('compares means by their angle', () => {
  expect(meanCosine(encoded([]), encoded([]))).toBe(1);
  expect(meanCosine(encoded([]), { ...encoded([]), mean: Float32Array.of(0.6, 0.8) })).toBeCloseTo(0.6);
});
