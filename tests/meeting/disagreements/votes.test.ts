import { describe, expect, test } from 'vitest';
import { findVotes } from '../../../src/meeting/disagreements/votes.ts';

describe('finds the result of a vote in', () => {
  test.each([
    ['The budget was adopted by 28 votes to 22, with two abstentions.', 28, 22, 2],
    ['The budget scraped home by 27 votes to 22, with three members sitting on their hands.', 27, 22, 3],
    ['It was 30–19 in the end.', 30, 19, null],
    ['The board approved the plan in a 4-3 vote.', 4, 3, null],
    ['The motion falls, 33 to 17.', 33, 17, null],
    ['They were divided: five were in favour and four against.', 5, 4, null],
    ['Six members backed the decision and three wanted a cut.', 6, 3, null],
    ['The proposal got 38 votes, with 13 against.', 38, 13, null],
    ['Six of its nine members wanted the cut.', 6, 3, null],
    ['Thirty-six members voted against the runway and 27 for it.', 27, 36, null],
  ])('%s', (text, favour, against, abstained) => {
    expect(findVotes(text)).toMatchObject([{ favour, against, abstained }]);
  });

  test.each(['The working day went from 8 to 10 hours.', 'Rovers were 3–1 ahead at half time.', 'It was 20–22 May.'])(
    'but not in: %s',
    (text) => {
      expect(findVotes(text)).toEqual([]);
    },
  );
});
