import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { settingsSchema } from '../../src/config.ts';

test('the page for operators explains every setting, and the codes that the program explains', async () => {
  const page = await readFile('docs/operating.md', 'utf8');
  for (const name of Object.keys(settingsSchema.shape)) expect(page).toContain(`| \`${name}\` |`);
  for (const code of [4004, 4013, 4014, 50001, 50007, 50013, 10062, 40060]) expect(page).toContain(`| ${code} |`);
});
