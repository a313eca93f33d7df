import { describe, expect, test } from 'vitest';
import { corpusCheckCommand } from '../../src/terminal/corpus-check-command.ts';
import { createScreen } from '../../src/terminal/screen.ts';
import type { ExitCode, Shell } from '../../src/terminal/shell.ts';
import { corpusFolder, goodArticle } from '../corpus/corpus-folder.ts';

async function check(folder: string, json?: true): Promise<{ readonly text: string; readonly code: ExitCode }> {
  let [text, code]: [string, ExitCode] = ['', 0];
  const shell: Shell = {
    screen: createScreen(80, false, undefined),
    write: (more) => {
      text += more;
    },
    note: () => {},
    readLines: async function* () {},
    interactive: false,
    open: () => Promise.reject(new Error('checking a corpus needs no engine')),
    exit: (value) => {
      code = value;
    },
  };
  await corpusCheckCommand(shell, { corpus: folder, ...(json && { json }) });
  return { text, code };
}

describe('corpus check', () => {
  test('says what a corpus holds', async () => {
    const { text, code } = await check(await corpusFolder({ 'articles/a.md': goodArticle }));
    expect(text).toMatch(/^1 article, 0 meetings, 1 paragraph, 1 sentence: no fault\. Version [\da-f]{12}\.\n/);
    expect(text).toContain('No page furniture');
    expect(code).toBe(0);
  });

  test('lists page furniture with article, paragraph, reason and the beginning of its words', async () => {
    const { text, code } = await check('tests/fixtures/river-basin/corpus');
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('2024-10-lorcan-herald-fish-ladders, paragraph 2 (image caption): A fish ladder');
    expect(flat).toContain('paragraph 6 (newsletter form): Sign up to our weekly newsletter');
    expect(code).toBe(0);
  });

  test('throws the faults of a bad corpus for people, and prints them as JSON for programs', async () => {
    const folder = await corpusFolder({ 'articles/a.md': goodArticle.replace('title:', 'titel:') });
    await expect(check(folder)).rejects.toThrow('articles/a.md:2: titel: unknown key');
    const { text, code } = await check(folder, true);
    expect(JSON.parse(text)).toEqual({
      faults: [
        { file: 'articles/a.md', line: 2, key: 'title', problem: expect.stringContaining('is missing') },
        { file: 'articles/a.md', line: 2, key: 'titel', problem: expect.stringContaining('unknown key') },
      ],
    });
    expect(code).toBe(3);
  });

  test('prints a good corpus as JSON, furniture with its offsets', async () => {
    const { text, code } = await check('tests/fixtures/river-basin/corpus', true);
    expect(JSON.parse(text)).toMatchObject({ articles: 15, meetings: 3, faults: [] });
    expect(JSON.parse(text).furniture).toHaveLength(6);
    expect(code).toBe(0);
  });
});
