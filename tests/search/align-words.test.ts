import { expect, test } from 'vitest';
import { alignWords } from '../../src/search/align-words.ts';
import type { EncodedText } from '../../src/search/encoder.ts';
import { compareTokens } from '../../src/search/max-sim.ts';

const encoded = (vectors: readonly (readonly number[])[], spans: EncodedText['spans']): EncodedText => ({
  dimensions: 2,
  rows: Int8Array.from(vectors.flat()),
  scales: Float32Array.from(vectors, (vector) => 1 / Math.hypot(...vector)),
  contextRows: vectors.length - spans.length,
  spans,
  mean: Float32Array.of(1, 0),
});
const [east, north] = [
  [100, 0],
  [0, 100],
];
const [first, second] = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
];

test('names for each word of the question the word that met it best', () => {
  const similarities = compareTokens(encoded([east, north], [first, second]), encoded([north, east], [first, second]));
  expect(alignWords(similarities, [1, 3])).toEqual([
    { asked: first, met: second, cosine: expect.closeTo(1), weight: 0.25 },
    { asked: second, met: first, cosine: expect.closeTo(1), weight: 0.75 },
  ]);
});

test('counts the pieces of a word as one', () => {
  const similarities = compareTokens(encoded([east, north], [first, first]), encoded([east], [second]));
  expect(alignWords(similarities, [1, 1])).toEqual([
    { asked: first, met: second, cosine: expect.closeTo(0.5), weight: 1 },
  ]);
});

test('meets only words of the stretch that is asked for, and none of the context', () => {
  const text = encoded([east, north, east], [first, second]);
  const [word] = alignWords(compareTokens(encoded([east], [first]), text), [1], first);
  expect(word).toEqual({ asked: first, met: first, cosine: expect.closeTo(0), weight: 1 });
});

test('aligns nothing where no token stands', () => {
  expect(alignWords(compareTokens(encoded([east], [first]), encoded([], [])), [1])).toEqual([]);
});
