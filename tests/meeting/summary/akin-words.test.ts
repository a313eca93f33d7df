import { expect, test } from 'vitest';
import { createAkinWords } from '../../../src/meeting/summary/akin-words.ts';
import type { EncodedText } from '../../../src/search/encoder.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus } from '../make-corpus.ts';

/** Directions of made words; all others point elsewhere. */
const directions: Readonly<Record<string, readonly number[]>> = {
  ferry: [100, 20, 0, 0],
  ferries: [100, 10, 0, 0],
  boats: [90, 40, 0, 0],
  toll: [0, 100, 30, 0],
};

function encode(text: string): EncodedText {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const vectors = words.map(([word]) => directions[word.toLowerCase()] ?? [0, 0, 0, 100]);
  return {
    dimensions: 4,
    rows: Int8Array.from(vectors.flat()),
    scales: Float32Array.from(vectors, () => 0.01),
    contextRows: 0,
    spans: words.map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
    mean: new Float32Array(4),
  };
}

const corpus = makeCorpus([
  { id: 'old', meeting: 'river-2023', body: 'The ferry was crowded in spring.' },
  { id: 'new', meeting: 'river-2024', body: 'Boats pay no toll any more.' },
]);
const vectors = corpus.passages.map(({ article, start, end }) => encode(article.body.slice(start, end)));
const passages = corpus.passages.filter(({ article }) => article.id === 'new');
const meaning = { vectors, centre: new Float64Array(4) };
const akin = createAkinWords(corpus, createSearchIndex(corpus), meaning, passages);

test('finds the words of a meeting that are used as one that only other articles have', () => {
  expect([...akin({ text: 'ferries', term: 'ferri' }).keys()]).toEqual(['boat']);
});

test('holds no word for akin to itself, nor to one that stands nowhere', () => {
  expect([...akin({ text: 'boats', term: 'boat' }).keys()]).toEqual([]);
  expect([...akin({ text: 'submarines', term: 'submarin' }).keys()]).toEqual([]);
});

test('knows nothing without vectors', () => {
  const without = createAkinWords(corpus, createSearchIndex(corpus), { ...meaning, vectors: [] }, passages);
  expect(without({ text: 'ferry', term: 'ferri' }).size).toBe(0);
});
