import { expect, test } from 'vitest';
import { readSentences } from '../../../src/meeting/summary/meeting-sentences.ts';
import { scoreSentences } from '../../../src/meeting/summary/score-sentences.ts';
import { makeCorpus } from '../make-corpus.ts';

/** What the first sentence of one article is worth beside another article. */
function scoreBeside(other: string): number {
  const corpus = makeCorpus([
    {
      id: 'one',
      meeting: 'river-2024',
      body: 'Barges with gravel pay twice as much at the lower weir, whatever their size.',
    },
    { id: 'other', meeting: 'river-2024', body: other },
  ]);
  const { scores, reportedBy } = scoreSentences(readSentences(corpus.passages), corpus.vocabulary);
  expect(reportedBy[0]).toEqual(['one']);
  return scores[0] ?? Number.NaN;
}

test('holds what another article tells in words of its own for more than what one tells alone', () => {
  const told = scoreBeside('Lock keepers charge barges a higher sum than in former times.');
  const untold = scoreBeside('Lock keepers charge anglers a higher sum than in former times.');
  expect(told).toBeGreaterThan(untold);
});
