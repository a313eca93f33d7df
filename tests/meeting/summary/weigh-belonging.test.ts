import { expect, test } from 'vitest';
import { readMeeting } from '../../../src/meeting/meeting-articles.ts';
import { readSentences } from '../../../src/meeting/summary/meeting-sentences.ts';
import { weighBelonging } from '../../../src/meeting/summary/weigh-belonging.ts';
import { makeCorpus } from '../make-corpus.ts';

function weigh(body: string): number | null {
  const corpus = makeCorpus([{ id: 'made', meeting: 'river-2024', body }]);
  const read = readMeeting(corpus, 'river-2024');
  const [sentence] = readSentences(read.passages);
  if (sentence === undefined) throw new Error(`no sentence in ${body}`);
  return weighBelonging(sentence, read, corpus.meetings);
}

test('counts a later year for a sentence, and an earlier one against it', () => {
  expect(weigh('The toll for barges stays at 31.50 francs.')).toBe(0);
  expect(weigh('The toll for barges stays at 31.50 francs until 2027.')).toBeGreaterThan(0);
  expect(weigh('The toll for barges was raised to 31.50 francs in 2019.')).toBeLessThan(0);
});

test('counts the year of the next session for nothing', () => {
  expect(weigh('The next session will be held on the upper lake in May 2025.')).toBe(0);
});
