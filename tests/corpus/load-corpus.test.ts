import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { corpusFolder, faultsOf, goodArticle } from './corpus-folder.ts';

const meetings = '- id: m-1\n  name: A meeting\n  kind: council\n  start: 2024-04-03\n  end: 2024-04-04\n';
const article = (head: string, body = 'The council met.'): string => `---\n${head}\n---\n\n${body}\n`;
const good = 'title: A title\npublisher: The Tidings';

describe('an article is refused, with file, line and key', () => {
  test.each([
    ['an unknown key', article(`${good}\npublised: 2024-04-03`), 4, 'publised', 'unknown key'],
    ['a missing title', article('publisher: The Tidings'), 2, 'title', 'is missing: expected text'],
    ['an empty title', article('title: ""\npublisher: P'), 2, 'title', 'expected some text'],
    ['a title that is a number', article('title: 2024\npublisher: P'), 2, 'title', 'put quotes around'],
    ['a title of two lines', article('title: "A\\nB"\npublisher: P'), 2, 'title', 'on one line'],
    ['neither publisher nor author', article('title: A title'), 2, 'publisher', 'expected a publisher or an author'],
    ['a day that is not', article(`${good}\npublished: 2024-02-30`), 4, 'published', 'expected a day that there is'],
    ['a date in words', article(`${good}\npublished: 3 April 2024`), 4, 'published', 'YYYY-MM-DD'],
    ['a year alone', article(`${good}\npublished: 2024`), 4, 'published', 'YYYY-MM-DD'],
    ['an address that is none', article(`${good}\nurl: javascript:alert(1)`), 4, 'url', 'http:// or https://'],
    ['an unknown meeting', article(`${good}\nmeeting: m-2`), 4, 'meeting', 'm-2 is not in meetings.yaml; known: m-1'],
    ['one unknown meeting of two', article(`${good}\nmeeting: [m-1, m-2]`), 4, 'meeting', 'm-2 is not in'],
    ['a meeting that is no id', article(`${good}\nmeeting: {a: b}`), 4, 'meeting', 'expected the id of a meeting'],
    [
      'words to keep that are none',
      article(`${good}\nkeep: {a: b}`),
      4,
      'keep',
      'expected the first words of a paragraph',
    ],
    ['words to keep that begin no paragraph', article(`${good}\nkeep: [The, met.]`), 4, 'keep', 'begins with “met.”'],
    ['an empty body', article(good, ' \n\t'), 5, undefined, 'the body is empty'],
    ['broken YAML', article('title: NATO: a story\npublisher: P'), 2, undefined, 'put quotes around a value'],
    ['a key given twice', article(`${good}\ntitle: Again`), 4, undefined, 'not valid YAML'],
    ['an alias that leads nowhere', article('title: *nothing\npublisher: P'), 2, undefined, 'not valid YAML'],
    ['front matter that is a list', article('- title'), 2, undefined, 'expected keys and values'],
    ['empty front matter', '---\n---\nBody', 2, undefined, 'expected keys and values'],
    ['no front matter', 'The council met.', 1, undefined, 'expected front matter'],
    ['front matter that never closes', '---\ntitle: A title\n\nBody', 1, undefined, 'expected front matter'],
    ['text before the front matter', `\n${goodArticle}`, 1, undefined, 'expected front matter'],
    ['an empty file', '', 1, undefined, 'expected front matter'],
    ['a NUL character', article(good, 'The coun\0cil met.'), 6, undefined, 'holds a NUL character'],
  ])('%s', async (_, text, line, key, problem) => {
    const faults = await faultsOf(await corpusFolder({ 'meetings.yaml': meetings, 'articles/a.md': text }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'articles/a.md', line, problem: expect.stringContaining(problem) });
    expect(faults[0]?.key).toBe(key);
  });

  test('never for words to keep, which make a passage of what looks like furniture', async () => {
    const body = 'The council met.\n\nFollow us on Facebook';
    const furnitureOf = async (head: string): Promise<readonly number[]> => {
      const corpus = await loadCorpus(await corpusFolder({ 'articles/a.md': article(head, body) }));
      expect(corpus.passages.length + corpus.furniture.length).toBe(2);
      return corpus.furniture.map(({ paragraph }) => paragraph);
    };
    expect(await furnitureOf(good)).toEqual([2]);
    expect(await furnitureOf(`${good}\nkeep: Follow us`)).toEqual([]);
  });

  test('with a name that is no id', async () => {
    const faults = await faultsOf(await corpusFolder({ 'articles/a b.md': goodArticle }));
    expect(faults).toEqual([{ file: 'articles/a b.md', problem: expect.stringContaining('rename it') }]);
  });

  test('with the id of another, in another folder or other letters', async () => {
    const folder = await corpusFolder({ 'articles/a.md': goodArticle, 'articles/2024/A.md': goodArticle });
    expect(await faultsOf(folder)).toEqual([
      { file: 'articles/a.md', problem: 'its id is the same as that of articles/2024/A.md: rename one of them' },
    ]);
  });

  test('that is not UTF-8', async () => {
    const latin1 = Buffer.from(goodArticle.replace('council', 'caf\u00e9'), 'latin1');
    expect(await faultsOf(await corpusFolder({ 'articles/a.md': latin1 }))).toEqual([
      { file: 'articles/a.md', problem: expect.stringContaining('is not UTF-8') },
    ]);
  });

  test('above 1 MiB, and not at 1 MiB', async () => {
    const full = goodArticle.padEnd(1024 * 1024, 'x');
    expect(await faultsOf(await corpusFolder({ 'articles/a.md': `${full}x` }))).toEqual([
      { file: 'articles/a.md', problem: expect.stringContaining('has 1048577 bytes; the limit is 1 MiB') },
    ]);
    expect(await faultsOf(await corpusFolder({ 'articles/a.md': full }))).toEqual([]);
  });

  test('that only looks like one by its name', async () => {
    const folder = await corpusFolder({ 'articles/a.md': goodArticle, 'articles/b.markdown': goodArticle });
    expect(await faultsOf(folder)).toEqual([
      { file: 'articles/b.markdown', problem: 'is not read: give it a name in .md' },
    ]);
  });

  test.skipIf(process.platform === 'win32')('that is no file at all', async () => {
    const folder = await corpusFolder({ 'articles/a.md': goodArticle });
    const socket = createServer().listen(join(folder, 'articles/b.md'));
    onTestFinished(() => void socket.close());
    await once(socket, 'listening');
    expect(await faultsOf(folder)).toEqual([{ file: 'articles/b.md', problem: 'is not a file: expected text' }]);
  });
});

