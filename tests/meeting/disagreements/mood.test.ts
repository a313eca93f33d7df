import { describe, expect, test } from 'vitest';
import { listAccounts } from '../../../src/meeting/disagreements/account.ts';
import { type Mood, readMood } from '../../../src/meeting/disagreements/mood.ts';
import { makeCorpus } from '../make-corpus.ts';

describe('the mood of a value', () => {
  test.each<readonly [Mood, string]>([
    ['fact', 'The club got 6,400 crowns for a new floor.'],
    ['wish', 'The club needed 6,400 crowns for a new floor.'],
    ['plan', 'The club was expected to get 6,400 crowns for a new floor.'],
    ['future', 'The club will get 6,400 crowns for a new floor.'],
    ['fact', 'The club got 6,400 crowns to rebuild the hall planned by the county.'],
    ['fact', 'The club got 6,400 crowns for the proposed floor.'],
    ['plan', 'The county has planned 6,400 crowns for a new floor.'],
    ['wish', 'The proposed 6,400 crowns are for a new floor.'],
    ['fact', 'The club got 6,400 crowns for the hall where the council was due to sit.'],
  ])('is a %s in "%s"', (mood, text) => {
    const corpus = makeCorpus([{ id: 'a', meeting: 'river-2024', body: text, published: '2024-06-20' }]);
    const [meeting] = corpus.meetings.filter(({ id }) => id === 'river-2024');
    const [account] = meeting === undefined ? [] : listAccounts(corpus, meeting);
    const start = text.indexOf('6,400');
    expect(account && readMood(account, { start, end: start + '6,400 crowns'.length })).toBe(mood);
  });
});
