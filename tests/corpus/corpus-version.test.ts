import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusVersion } from '../../src/corpus/corpus-version.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { corpusFolder, goodArticle } from './corpus-folder.ts';

const files = {
  'articles/b.md': goodArticle,
  'articles/a.md': goodArticle,
  'meetings.yaml': '',
  'vocabulary.yaml': '',
};

test('the version does not depend on the order of the files', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.entries(files), { minLength: 4 }), (shuffled) => {
      expect(corpusVersion(new Map(shuffled))).toBe(corpusVersion(new Map(Object.entries(files))));
    }),
  );
});

test('the version does not depend on the folder, nor on the line ends that a checkout gives the files', async () => {
  const unix = await loadCorpus(await corpusFolder(files));
  const windows = await loadCorpus(
    await corpusFolder(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')])),
    ),
  );
  expect(windows.version).toBe(unix.version);
  expect(windows.articles[0]?.body).toContain('\r\n');
});

test.each([
  ['one character of a body', { ...files, 'articles/a.md': `${goodArticle} ` }],
  ['a space folded', { ...files, 'articles/a.md': goodArticle.replace('council met', 'council  met') }],
  ['the name of a file', { 'articles/c.md': goodArticle, 'articles/b.md': goodArticle }],
  ['a meeting', { ...files, 'meetings.yaml': '# a comment\n' }],
  ['the vocabulary', { ...files, 'vocabulary.yaml': 'same: []\n' }],
])('the version changes with %s', (_, changed) => {
  expect(corpusVersion(new Map(Object.entries(changed)))).not.toBe(corpusVersion(new Map(Object.entries(files))));
});

test('text cannot wander from one file to the next unnoticed', () => {
  const one = new Map(Object.entries({ a: 'xy', b: 'z' }));
  const other = new Map(Object.entries({ a: 'x', b: 'yz' }));
  expect(corpusVersion(one)).not.toBe(corpusVersion(other));
});

test('the version is the beginning of a SHA-256 over paths, lengths and texts', () => {
  const whole = createHash('sha256').update('a\x001\0x\0').digest('hex');
  expect(corpusVersion(new Map([['a', 'x']]))).toBe(whole.slice(0, 12));
});