describe('links', () => {
  test('that leave the folder are refused, for articles, meetings and vocabulary', async () => {
    const outside = await corpusFolder({ 'a.md': goodArticle, 'meetings.yaml': meetings, 'vocabulary.yaml': '' });
    const folder = await corpusFolder({ 'articles/good.md': goodArticle });
    await symlink(join(outside, 'a.md'), join(folder, 'articles/a.md'));
    await symlink(join(outside, 'meetings.yaml'), join(folder, 'meetings.yaml'));
    await symlink(join(outside, 'vocabulary.yaml'), join(folder, 'vocabulary.yaml'));
    expect(await faultsOf(folder)).toEqual(
      ['articles/a.md', 'meetings.yaml', 'vocabulary.yaml'].map((file) => ({
        file,
        problem: 'is a link that leaves the corpus folder: put the file itself here',
      })),
    );
  });

  test('to a folder are refused, wherever they lead', async () => {
    const outside = await corpusFolder({ 'a.md': goodArticle });
    const folder = await corpusFolder({ 'articles/good.md': goodArticle });
    await symlink(outside, join(folder, 'articles/outside'));
    await symlink(join(folder, 'articles'), join(folder, 'articles/circle'));
    expect(await faultsOf(folder)).toEqual(
      ['articles/circle', 'articles/outside'].map((file) => ({
        file,
        problem: 'is a link to a folder: put the folder itself here',
      })),
    );
  });

  test('that lead nowhere are refused', async () => {
    const folder = await corpusFolder({ 'articles/good.md': goodArticle });
    await symlink(join(folder, 'gone.md'), join(folder, 'articles/a.md'));
    expect(await faultsOf(folder)).toEqual([
      { file: 'articles/a.md', problem: 'cannot be opened: a link that leads nowhere' },
    ]);
  });

  test('within the folder are followed, and so is a link to the corpus itself', async () => {
    const folder = await corpusFolder({ 'articles/good.md': goodArticle, 'kept.md': goodArticle });
    await symlink(join(folder, 'kept.md'), join(folder, 'articles/a.md'));
    const link = join(await corpusFolder({}), 'corpus');
    await symlink(folder, link);
    expect((await loadCorpus(link)).articles.map(({ id }) => id)).toEqual(['a', 'good']);
  });
});

