import { expect, test } from 'vitest';
import type { AkinWords } from '../../../src/meeting/summary/akin-words.ts';
import { compareTerms } from '../../../src/meeting/summary/compare-terms.ts';
import { readSentences } from '../../../src/meeting/summary/meeting-sentences.ts';
import { fitTopic } from '../../../src/meeting/summary/topic-fit.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { type MadeArticle, makeCorpus } from '../make-corpus.ts';

const akin: AkinWords = ({ term }) => new Map(term === 'eel' ? [['elver', 0.7]] : []);

/** What fits a topic, by the first word of each sentence. */
function listFits(articles: readonly MadeArticle[], about: string, akinWords?: AkinWords): Record<string, number> {
  const corpus = makeCorpus(articles);
  const sentences = readSentences(corpus.passages);
  const fits =
    fitTopic(corpus, createSearchIndex(corpus), sentences, about, {
      named: new Set(['lindau']),
      likeness: compareTerms(sentences.map(({ terms }) => terms)),
      ...(akinWords && { akin: akinWords }),
    }) ?? [];
  return Object.fromEntries(
    sentences.flatMap(({ text }, at) => {
      const fit = fits[at] ?? null;
      return fit === null ? [] : [[text.split(/\W+/).find((word) => word !== '') ?? '', fit]];
    }),
  );
}

const tell = (body: string): readonly MadeArticle[] => [{ id: 'made', meeting: 'river-2024', body }];

const ladder = tell(`Members closed the season for eels between October and March.

Anglers will have to buy a new licence. Poachers must reckon with higher fines.

Barges pay twice the former toll at the weir.`);

test('does not take what only asks for the topic', () => {
  expect(Object.keys(listFits(ladder, 'sum up the Lindau session, just the eel bit'))).toEqual(['Members']);
  expect(Object.keys(listFits(ladder, 'the eel question'))).toEqual(['Members']);
});

test('takes along the sentence beside, for less, but no entry of a list', () => {
  const beside = tell('Members closed the season for eels in March. Anglers must find another fish to catch then.');
  expect(listFits(beside, 'eels')).toEqual({ Members: 1, Anglers: 0.5 });
  const list = tell(
    '- **Eels:** the season will be closed in both ponds from now on.\n- **Barges:** the toll at the weir will be doubled.',
  );
  expect(Object.keys(listFits(list, 'eels'))).toEqual(['Eels']);
});

test('takes the paragraph along where the article is about the topic', () => {
  const paragraph =
    'Anglers catch an eel in the lower pond. Poachers sell the best to inns. Fines were raised by half last spring.';
  expect(
    Object.keys(listFits(tell(`${paragraph}\n\nBarges pay more.\n\nBoats pay less.\n\nRafts pay nothing.`), 'eels')),
  ).toEqual(['Anglers', 'Poachers']);
  expect(Object.keys(listFits(tell(`${paragraph}\n\nEels cost more now than ever before.`), 'eels'))).toContain(
    'Fines',
  );
});

test('lets no word that stands nowhere sink a topic', () => {
  expect(Object.keys(listFits(ladder, 'slippery eels'))).toEqual(['Members']);
  expect(listFits(ladder, 'nuclear submarines')).toEqual({});
});

test('takes what holds half of a topic where it is like what names all of it', () => {
  const about = 'smoked eel trade';
  const naming = 'The smoked eel trade of Weiler sank by half.';
  const half = 'Dealers at the Weiler trade fair sank into debt.';
  const alone = 'Dealers at the harbour trade fair ran into debt.';
  const others =
    'Barges pay twice the former toll.\n\nRafts pay half the former toll.\n\nPleasure boats pay nothing now.';
  expect(Object.keys(listFits(tell(`${naming}\n\n${half}\n\n${others}`), about))).toEqual(['The', 'Dealers']);
  expect(Object.keys(listFits(tell(`${naming}\n\n${alone}\n\n${others}`), about))).toEqual(['The']);
});

test('meets a topic in words akin to it', () => {
  const akinOnly = tell('Members closed the season for elvers in March.\n\nBarges pay twice the former toll.');
  expect(listFits(akinOnly, 'eels')).toEqual({});
  expect(listFits(akinOnly, 'eels', akin)).toEqual({ Members: 0.7 });
});
