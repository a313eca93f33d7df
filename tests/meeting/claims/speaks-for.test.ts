import { expect, test } from 'vitest';
import { speaksFor } from '../../../src/meeting/claims/speaks-for.ts';
import { findTerms } from '../../../src/search/words.ts';

const says = (one: string, other: string): boolean => speaksFor(findTerms(one), findTerms(other));

test.each([
  ['Lima', 'Peru'],
  ['India', 'New Delhi'],
  ['Delhi', 'India'],
  ['Harare', 'Zimbabwe'],
  ['Canberra', 'Australian'],
])('%s and %s are one', (one, other) => {
  expect(says(one, other)).toBe(true);
});

test.each([
  ['Lima', 'Chile'],
  ['Peru', 'Peru'],
  ['Sydney', 'Australia'],
  ['', ''],
])('%s and %s are not', (one, other) => {
  expect(says(one, other)).toBe(false);
});
