import { describe, expect, test } from 'vitest';
import { correctSpelling } from '../../src/answer/correct-spelling.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { article, makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus({
  hives: article(
    'Tartu Courier',
    'keepers-2021',
    'Keepers from Australia, Iraq and Slovakia met Liina Saarinen. Varroa was the greatest worry, said the secretary.',
  ),
});
const index = createSearchIndex(corpus);
const correct = (text: string) => correctSpelling(text, index, corpus.vocabulary);

describe('reads a mistyped word as the nearest of the corpus', () => {
  test.each([
    ['what did saarinnen say?', 'saarinnen', 'Saarinen'],
    ['was varora a worry?', 'varora', 'Varroa'],
    ['who is the secratary', 'secratary', 'secretary'],
    ['what did the Tartu Couriier write', 'Couriier', 'Courier'],
    ['what about the inpsectors', 'inpsectors', 'inspectors'],
  ])('%s', (question, typed, meant) => {
    const { text, corrections } = correct(question);
    expect(corrections).toMatchObject([{ typed, meant }]);
    expect(text).toBe(question.replace(typed, meant));
    expect(corrections.map(({ start, end }) => text.slice(start, end))).toEqual([meant]);
  });
});

describe('leaves alone what is a word of its own, however near', () => {
  test.each([
    'who came from Austria?',
    'and from iran?',
    'did Slovenia vote?',
    'what is the varna rule',
    'who is the comms minister',
  ])('%s', (question) => {
    expect(correct(question)).toEqual({ text: question, corrections: [] });
  });
});

test('puts little words right without a word on it', () => {
  expect(correct('acording to whom?')).toEqual({ text: 'according to whom?', corrections: [] });
});
