import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { summariseMeeting } from '../../../src/meeting/summary/summarise-meeting.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCorpus, preview, report, second } from '../make-corpus.ts';

const corpus = makeCorpus([report, second, preview]);
const index = createSearchIndex(corpus);
const summary = summariseMeeting(corpus, index, 'river-2024');
const texts = summary.points.map(({ excerpt }) => excerpt.text);

test('tells who met first, and what comes next last', () => {
  expect(texts[0]).toContain('met in Lindau on 18 and 19 June 2024');
  expect(texts.at(-1)).toContain('The next session');
});

test('says no thing twice', () => {
  expect(texts.filter((text) => text.includes('phosphate'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('12.5 million'))).toHaveLength(1);
});

test('names the articles that report the same', () => {
  const phosphate = summary.points.find(({ excerpt }) => excerpt.text.includes('phosphate'));
  expect(phosphate?.reportedBy).toEqual(['report', 'second']);
  const next = summary.points.find(({ excerpt }) => excerpt.text.includes('next session'));
  expect(next?.reportedBy).toEqual(['report']);
});

test('keeps to a topic', () => {
  const { points } = summariseMeeting(corpus, index, 'river-2024', 'only the fish ladder part');
  expect(points.length).toBeGreaterThan(0);
  for (const { excerpt } of points) expect(excerpt.text).toContain('fish ladder');
});

test('has no point on what nobody wrote of', () => {
  expect(summariseMeeting(corpus, index, 'river-2024', 'nuclear submarines').points).toEqual([]);
});

test('marks what was written before the meeting', () => {
  const { points } = summariseMeeting(corpus, index, 'river-2023');
  expect(points.length).toBeGreaterThan(0);
  expect(points.every((point) => point.preview === true)).toBe(true);
  expect(summary.points.every((point) => point.preview === undefined)).toBe(true);
});

test('leaves out what an article on two meetings tells of the other one', () => {
  const both = {
    id: 'both',
    meeting: '[river-2023, river-2024]',
    body: 'In Ostrava, ministers adopted a plan for 14 dams.\n\nIn Lindau, ministers adopted a cut of phosphate by 40 per cent.',
  };
  const shared = makeCorpus([both]);
  const { points } = summariseMeeting(shared, createSearchIndex(shared), 'river-2024');
  expect(points.map(({ excerpt }) => excerpt.text)).toEqual([expect.stringContaining('In Lindau')]);
});

test('prefers what was settled to what was said of it', () => {
  const colour = Array.from(
    { length: 12 },
    (_, at) =>
      `Guest ${'abcdefghijkl'[at]} of the river inn spoke about weather, boats and the quality of dinner number ${at}.`,
  );
  const body = [...colour, 'Members approved a harbour loan.', 'The tariff for barges will rise to 31.50 francs.'].join(
    '\n\n',
  );
  const made = makeCorpus([{ id: 'made', meeting: 'river-2024', body }]);
  const chosen = summariseMeeting(made, createSearchIndex(made), 'river-2024').points.map(
    ({ excerpt }) => excerpt.text,
  );
  expect(chosen).toContain('Members approved a harbour loan.');
  expect(chosen).toContain('The tariff for barges will rise to 31.50 francs.');
});

test('names the meetings that there are when asked for another', () => {
  expect(() => summariseMeeting(corpus, index, 'river-1999')).toThrow(/river-1999.*river-2023, river-2024/);
});

describe('on the shipped corpus', async () => {
  const shipped = await loadCorpus('corpus');
  const shippedIndex = createSearchIndex(shipped);
  test.each(shipped.meetings.map(({ id }) => id))('quotes %s in at most eight points, word for word', (meeting) => {
    const { points } = summariseMeeting(shipped, shippedIndex, meeting);
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(8);
    for (const { excerpt, reportedBy } of points) {
      const article = shipped.articles.find(({ id }) => id === excerpt.article);
      expect(article?.body.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
      expect(reportedBy).toContain(excerpt.article);
    }
  });
});