describe('meetings.yaml is refused, with line and key', () => {
  test.each([
    ['an unknown key', meetings.replace('kind', 'sort: x\n  kind'), 3, '[0].sort', 'unknown key'],
    ['a missing name', meetings.replace('name: A meeting', 'place: Oslo'), 1, '[0].name', 'is missing: expected text'],
    ['an end before the start', meetings.replace('04-04', '04-02'), 5, '[0].end', 'not before start'],
    ['a day that is not', meetings.replace('04-04', '04-31'), 5, '[0].end', 'expected a day that there is'],
    ['an id given twice', meetings + meetings, 6, '[1].id', 'm-1 is the id of an earlier meeting'],
    ['an id that is none', meetings.replace('m-1', 'm 1'), 1, '[0].id', 'expected an id'],
    ['aliases that are no list', `${meetings}  aliases: one\n`, 6, '[0].aliases', 'expected a list of names'],
    ['a list of words', '- m-1\n', 1, '[0]', 'expected a meeting'],
    ['keys in place of a list', 'id: m-1\n', 1, undefined, 'expected a list of meetings'],
    ['broken YAML', '- id: "m-1\n', undefined, undefined, 'not valid YAML'],
    ['aliases without end', billionLaughs(), 1, undefined, 'not valid YAML'],
  ])('%s', async (_, text, line, key, problem) => {
    const faults = await faultsOf(await corpusFolder({ 'meetings.yaml': text, 'articles/a.md': goodArticle }));
    expect(faults[0]).toMatchObject({ file: 'meetings.yaml', problem: expect.stringContaining(problem) });
    expect(faults[0]?.key).toBe(key);
    if (line !== undefined) expect(faults[0]?.line).toBe(line);
    expect(faults).toHaveLength(1);
  });

  test('and an article that names a faulty meeting is not blamed for it', async () => {
    const files = { 'articles/a.md': article(`${good}\nmeeting: m-1`) };
    for (const text of [meetings.replace('04-04', '04-02'), '- id: "m-1\n', Buffer.from([0x2d, 0xff])]) {
      const faults = await faultsOf(await corpusFolder({ ...files, 'meetings.yaml': text }));
      expect(faults.map(({ file }) => file)).toEqual(['meetings.yaml']);
    }
  });
});

describe('vocabulary.yaml is refused, with line and key', () => {
  test.each([
    ['an unknown key', 'same:\n  - [a, b]\nsimilar: []\n', 3, 'similar', 'unknown key'],
    ['a group of one', 'same:\n  - [a]\n', 2, 'same[0]', 'at least two'],
    ['a pair without its end', 'expand:\n  - from: EU\n', 2, 'expand[0].to', 'expected text or a list of texts'],
    ['a word that is a number', 'same:\n  - [a, 2]\n', 2, 'same[0][1]', 'put quotes around'],
    ['a list', '- a\n', 1, undefined, 'expected the keys'],
  ])('%s', async (_, text, line, key, problem) => {
    const faults = await faultsOf(await corpusFolder({ 'vocabulary.yaml': text, 'articles/a.md': goodArticle }));
    expect(faults).toEqual([
      { file: 'vocabulary.yaml', line, ...(key && { key }), problem: expect.stringContaining(problem) },
    ]);
  });
});

