import { describe, expect, test } from 'vitest';
import { type AskedWith, planQuestion } from '../../src/answer/plan-question.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus();
const index = createSearchIndex(corpus);
const plan = (question: string, asked: AskedWith = {}) => planQuestion(corpus, index, question, asked);
const articlesOf = (question: string, asked: AskedWith = {}): readonly string[] => {
  const { inScope } = plan(question, asked);
  return [...new Set(corpus.passages.filter(inScope).map(({ article }) => article.id))];
};

describe('where a question looks', () => {
  test('only in the meeting that it points at', () => {
    expect(articlesOf('how many hives were counted at the May 2021 meeting?')).toEqual(['tartu']);
  });

  test('also in passages about other meetings that speak of the date, where it may be about the matter', () => {
    expect(articlesOf('how many hives were there in May 2021?')).toEqual(['ghent', 'tartu']);
  });

  test('only in the articles of the publisher that it asks to hear', () => {
    expect(articlesOf('how much goes to mites, according to Galician Voice?')).toEqual(['lugo']);
  });

  test('only in the meeting that was stated, whatever it names', () => {
    expect(articlesOf('what did the Lugo meeting decide?', { meeting: 'keepers-2021' })).toEqual(['tartu']);
    expect(plan('what was decided?', { meeting: 'keepers-2021' }).scope).toEqual({
      meetings: ['keepers-2021'],
      inferred: false,
    });
  });

  test('everywhere, where all meetings are meant', () => {
    expect(articlesOf('what did the Lugo meeting decide?', { anyMeeting: true })).toEqual(['ghent', 'lugo', 'tartu']);
  });
});

describe('what is looked for', () => {
  const words = (question: string): readonly string[] => plan(question).query.words.map(({ text }) => text);

  test('neither who wrote it nor words for its meeting that no article uses', () => {
    expect(words('what was spent at the autumn meeting according to Galician Voice')).toEqual(['spent', 'meeting']);
  });

  test('but all words, where there is no such meeting', () => {
    expect(words('what was spent at the december 2019 meeting')).toEqual(['spent', 'december', '2019', 'meeting']);
  });

  test('a mistyped word counts less than one typed right', () => {
    const [right, wrong] = [plan('foulbrood rules'), plan('foulbroood rules')];
    expect(wrong.corrections).toMatchObject([{ typed: 'foulbroood', meant: 'foulbrood' }]);
    expect(wrong.wordWeights[0]).toBeLessThan(right.wordWeights[0] ?? 0);
    expect(wrong.wordWeights[1]).toBe(right.wordWeights[1]);
  });
});
