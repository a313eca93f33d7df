import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { inviteLinks } from '../../src/discord/invite-links.ts';

const inDocs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const pages = [
  ...['README.md', 'corpus/README.md', 'src/sandbox/README.md', 'src/web/README.md'],
  ...inDocs.map((name) => `docs/${name}`),
];
const frontDoor = readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('links to nothing that is not there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  test('names no script that package.json lacks', () => {
    const names = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the front door names every command, in Discord and in the terminal', () => {
  const root = readFileSync('src/terminal/create-program.ts', 'utf8');
  const inTerminal = [...root.matchAll(/withShared\('(\w+)'/g)].map(([, name = '']) => name);
  expect(inTerminal.length).toBeGreaterThan(5);
  expect(inTerminal.filter((name) => !new RegExp(`\`(?:corpus )?${name}\\b`).test(frontDoor))).toEqual([]);
  const inDiscord = commands.map(({ definition }) =>
    'description' in definition ? `/${definition.name}` : definition.name,
  );
  expect(inDiscord.filter((name) => !frontDoor.includes(name))).toEqual([]);
});

test('the front door has the links that the program prints', () => {
  const { server, person } = inviteLinks('ID');
  expect(frontDoor).toContain(server);
  expect(frontDoor).toContain(person);
});

test('the front door quotes what articles say', async () => {
  const { articles } = await loadCorpus('corpus');
  const quoted = [...frontDoor.matchAll(/(?: {2}│ .*\n)+/g)].map(([lines]) =>
    lines.replaceAll('│', ' ').replace(/\s+/g, ' ').trim(),
  );
  expect(quoted.length).toBeGreaterThan(1);
  expect(quoted.filter((words) => !articles.some(({ body }) => body.replace(/\s+/g, ' ').includes(words)))).toEqual([]);
});

test('the list of pages has all of them', () => {
  const list = readFileSync('docs/README.md', 'utf8');
  expect(inDocs.filter((name) => name !== 'README.md' && !list.includes(`](${name})`))).toEqual([]);
});
