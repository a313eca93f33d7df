import { expect, test } from 'vitest';
import { wasWrittenBefore } from '../../../src/meeting/summary/written-before.ts';
import { makeCorpus } from '../make-corpus.ts';

function isPreview(body: string, published?: string): boolean {
  const corpus = makeCorpus([{ id: 'made', meeting: 'river-2024', body, ...(published && { published }) }]);
  const [article] = corpus.articles;
  const meeting = corpus.meetings.find(({ id }) => id === 'river-2024');
  if (article === undefined || meeting === undefined) throw new Error('no article');
  return wasWrittenBefore(corpus, article, meeting);
}

const decisions = `The River Commission held its ninth session in Lindau on 18 and 19 June 2024.

**Ladder.** The ladder will be built by 2027. Boats shall keep a distance of 50 metres.

**Tariff.** The tariff will rise to 31.50 francs. Members will pay it in two parts. The tenth session will be held in Ostrava.`;

test('takes decisions published on the last day for no preview, however many will and shall they have', () => {
  expect(isPreview(decisions, '2024-06-19')).toBe(false);
  expect(isPreview(decisions)).toBe(false);
});

test.each([
  'The River Commission will meet in Lindau on Tuesday.',
  'Ministers of the river states are meeting in Lindau to discuss the ladder.',
])('takes an undated article that looks ahead for a preview: %s', (lead) => {
  expect(isPreview(`${lead}\n\nThey are expected to adopt a tariff. Last year they rejected one.`)).toBe(true);
});

test('believes a date before the meeting, and one after it', () => {
  expect(isPreview(decisions, '2024-06-10')).toBe(true);
  expect(isPreview('The River Commission will meet again soon.\n\nIt will discuss the ladder.', '2024-07-01')).toBe(
    false,
  );
});
