import { expect, test } from 'vitest';
import { readSpan } from '../../src/search/read-span.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }));
const reading = (starts: readonly number[], ends: readonly number[]) => ({
  starts: Float32Array.from(starts),
  ends: Float32Array.from(ends),
  spans: words(starts.length),
});

test('finds the span with the best start and end', () => {
  const best = readSpan(reading([0, 5, 1, 0], [0, 1, 4, 0]), { start: 0, end: 8 });
  expect(best).toEqual({ score: 9, span: { start: 2, end: 5 } });
});

test('never ends before it starts', () => {
  const best = readSpan(reading([0, 0, 5], [5, 0, 1]), { start: 0, end: 6 });
  expect(best).toEqual({ score: 6, span: { start: 4, end: 5 } });
});

test('stays inside the sentence', () => {
  const best = readSpan(reading([9, 1, 0, 0], [0, 0, 1, 9]), { start: 2, end: 5 });
  expect(best).toEqual({ score: 2, span: { start: 2, end: 5 } });
});

test('answers with at most 24 tokens', () => {
  const zeros = Array.from({ length: 30 }, () => 0);
  const best = readSpan(reading([5, ...zeros], [...zeros, 5]), { start: 0, end: 62 });
  expect(best?.score).toBe(5);
});

test('finds nothing where no token stands', () => {
  expect(readSpan(reading([1], [1]), { start: 50, end: 60 })).toBeNull();
});
