import { expect, test } from 'vitest';
import { findVoteSide } from '../../../src/meeting/claims/find-vote-side.ts';
import { findTerms } from '../../../src/search/words.ts';

const names = findTerms('Sweden Austria Norway');
const isName = (term: string): boolean => names.includes(term);

test.each([
  ['sweden and austria voted for the plan', 'It was carried by five votes to two, with Sweden and Austria against.'],
  ['sweden backed the plan', 'The others voted in favour, apart from Sweden, which abstained.'],
  ['norway opposed the plan', 'Norway voted for the plan, while Sweden opposed it.'],
  ['sweden voted for the plan', 'It was defeated. Sweden, which had wavered, voted against; Austria voted in favour.'],
  ['austria supported the plan', 'The plan was opposed by Austria.'],
])('finds that %s is otherwise in: %s', (claim, text) => {
  expect(findVoteSide(claim, text, isName)).not.toBeNull();
});

test.each([
  ['sweden voted against the plan', 'It was carried by five votes to two, with Sweden and Austria against.'],
  ['norway voted for the plan', 'Norway voted for the plan, while Sweden opposed it.'],
  ['norway backed the plan', 'Sweden voted against what Norway had asked for.'],
  ['sweden voted for the plan', 'Sweden, which had opposed the plan a year ago, voted for it.'],
  ['austria voted for the plan', 'Sweden, which had wavered, voted against; Austria voted in favour.'],
  ['sweden was for the plan', 'The plan was carried. Sweden, which had opposed it a year ago, this time voted for it.'],
  ['sweden did not vote for the plan', 'Sweden voted against the plan.'],
  ['the plan was discussed in sweden', 'Sweden voted against the plan.'],
])('finds nothing against %s in: %s', (claim, text) => {
  expect(findVoteSide(claim, text, isName)).toBeNull();
});
