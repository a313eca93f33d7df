import { describe, expect, test } from 'vitest';
import { findAbsentNames, findAskedNames } from '../../src/answer/asked-names.ts';
import { readPassageTerms } from '../../src/answer/signals.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { createQuery } from '../../src/search/query.ts';

const corpus = createCorpus(
  new Map([
    [
      'articles/fair.md',
      `---
title: Honey fair opens
publisher: Hive Times
published: 2021-05-12
---

The fair opened in Tartu on Wednesday. Delegates from Rumonge and from Lugo had sent the Apimondia Trust their lists in April.

Mrs Oriane Vaskiv counted 40 stalls. The Rumongese stall was the largest.

Prizes were given to nine keepers in 2019.
`,
    ],
    ['vocabulary.yaml', 'same:\n  - [Apimondia Trust, AMT]\n'],
  ]),
);
const namesOf = (question: string) => {
  const query = createQuery(question, corpus.vocabulary);
  return findAskedNames(query, corpus);
};
const texts = (question: string): readonly string[] => namesOf(question).map(({ text }) => text);

describe('the names of a question', () => {
  test('are those that the corpus writes with a capital, in whatever case they are asked', () => {
    expect(texts('did rumonge or Tartu send a list?')).toEqual(['rumonge', 'Tartu']);
  });

  test('are no months, titles or common words', () => {
    expect(texts('which trust did Mrs Vaskiv write to in April')).toEqual(['Vaskiv']);
  });

  test('are not those of which the corpus has never heard, which may be other words for what it knows', () => {
    expect(texts('did Zagreb send a list?')).toEqual([]);
  });

  test('come with the years', () => {
    expect(texts('how many stalls were there in 2019')).toEqual(['2019']);
  });
});

describe('a name is absent', () => {
  const absentAt = (paragraph: number, question: string): readonly string[] => {
    const terms = corpus.passages.map((passage) => readPassageTerms(passage, passage.article.title));
    const [own, before] = [terms[paragraph], terms[paragraph - 1]];
    if (own === undefined) throw new Error(`the article has no paragraph ${paragraph}`);
    const query = createQuery(question, corpus.vocabulary);
    return findAbsentNames(findAskedNames(query, corpus), query, own, before ?? null, '2021-05-12').map(
      ({ text }) => text,
    );
  };

  test('where neither the paragraph nor the one before holds it', () => {
    expect(absentAt(2, 'how many keepers of Tartu got prizes?')).toEqual(['Tartu']);
    expect(absentAt(1, 'how many stalls were there in Tartu?')).toEqual([]);
  });

  test('unless its people or its other spelling are there', () => {
    expect(absentAt(2, 'did rumonge have the largest stall')).toEqual([]);
    expect(absentAt(2, 'did lugo have the largest stall')).toEqual(['lugo']);
  });

  test('and a year, unless the article is of that year', () => {
    expect(absentAt(1, 'how many stalls in 2021')).toEqual([]);
    expect(absentAt(1, 'how many stalls in 2018')).toEqual(['2018']);
    expect(absentAt(2, 'how many prizes in 2019')).toEqual([]);
  });
});
