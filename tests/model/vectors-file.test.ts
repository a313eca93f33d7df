import { expect, test } from 'vitest';
import { quantizeRows } from '../../src/model/quantize-rows.ts';
import { readVectors, writeVectors } from '../../src/model/vectors-file.ts';

const word = { start: 0, end: 6 };
const texts = [
  {
    dimensions: 3,
    ...quantizeRows([Float32Array.of(1, 2, 3), Float32Array.of(-0.5, 0, 0.25), Float32Array.of(9, -9, 0)], 3),
    contextRows: 1,
    spans: [word, word],
    mean: Float32Array.of(0.1, 0.2, 0.3),
  },
  { dimensions: 3, ...quantizeRows([], 3), contextRows: 0, spans: [], mean: Float32Array.of(1, 0, 0) },
];

test('reads to the bit what was written', () => {
  const read = readVectors(writeVectors(texts));
  expect(read).toEqual(texts);
  expect(read?.[0]?.spans[0]).toBe(read?.[0]?.spans[1]);
});

test('refuses bytes that are cut off', () => {
  const bytes = writeVectors(texts);
  for (let length = 0; length < bytes.length; length += 1) expect(readVectors(bytes.subarray(0, length))).toBeNull();
});

test('refuses bytes of which any one is altered', () => {
  const bytes = writeVectors(texts);
  for (let at = 0; at < bytes.length; at += 1) {
    const altered = Buffer.from(bytes);
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
    expect(readVectors(altered)).toBeNull();
  }
});
