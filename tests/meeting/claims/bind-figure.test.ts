import { describe, expect, test } from 'vitest';
import { bindFigure } from '../../../src/meeting/claims/bind-figure.ts';
import { readClaim } from '../../../src/meeting/claims/read-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, report } from '../make-corpus.ts';

const corpus = makeCorpus([report]);
const index = createSearchIndex(corpus);
const bind = (typed: string, text: string) => {
  const claim = readClaim(corpus, index, typed);
  const [figure] = claim.figures;
  if (figure === undefined) throw new Error(`no figure in: ${typed}`);
  return bindFigure(figure, claim, text);
};

test('agrees with the same figure of the same thing', () => {
  expect(bind('the fish ladder costs 12 million euros', 'The fish ladder will cost €12 million.').how).toBe('agrees');
});

test('differs from another figure of the same thing', () => {
  expect(bind('the fish ladder costs 14 million euros', 'The fish ladder will cost €12 million.')).toEqual({
    ...{ how: 'differs', found: '€12 million' },
  });
});

test('a limit differs from another limit', () => {
  expect(bind('a fine can be up to 5 per cent', 'A fine can be up to 2 per cent.')).toEqual({
    ...{ how: 'differs', found: 'up to 2 per cent' },
  });
  expect(bind('a fine can be up to 5 per cent', 'The fine can be no more than 5 per cent.').how).toBe('agrees');
});

test('is said of something else where the text has the figure too, but of other words', () => {
  expect(
    bind('the police seized 3 tonnes of cocaine', 'The police seized 9 tonnes of cocaine, and 3 tonnes of tea.').how,
  ).toBe('elsewhere');
});

test('is said of something else where the text has the number alone', () => {
  expect(bind('22 posts will remain', 'They are cutting management from 37 posts to 22.').how).toBe('elsewhere');
});

test('is not contested by what another figure of the claim is', () => {
  expect(bind('four of the five states were in favour', 'The five states met.').how).toBe('unclear');
});

describe('what a figure was before', () => {
  const text = 'The board voted to charge 14 euros for the ladder, up from 11 euros.';
  test('is not what a claim says it is', () => {
    expect(bind('the board cut the charge for the ladder to 11 euros', text)).toEqual({
      ...{ how: 'differs', found: '14 euros' },
    });
    expect(bind('the ladder was changed to 37 metres', 'The ladder went from 37 metres to 22 metres.').how).toBe(
      'differs',
    );
  });
  test('is what a claim says it was', () => {
    expect(bind('the charge for the ladder was 11 euros before', text).how).not.toBe('differs');
    expect(bind('the board raised the charge to 14 euros', text).how).toBe('agrees');
  });
  test('is no more than a step where nothing says "from"', () => {
    expect(bind('the charge went up 3 euros', 'The charge is 14 euros, up 3 euros.').how).toBe('agrees');
  });
});
