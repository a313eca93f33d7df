import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { frontMatterSchema } from '../../src/corpus/schemas.ts';
import { corpusFolder, faultsOf } from './corpus-folder.ts';

const readme = readFileSync('corpus/README.md', 'utf8');
const block = (language: string, at = 0): string =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))][at]?.[1] ?? '';

describe('what corpus/README.md shows', () => {
  test('the template, the meeting and the words make a corpus', async () => {
    const corpus = await loadCorpus(
      await corpusFolder({
        'articles/2024-10-example.md': block('markdown'),
        'meetings.yaml': block('yaml'),
        'vocabulary.yaml': block('yaml', 1),
      }),
    );
    expect(corpus.articles[0]?.meetings).toEqual([corpus.meetings[0]?.id]);
    expect(corpus.passages.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(corpus.vocabulary.same).not.toEqual([]);
  });

  test('the table of keys is that of the schema', () => {
    const keys = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(frontMatterSchema.shape));
  });

  test('the faults are told so', async () => {
    const folder = await corpusFolder({
      'articles/2024-10-example.md': block('markdown')
        .replace('publisher:', 'publsher:')
        .replace(/url: .*/, 'author: A')
        .replace(/published: .*\n/, '')
        .replace('dm-2024-10', 'dm-2024-11'),
      'meetings.yaml': block('yaml').replace('2024-10-18', '2024-10-16'),
    });
    expect(`${new CorpusError(await faultsOf(folder)).message}\n`).toBe(block('text'));
  });
});
