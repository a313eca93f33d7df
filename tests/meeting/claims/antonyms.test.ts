import { expect, test } from 'vitest';
import { areAntonyms, areOnOneSide } from '../../../src/meeting/claims/antonyms.ts';
import { findTerms } from '../../../src/search/words.ts';

const areOpposite = (one: string, other: string): boolean =>
  areAntonyms(findTerms(one)[0] ?? one, findTerms(other)[0] ?? other);

test.each([
  ['early', 'late'],
  ['late', 'earlier'],
  ['happy', 'dissatisfied'],
  ['agree', 'disagreed'],
  ['certain', 'uncertain'],
])('%s is the opposite of %s', (one, other) => {
  expect(areOpposite(one, other)).toBe(true);
});

test.each([
  ['press', 'impress'],
  ['less', 'unless'],
  ['early', 'earlier'],
  ['ship', 'building'],
])('%s is not the opposite of %s', (one, other) => {
  expect(areOpposite(one, other)).toBe(false);
});

test('words with the same opposite are on one side', () => {
  expect(areOnOneSide('happi', findTerms('satisfied')[0] ?? '')).toBe(true);
  expect(areOnOneSide('happi', findTerms('angry')[0] ?? '')).toBe(false);
});
