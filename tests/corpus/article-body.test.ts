import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { corpusFolder } from './corpus-folder.ts';

const head = '---\ntitle: T\nauthor: A\n---\n';

async function bodyOf(text: string): Promise<string | undefined> {
  return (await loadCorpus(await corpusFolder({ 'articles/a.md': text }))).articles[0]?.body;
}

describe('the body is what stands behind the front matter, to the character', () => {
  test.each([
    ['line ends of Windows', '\r\nThe council  met.\r\n\r\nIt agreed.\r\n'],
    ['double and unbreakable spaces, tabs and spaces at the end', 'A  B\u00A0C\tD   \n\n  E \n'],
    ['typographic and plain quotes', '“A” \'b\' "c" ‘d’ – — …'],
    ['letters with accents apart from them', 'e\u0301 and \u00E9'],
    ['a byte order mark and marks of direction within', 'a\uFEFFb\u200Fc\u200Bd'],
    ['letters beyond the first plane', 'x😀y𝔘z'],
    ['a line of three hyphens', 'Before.\n\n---\n\nBehind.\n'],
    ['no line end at its end', 'The council met.'],
  ])('%s', async (_, body) => {
    expect(await bodyOf(head + body)).toBe(body);
  });

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        fc.pre(body.trim() !== '' && !body.includes('\0'));
        const { articles } = createCorpus(new Map([['articles/a.md', head + body]]));
        expect(articles[0]?.body).toBe(body);
      }),
    );
  });
});

test('a byte order mark and line ends of Windows in the front matter do no harm', async () => {
  const text = `\uFEFF${head.replaceAll('\n', '\r\n')}Body.\r\n`;
  const folder = await corpusFolder({
    'articles/a.md': text,
    'meetings.yaml': '\uFEFF- id: m\r\n  name: N\r\n  kind: k\r\n  start: 2024-04-03\r\n  end: 2024-04-03\r\n',
  });
  const corpus = await loadCorpus(folder);
  expect(corpus.articles[0]).toMatchObject({ title: 'T', author: 'A', body: 'Body.\r\n' });
  expect(corpus.meetings[0]).toMatchObject({ id: 'm', name: 'N', start: '2024-04-03' });
});

test('paragraphs are the same for each kind of line end', () => {
  const body = '\n# One\nFirst\nline.\n\nSecond.\n \t\u00A0\n## Two\n- a\n- b\n\n\n\nLast.\n';
  for (const end of ['\n', '\r\n', '\r']) {
    const { passages } = createCorpus(new Map([['articles/a.md', head + body.replaceAll('\n', end)]]));
    const texts = passages.map(({ article, start, end: stop }) => article.body.slice(start, stop));
    expect(texts.map((text) => text.replace(/\r\n?/g, '\n'))).toEqual(['First\nline.', 'Second.', '- a\n- b', 'Last.']);
    expect(passages.map(({ heading }) => heading)).toEqual(['One', 'One', 'Two', 'Two']);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([2, 3, 5, 6]);
  }
});

test('a paragraph without a word is no passage, and counts all the same', () => {
  const { passages } = createCorpus(new Map([['articles/a.md', `${head}First.\n\n* * *\n\nLast.`]]));
  expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
});
