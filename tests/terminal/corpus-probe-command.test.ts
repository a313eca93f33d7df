import { describe, expect, test } from 'vitest';
import { loadReadout } from '../../src/load-readout.ts';
import { corpusProbeCommand } from '../../src/terminal/corpus-probe-command.ts';
import { createScreen } from '../../src/terminal/screen.ts';
import type { Shell } from '../../src/terminal/shell.ts';
import { corpusFolder, goodArticle } from '../corpus/corpus-folder.ts';

async function probe(text: string, options: { readonly every?: string; readonly json?: true }): Promise<string> {
  let written = '';
  const shell: Shell = {
    screen: createScreen(80, false, undefined),
    write: (more) => {
      written += more;
    },
    note: () => {},
    readLines: async function* () {},
    interactive: false,
    open: (folder) => loadReadout({ corpusFolder: folder, models: null, cacheFolder: folder }),
    exit: () => {},
  };
  const corpus = await corpusFolder({ 'articles/a.md': goodArticle.replace(/\n\n[\s\S]*$/, `\n\n${text}\n`) });
  await corpusProbeCommand(shell, { corpus, ...options });
  return written;
}

const swimming = 'Alma Reyes won the under-twelves backstroke at the Little Wexcombe swimming gala.';

describe('corpus probe', () => {
  test('lists what would be answered of questions that an article on a meeting cannot know', async () => {
    const text = (await probe(swimming, { every: '24' })).replace(/\s+/g, ' ');
    expect(text).toContain('Of 10 questions that no article on a meeting can know, 1 would be answered (10 %');
    expect(text).toContain('Who won the under-twelves backstroke at the Little Wexcombe swimming gala?');
    expect(text).toContain(`“${swimming}” a`);
  });

  test('and none where all are refused', async () => {
    expect(await probe('The council met on Tuesday.', { every: '24' })).toContain('0 would be answered (0 %');
  });

  test('prints JSON with the place of each answer', async () => {
    const { asked, answered } = JSON.parse(await probe(swimming, { every: '240', json: true }));
    expect(asked).toBe(1);
    expect(answered).toEqual([
      {
        question: 'Who won the under-twelves backstroke at the Little Wexcombe swimming gala?',
        confidence: expect.any(Number),
        article: 'a',
        start: 1, // behind the blank line that ends the front matter
        end: swimming.length + 1,
      },
    ]);
  });

  test('says what is wrong with a step that is no whole number', async () => {
    await expect(probe(swimming, { every: '0' })).rejects.toThrow('--every 0: expected a whole number from 1 on');
  });
});
