import { expect, test } from 'vitest';
import type { Article } from '../../src/corpus/corpus.ts';
import { findRepeated } from '../../src/corpus/find-repeated.ts';

const article = (id: string, publisher: string | null, body: string): Article => ({
  id,
  title: id,
  publisher,
  author: 'Jane Doe',
  url: null,
  published: null,
  meetings: [],
  language: 'en',
  note: null,
  body,
});

test('finds the paragraphs that several articles of one publisher have', () => {
  const first = article('a', 'The Tidings', 'Rates rose.\n\nOur standards: fair.');
  const second = article('b', 'The Tidings', 'Rates fell.\n\nOur standards: fair.\n');
  const other = article('c', 'The Herald', 'Rates rose.\n\nOur standards: fair.');
  const repeatedIn = findRepeated([first, second, other]);
  expect([first, second, other].map((each) => [...repeatedIn(each)])).toEqual([
    ['Our standards: fair.'],
    ['Our standards: fair.'],
    [],
  ]);
});

test('goes by the author where there is no publisher, and counts no paragraph twice in one article', () => {
  const first = article('a', null, 'Rain.\n\nRain.\n\nSun.');
  const second = article('b', null, 'Snow.\n\nSun.');
  const repeatedIn = findRepeated([first, second]);
  expect([...repeatedIn(first)]).toEqual(['Sun.']);
});
