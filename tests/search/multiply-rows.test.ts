import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiplyRows } from '../../src/search/multiply-rows.ts';

const dimensions = 5;
const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: dimensions, maxLength: dimensions });
const table = (mostRows: number) => fc.array(row, { maxLength: mostRows });

test('gives the product of every row with every other, however many there are', () => {
  fc.assert(
    fc.property(table(10), table(6), (ones, others) => {
      const expected = ones.flatMap((one) =>
        others.map((other) => one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0)),
      );
      const products = multiplyRows(Int8Array.from(ones.flat()), Int8Array.from(others.flat()), dimensions);
      expect([...products]).toEqual(expected);
    }),
  );
});

test('holds the largest numbers that 384 dimensions can give', () => {
  const lowest = new Int8Array(384).fill(-128);
  expect([...multiplyRows(lowest, lowest, 384)]).toEqual([384 * 128 * 128]);
});
