import { describe, expect, test } from 'vitest';
import { planQuestion } from '../../src/answer/plan-question.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus();
const index = createSearchIndex(corpus);
const expected = (question: string): RegExp | null => planQuestion(corpus, index, question, {}).kind.expects;

describe('a question about the meeting itself expects its days or its place', () => {
  test.each([
    'when was the Tartu meeting?',
    'on which dates was the May 2021 keepers meeting held',
    'when did the May 2021 meeting take place?',
  ])('%s', (question) => {
    expect('They met on 12–14 May 2021.').toMatch(expected(question) ?? /$^/);
    expect('They met on May 12.').toMatch(expected(question) ?? /$^/);
    expect('They will meet on Wednesday, or on 12 June.').not.toMatch(expected(question) ?? /^/);
  });

  test('where', () => {
    const pattern = expected('where was the October 2021 meeting held?') ?? /$^/;
    expect('Inspectors met in Ghent.').toMatch(pattern);
    expect('Inspectors flew to Riga.').not.toMatch(pattern);
  });
});

test('a question about something that happened there does not', () => {
  const pattern = expected('when do the rules of the October 2021 meeting enter into force?') ?? /$^/;
  expect('They enter into force next week.').toMatch(pattern);
});
