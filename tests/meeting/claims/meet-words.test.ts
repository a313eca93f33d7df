import { expect, test } from 'vitest';
import { planQuestion } from '../../../src/answer/plan-question.ts';
import { meetWords } from '../../../src/meeting/claims/meet-words.ts';
import { readClaim } from '../../../src/meeting/claims/read-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, report } from '../make-corpus.ts';
import { readAs } from './read-as.ts';

const corpus = makeCorpus([report]);
const index = createSearchIndex(corpus);
const whereMet = (typed: string, sentence: string): Readonly<Record<string, string>> => {
  const plan = planQuestion(corpus, index, `is it true that ${typed}?`, {});
  const met = meetWords(corpus, readClaim(corpus, index, typed), { plan, found: [] }, readAs(corpus, sentence, 'and'));
  return Object.fromEntries(met.map(({ word, where }) => [word.text, where]));
};

test('every article of a meeting is on the talks, whatever it calls them', () => {
  expect(whereMet('the talks agreed on a ladder', 'Delegates agreed')).toMatchObject({ talks: 'context' });
  expect(whereMet('the Lindau conference agreed on a ladder', 'Delegates agreed')).toMatchObject({
    conference: 'context',
  });
});

test('that somebody met, or a conference was asked for, has to be said', () => {
  expect(whereMet('austria wanted a conference on a ladder', 'Delegates agreed')).toMatchObject({
    conference: 'like',
  });
});
