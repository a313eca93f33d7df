import { expect, test } from 'vitest';
import { quantizeRows } from '../../src/model/quantize-rows.ts';

test('keeps the direction of a vector, at length one', () => {
  const vector = Float32Array.from({ length: 384 }, (_, index) => Math.sin(index * index));
  const { rows, scales } = quantizeRows([vector], 384);
  const kept = Array.from(rows, (number) => number * (scales[0] ?? 0));
  const dot = kept.reduce((sum, number, index) => sum + number * (vector[index] ?? 0), 0);
  expect(Math.hypot(...kept)).toBeCloseTo(1, 6);
  expect(dot / Math.hypot(...vector)).toBeGreaterThan(0.9999);
});

test('survives a vector of zeros', () => {
  expect(quantizeRows([new Float32Array(2)], 2)).toEqual({ rows: new Int8Array(2), scales: Float32Array.of(1) });
});
