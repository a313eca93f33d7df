import { expect, test } from 'vitest';
import { findSwap } from '../../../src/meeting/claims/find-swap.ts';
import { findTerms } from '../../../src/search/words.ts';

const names = findTerms('Lund Vukovic Corrigan Linde');
const isName = (term: string): boolean => names.includes(term);

test.each([
  ['lund beat vukovic', 'Vukovic beat Lund by 128 votes to 83.'],
  ['lund defeated vukovic', 'It was late. Lund was defeated by Vukovic.'],
  ['lund beat vukovic', 'Vukovic won by 128 votes to 83.'],
  ['lund beat vukovic', 'Vukovic leads on. He beat Lund in the first round.'],
  ['lund beat vukovic', 'Vukovic won the post with four votes to three for Lund.'],
  ['lund lost to vukovic in linde', 'Ana Lund is the new chair. She defeated Vukovic by 57 votes to 50.'],
  ['lund beat vukovic', 'Lund lost out to Vukovic by two votes.'],
  ['lund won against vukovic', 'Vukovic won in the second round. Her rival, Ana Lund, conceded before midnight.'],
  ['corrigan took over from linde', 'Marta Linde is new. Her predecessor, Leif Corrigan, lost his seat.'],
])('finds that %s is the other way round in: %s', (claim, text) => {
  expect(findSwap(claim, text, isName)).not.toBeNull();
});

test.each([
  ['vukovic beat lund', 'Vukovic beat Lund by 128 votes to 83.'],
  ['lund lost to vukovic', 'Vukovic defeated Lund on Sunday.'],
  ['vukovic beat lund', 'Lund lost to Vukovic in Linde.'],
  ['vukovic won against lund', 'Her rival, Ana Lund, conceded before midnight.'],
  ['lund beat vukovic', 'Lund conceded that it was late.'],
  ['vukovic defeated lund', 'Lund was defeated by Vukovic.'],
  ['linde took over from corrigan', 'Marta Linde is new. Her predecessor, Leif Corrigan, lost his seat.'],
  ['lund beat vukovic', 'Vukovic and Lund spoke.'],
  ['linde visited corrigan', 'Corrigan visited the harbour with Linde.'],
])('finds nothing against %s in: %s', (claim, text) => {
  expect(findSwap(claim, text, isName)).toBeNull();
});
