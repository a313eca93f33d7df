import { expect, test } from 'vitest';
import { findNameSlots, findRivalName } from '../../../src/meeting/claims/name-slots.ts';
import { makeCorpus, report, second } from '../make-corpus.ts';
import { readAs } from './read-as.ts';

const ghana = {
  ...second,
  id: 'capital',
  body: 'In Lindau the Peruvian observer asked for help. The ladder was praised, and Lima offered the plan for it. Karl Brandauer thanked Lima for it.',
};
const corpus = makeCorpus([report, ghana]);
const rival = (claim: string, sentence: string, marked: string): string | undefined => {
  const [slot] = findNameSlots(corpus, claim);
  if (slot === undefined) throw new Error(`no name in: ${claim}`);
  return findRivalName(corpus, slot, [readAs(corpus, sentence, marked)])?.text;
};

test('another name in the place of one is its rival', () => {
  expect(rival('Sweden offered the plan', 'Lima offered the plan', 'Lima')).toBe('Lima');
});

test('a capital in the place of its land is none', () => {
  expect(rival('Peru offered the plan', 'Lima offered the plan', 'Lima')).toBeUndefined();
});

test('a name that the question itself has is none', () => {
  expect(rival('Sweden thanked Lima', 'Karl Brandauer thanked Lima', 'Lima')).toBeUndefined();
});
