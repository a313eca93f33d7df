import { expect, test } from 'vitest';
import { checkClaim } from '../../../src/meeting/claims/check-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus } from '../make-corpus.ts';

const verdictOn = (claim: string, body: string): string => {
  const corpus = makeCorpus([{ id: 'one', meeting: 'river-2024', body }]);
  return checkClaim(corpus, createSearchIndex(corpus), claim).verdict;
};

test('what led to something was led by nobody', () => {
  const body =
    'In Lindau it was late. It led to 214 arrests, said the interior ministers’ director, Sofia Brandt, at the talks.';
  expect(verdictOn('The talks of the interior ministers in Lindau were chaired by Karl Moe', body)).toBe('not-found');
});

test('who led it was nobody else', () => {
  const body = 'In Lindau it was late. The talks of the interior ministers were led by the director, Sofia Brandt.';
  expect(verdictOn('The talks of the interior ministers in Lindau were chaired by Karl Moe', body)).toBe(
    'contradicted',
  );
});

test('who steps down does not fall', () => {
  const body = 'In Lindau the treasurer, Karl Moe, who wanted the full rise, resigned at noon.';
  expect(verdictOn('The treasurer Karl Moe stepped down in Lindau', body)).toBe('not-found');
});
