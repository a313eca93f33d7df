import { expect, test } from 'vitest';
import { areKin } from '../../../src/meeting/claims/are-kin.ts';
import { findTerms } from '../../../src/search/words.ts';

const kin = (one: string, other: string): boolean => areKin(findTerms(one)[0] ?? '', findTerms(other)[0] ?? '');

test.each([
  ['Chile', 'Chilean'],
  ['Senegal', 'Senegalese'],
  ['Portugal', 'Portuguese'],
  ['Togo', 'Togolese'],
  ['China', 'Chinese'],
])('%s is kin to %s', (land, people) => {
  expect(kin(land, people)).toBe(true);
});

test.each([
  ['Austria', 'Australia'],
  ['member', 'membership'],
])('%s is not kin to %s', (one, other) => {
  expect(kin(one, other)).toBe(false);
});
