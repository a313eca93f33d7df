import { expect, test } from 'vitest';
import type { EncodedText } from '../../src/search/encoder.ts';
import { sentenceCosine } from '../../src/search/sentence-cosine.ts';

const encoded = (...vectors: readonly (readonly [number, number])[]): EncodedText => ({
  dimensions: 2,
  rows: Int8Array.from(vectors.flat()),
  scales: Float32Array.from(vectors, (vector) => 1 / Math.hypot(...vector)),
  contextRows: 0,
  spans: vectors.map((_, index) => ({ start: index * 10, end: index * 10 + 5 })),
  mean: Float32Array.of(1, 0),
});
const nothing = new Float64Array(2);

test('compares the means of the tokens', () => {
  const text = encoded([100, 0], [0, 100], [-100, 0]);
  expect(sentenceCosine(encoded([100, 100]), text, { start: 0, end: 15 }, nothing)).toBeCloseTo(1);
  expect(sentenceCosine(encoded([100, 100]), text, { start: 0, end: 5 }, nothing)).toBeCloseTo(Math.SQRT1_2);
  expect(sentenceCosine(encoded([100, 100]), text, { start: 20, end: 25 }, nothing)).toBeCloseTo(-Math.SQRT1_2);
});

test('leaves out what all vectors have in common', () => {
  const centre = Float64Array.of(Math.SQRT1_2, 0);
  expect(sentenceCosine(encoded([100, 100]), encoded([100, -100]), { start: 0, end: 5 }, centre)).toBeCloseTo(-1);
});

test('is 0 where no token stands', () => {
  expect(sentenceCosine(encoded([100, 0]), encoded([100, 0]), { start: 50, end: 55 }, nothing)).toBe(0);
  expect(sentenceCosine(encoded(), encoded([100, 0]), { start: 0, end: 5 }, nothing)).toBe(0);
});
