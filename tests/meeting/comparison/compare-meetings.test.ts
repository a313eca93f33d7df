import { expect, test } from 'vitest';
import { comparisonSchema } from '../../../src/answer/answer.ts';
import { compareMeetings } from '../../../src/meeting/comparison/compare-meetings.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, report, second } from '../make-corpus.ts';

const earlier = {
  id: 'earlier',
  meeting: 'river-2023',
  body: `The River Commission met in Ostrava on 10 May 2023 and agreed to build three dams above the town.

A fish ladder was rejected as too dear. The levee at Bohumín will be raised.`,
};
const corpus = makeCorpus([report, second, earlier]);
const index = createSearchIndex(corpus);
const comparison = compareMeetings(corpus, index, 'river-2023', 'river-2024');
const topicsIn = (sort: 'both' | 'first' | 'second') => comparison.topics.filter((topic) => topic.in === sort);

test('quotes both meetings on what both have, and one alone on what only it has', () => {
  expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  for (const { first, second: other } of topicsIn('both'))
    expect([first.length > 0, other.length > 0]).toEqual([true, true]);
  for (const { first, second: other } of topicsIn('first')) expect([first.length > 0, other.length]).toEqual([true, 0]);
  for (const { first, second: other } of topicsIn('second'))
    expect([first.length, other.length > 0]).toEqual([0, true]);
});

test('tells the topics apart', () => {
  const quoted = topicsIn('second').flatMap(({ second: own }) => own.map(({ text }) => text));
  expect(topicsIn('both').map(({ topic }) => topic)).toContain('fish ladder');
  expect(
    topicsIn('first')
      .map(({ topic }) => topic)
      .join(' '),
  ).toMatch(/dams/);
  expect(quoted.join(' ')).toMatch(/phosphate/);
});

test('names a topic in words of its first quotation', () => {
  for (const { topic, first, second: other } of comparison.topics)
    expect([...first, ...other].some(({ text }) => text.includes(topic))).toBe(true);
});

test('is the same from either side, sides exchanged', () => {
  const turned = compareMeetings(corpus, index, 'river-2024', 'river-2023');
  const only = (topics: typeof turned.topics, sort: string) =>
    topics.filter((one) => one.in === sort).map(({ topic }) => topic);
  expect(only(turned.topics, 'first').sort()).toEqual(only(comparison.topics, 'second').sort());
});

test('finds nothing that only one of two equals has', () => {
  expect(compareMeetings(corpus, index, 'river-2024', 'river-2024').topics.every((topic) => topic.in === 'both')).toBe(
    true,
  );
});

test('names the meetings that there are when asked for another', () => {
  expect(() => compareMeetings(corpus, index, 'river-2023', 'river-1999')).toThrow(/river-1999.*river-2024/);
});
