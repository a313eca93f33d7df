import { expect, test } from 'vitest';
import { isOnlyDesired } from '../../../src/meeting/claims/agrees-with.ts';
import type { WordMet } from '../../../src/meeting/claims/meet-words.ts';
import { readClaim } from '../../../src/meeting/claims/read-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, report } from '../make-corpus.ts';
import { readAs } from './read-as.ts';

const sentences = [
  'Peru asked for an early decision on full membership and was told to wait.',
  'The harbour will close unless one of the deputy posts goes to Peru.',
  'Peru is now a full member and asked for a seat.',
];
const corpus = makeCorpus([{ ...report, body: sentences.join(' ') }]);
const index = createSearchIndex(corpus);

/** @param by - Which words of the sentence stand in the place of words of the claim */
function isDesired(typed: string, sentence: string, by: Readonly<Record<string, string>> = {}): boolean {
  const claim = readClaim(corpus, index, typed);
  const met = claim.words.map((word): WordMet => {
    const like = by[word.text] ?? '';
    return { word, share: 1, where: 'like', by: like, cosine: like === '' ? 0 : 0.7, isExact: false };
  });
  return isOnlyDesired(claim, readAs(corpus, sentence, 'Peru'), met);
}

test('what somebody asks for is only desired, in whatever form its words stand', () => {
  expect(isDesired('Peru became a full member', sentences[0] ?? '', { member: 'membership' })).toBe(true);
  expect(isDesired('Peru became a full member', sentences[2] ?? '', { member: 'member' })).toBe(false);
});

test('a condition is not met by being made', () => {
  expect(isDesired('Peru got one of the deputy posts', sentences[1] ?? '')).toBe(true);
});
