import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

/** SHA-256 of each body as it was brought in, its paragraphs set apart by one blank line; computed from the sources. */
const published: Readonly<Record<string, string>> = {
  '2024-04-iria-foreign-ministers-ukraine': '037d81ea37b507e57e83d209f73eee8896091f575228ae329a60dbf355be234a',
  '2024-10-nato-defence-ministers-indo-pacific': 'ca964672c7db128032f681ab85da7edf8c843b3cca9aaf8d4e243aa39b92c69e',
  '2025-04-aletihad-foreign-ministers-brussels': 'a34d97f4d6b548660a2e6409c918b0cb56576f164b0450ad93d2e2b776c13e40',
  '2025-04-el-warraky-foreign-ministers-this-week': 'd0a5ea3c0cec04855c30ce424a0d4f83a542258e5688eb0eb2aa0a3912e91f66',
  '2025-04-jordan-news-foreign-ministers-brussels': 'ecb70b8158197d966ccae266a98cb36fedec97585f1f0f0dcfafa7474a53fb9e',
};

describe('the shipped corpus', async () => {
  const corpus = await loadCorpus('corpus');
  // Articles may be added: these five stay as they are.
  const articles = corpus.articles.filter(({ id }) => id in published);

  test('loads, with its articles on three meetings', () => {
    expect(articles.map(({ id, meetings, published: day }) => [id, ...meetings, day])).toEqual([
      ['2024-04-iria-foreign-ministers-ukraine', 'fm-2024-04', null],
      ['2024-10-nato-defence-ministers-indo-pacific', 'dm-2024-10', '2024-10-17'],
      ['2025-04-aletihad-foreign-ministers-brussels', 'fm-2025-04', null],
      ['2025-04-el-warraky-foreign-ministers-this-week', 'fm-2025-04', null],
      ['2025-04-jordan-news-foreign-ministers-brussels', 'fm-2025-04', null],
    ]);
    expect(corpus.meetings.map(({ id, start, end, place }) => [id, start, end, place])).toEqual(
      expect.arrayContaining([
        ['fm-2024-04', '2024-04-03', '2024-04-04', 'Brussels'],
        ['dm-2024-10', '2024-10-17', '2024-10-18', 'Brussels'],
        ['fm-2025-04', '2025-04-03', '2025-04-04', 'Brussels'],
      ]),
    );
  });

  test('says who published or wrote each article', () => {
    expect(articles.map(({ publisher, author }) => [publisher, author])).toEqual([
      ['IRIA, International Relations Insights & Analysis', null],
      ['NATO', null],
      ['Aletihad', null],
      [null, 'Manal El Warraky'],
      ['Jordan News', null],
    ]);
  });

  test.each(articles)('$id has the words as published, to the character', ({ id, body }) => {
    const words = body.replaceAll('\r\n', '\n').trim();
    expect(createHash('sha256').update(words).digest('hex')).toBe(published[id]);
  });

  test('keeps the slips and the quotation marks of its sources', () => {
    const bodies = articles.map(({ body }) => body).join('\n');
    expect(bodies).toContain('Standing Committee statment highlighted');
    expect(bodies).toContain('the U.S.’ commitment');
    expect(bodies).not.toMatch(/["']/);
  });

  test('holds no page furniture, and nothing that looks like it', () => {
    expect(corpus.furniture).toEqual([]);
    const bodies = articles.map(({ body }) => body).join('\n');
    expect(bodies).not.toMatch(
      /image credit|©|copyright|subscribe|related articles|leave a comment|back to top|original source/i,
    );
  });

  test('makes a passage of every paragraph', () => {
    for (const { id, body } of articles) {
      const paragraphs = body.trim().split(/\n\s*\n/);
      const passages = corpus.passages.filter(({ article }) => article.id === id);
      expect(passages.map(({ start, end }) => body.slice(start, end))).toEqual(paragraphs);
      expect(passages.map(({ paragraph }) => paragraph)).toEqual(paragraphs.map((_, at) => at + 1));
    }
  });
});
