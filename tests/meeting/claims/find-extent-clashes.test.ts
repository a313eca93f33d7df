import { expect, test } from 'vitest';
import { findExtentClashes } from '../../../src/meeting/claims/find-extent-clashes.ts';
import type { WordMet } from '../../../src/meeting/claims/meet-words.ts';
import { readClaim } from '../../../src/meeting/claims/read-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, report } from '../make-corpus.ts';

const corpus = makeCorpus([report]);
const index = createSearchIndex(corpus);
const clashes = (typed: string, text: string): readonly string[] => {
  const claim = readClaim(corpus, index, typed);
  const met = claim.words.map(
    (word): WordMet => ({
      ...{ word, share: 0, where: 'like', by: '', cosine: 0, isExact: false },
    }),
  );
  return findExtentClashes(claim, met, text).map(({ difference: { claimed, found } }) => `${claimed} / ${found}`);
};

test.each([
  ['the cameras are used in every match', 'They are used in finals only.', 'every / only'],
  ['all members voted in favour', 'The others voted in favour, apart from Austria.', 'all / apart from'],
  ['she beat two candidates for the chair', 'Tveit was the only candidate.', 'two / only candidate'],
  ['the vote was unanimous', 'It passed by 12 votes to 3.', 'unanimous / by 12 votes to 3'],
])('%s is otherwise in: %s', (claim, text, clash) => {
  expect(clashes(claim, text)).toContain(clash);
});

test.each([
  ['the cameras are used in finals only', 'They are used in finals only.'],
  ['all members but one voted in favour', 'All but one voted in favour.'],
  ['two candidates stood for the chair', 'It was the only session with two candidates.'],
])('%s is not otherwise in: %s', (claim, text) => {
  expect(clashes(claim, text)).toEqual([]);
});
