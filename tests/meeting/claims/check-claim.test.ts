import { describe, expect, test } from 'vitest';
import { verdictSchema } from '../../../src/answer/answer.ts';
import { checkClaim } from '../../../src/meeting/claims/check-claim.ts';
import { splitClaims } from '../../../src/meeting/claims/split-claims.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, report, second } from '../make-corpus.ts';

const corpus = makeCorpus([report, second]);
const index = createSearchIndex(corpus);
const check = (claim: string) => checkClaim(corpus, index, claim);

test.each([
  ['verbatim', 'The next session will be held in Ostrava in May 2025.'],
  ['verbatim', 'Karl Brandauer said: nobody has built one of this height'],
  ['misattributed', 'Maria Tveit said that nobody has built one of this height.'],
  ['altered', 'Delegates agreed to cut phosphate in the upper river by 45 per cent before 2030.'],
  ['altered', 'All of the members have paid their share of the budget.'],
  ['supported', 'The fish ladder costs €12.5 million.'],
  ['supported', 'The vote on dredging was deferred.'],
  ['altered', 'The fish ladder will cost 20 million euros.'],
  ['contradicted', 'Some 20 million euros is what the ladder for fish costs, says Karl Brandauer.'],
  ['contradicted', 'Karl Brandauer chaired the commission in Lindau.'],
  ['contradicted', 'The dredging of the harbour was approved.'],
  ['not-found', 'Switzerland will build a nuclear plant.'],
  ['not-found', 'Maria Tveit asked for more time.'],
])('gives %s for: %s', (verdict, claim) => {
  const checked = check(claim);
  expect(verdictSchema.parse(checked)).toEqual(checked);
  expect(checked.verdict).toBe(verdict);
});

test('names who says the words, and what differs', () => {
  expect(check('Nobody has built one of this height').speaker).toBe('Karl Brandauer');
  expect(check('Delegates agreed to cut phosphate in the upper river by 45 per cent before 2030.').differences).toEqual(
    [{ claimed: '45', found: '40' }],
  );
});

describe('splitting a message', () => {
  const split = (message: string) => splitClaims(message).map(({ start, end }) => message.slice(start, end));

  test('takes its sentences, without questions and scraps', () => {
    expect(split('Hello! The vote was postponed. Really? The ladder is cheap, they say.')).toEqual([
      'The vote was postponed.',
      'The ladder is cheap, they say.',
    ]);
  });

  test('keeps a quotation whole', () => {
    expect(split('She said: “It is late. We go home.” The end came soon.')).toEqual([
      'She said: “It is late. We go home.”',
      'The end came soon.',
    ]);
  });
});
