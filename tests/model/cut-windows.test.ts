import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestWindow, cutWindows } from '../../src/model/cut-windows.ts';

test('leaves alone what fits', () => {
  expect(cutWindows(10, 10, 3)).toEqual([{ from: 0, to: 10 }]);
  expect(cutWindows(0, 10, 3)).toEqual([{ from: 0, to: 0 }]);
});

test('cuts what does not fit into windows that overlap', () => {
  expect(cutWindows(20, 10, 4)).toEqual([
    { from: 0, to: 10 },
    { from: 6, to: 16 },
    { from: 12, to: 20 },
  ]);
});

test('sees every token in the window where it has most company', () => {
  const windows = cutWindows(20, 10, 4);
  expect([0, 7, 8, 9, 13, 14, 19].map((token) => bestWindow(windows, token))).toEqual([0, 0, 1, 1, 1, 2, 2]);
});

test('covers everything, in windows that fit', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 100, max: 500 }), fc.nat(99), (length, room, overlap) => {
      const windows = cutWindows(length, room, overlap);
      expect(windows.every(({ from, to }) => to - from <= room)).toBe(true);
      for (let token = 0; token < length; token += 1) expect(bestWindow(windows, token)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 30 },
  );
});