describe('a corpus', () => {
  test('with many faults tells all of them at once, each on a line of its own', async () => {
    const folder = await corpusFolder({
      'meetings.yaml': meetings.replace('04-04', '04-02'),
      'vocabulary.yaml': 'same: x\n',
      'articles/a.md': article('titel: A\npublished: yesterday\nmeeting: m-8\npublisher: P'),
      'articles/b.md': article(`${good}\nmeeting: m-9`),
      'articles/c.md': Buffer.from([0xff, 0xfe]),
    });
    const faults = await faultsOf(folder);
    expect(faults.map(({ file, line, key }) => [file, line, key])).toEqual([
      ['articles/a.md', 2, 'title'],
      ['articles/a.md', 2, 'titel'],
      ['articles/a.md', 3, 'published'],
      ['articles/a.md', 4, 'meeting'],
      ['articles/b.md', 4, 'meeting'],
      ['articles/c.md', undefined, undefined],
      ['meetings.yaml', 5, '[0].end'],
      ['vocabulary.yaml', 1, 'same'],
    ]);
    const { message } = new CorpusError(faults);
    expect(message.split('\n')).toHaveLength(9);
    expect(message).toContain('The corpus has 8 faults:');
    expect(message).toContain('articles/b.md:4: meeting: m-9 is not in meetings.yaml; known: m-1');
  });

  test('without an article, without a folder of articles, or without a folder is refused', async () => {
    expect(await faultsOf(await corpusFolder({ 'articles/.keep': '' }))).toMatchObject([{ file: 'articles' }]);
    expect(await faultsOf(await corpusFolder({ 'meetings.yaml': meetings }))).toMatchObject([{ file: 'articles' }]);
    expect(await faultsOf(join(await corpusFolder({}), 'gone'))).toMatchObject([
      { problem: 'there is no such folder; name one with --corpus' },
    ]);
  });

  test('needs neither meetings nor vocabulary, and these may be empty', async () => {
    expect(await faultsOf(await corpusFolder({ 'articles/a.md': goodArticle }))).toEqual([]);
    const empty = { 'meetings.yaml': '# none yet\n', 'vocabulary.yaml': '', 'articles/a.md': goodArticle };
    expect(await faultsOf(await corpusFolder(empty))).toEqual([]);
  });

  test('reads hidden files and folders not at all, and folders within articles', async () => {
    const folder = await corpusFolder({
      'articles/2024/a.md': goodArticle,
      'articles/.draft.md': 'x',
      'notes.md': 'x',
    });
    await mkdir(join(folder, 'articles/.git'));
    expect((await loadCorpus(folder)).articles.map(({ id }) => id)).toEqual(['a']);
  });

  test('sorts articles by id and meetings by date', async () => {
    const second = meetings.replace('m-1', 'm-0').replaceAll('2024-04', '2025-04');
    const folder = await corpusFolder({
      'meetings.yaml': second + meetings,
      'articles/b.md': goodArticle,
      'articles/a.md': article(`${good}\nmeeting: [m-0, m-1, m-0]`),
    });
    const corpus = await loadCorpus(folder);
    expect(corpus.articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(corpus.meetings.map(({ id }) => id)).toEqual(['m-1', 'm-0']);
    expect(corpus.articles[0]?.meetings).toEqual(['m-0', 'm-1']);
  });
});

function billionLaughs(): string {
  const levels = Array.from({ length: 9 }, (_, at) => `- &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`);
  return `- &l0 ha\n${levels.join('\n')}\n`;
}
