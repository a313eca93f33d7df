import { expect, test } from 'vitest';
import { timelineSchema } from '../../../src/answer/answer.ts';
import { traceTopic } from '../../../src/meeting/timeline/trace-topic.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, preview, report, second } from '../make-corpus.ts';

const corpus = makeCorpus([report, second, preview], 'same:\n  - [dredging, deepening of the channel]\nexpand: []\n');
const index = createSearchIndex(corpus);

test('goes through the meetings that hold the topic, oldest first, previews marked', () => {
  const timeline = traceTopic(corpus, index, 'Tveit');
  expect(timelineSchema.parse(timeline)).toEqual(timeline);
  expect(timeline.entries.map(({ meeting, start }) => [meeting, start])).toEqual([
    ['river-2023', '2023-05-10'],
    ['river-2024', '2024-06-18'],
  ]);
  expect(timeline.entries.map(({ points }) => points.map((point) => point.preview ?? false))).toEqual([
    [true],
    [false],
  ]);
});

test('counts paragraphs and articles that hold it, and quotes only sentences that do', () => {
  const [entry, ...others] = traceTopic(corpus, index, 'phosphate').entries;
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ articles: ['report', 'second'], mentions: 2 });
  for (const { excerpt } of entry?.points ?? []) expect(excerpt.text).toContain('phosphate');
});

test('marks the words of the topic', () => {
  const [point] = traceTopic(corpus, index, 'fish ladders').entries[0]?.points ?? [];
  const marked = point?.excerpt.highlights.map(([start, end]) => point.excerpt.text.slice(start, end));
  expect(marked?.join(' ')).toMatch(/fish.*ladder/);
});

test('finds a topic under its other names', () => {
  expect(traceTopic(corpus, index, 'deepening of the channel').entries[0]?.points[0]?.excerpt.text).toContain(
    'dredging',
  );
});

test('is empty where nobody wrote of it', () => {
  expect(traceTopic(corpus, index, 'nuclear submarines').entries).toEqual([]);
  expect(traceTopic(corpus, index, '').entries).toEqual([]);
});
