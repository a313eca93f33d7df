import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../src/corpus/load-corpus.ts';

/** Which rooms may import which: DESIGN §3. A file of `src` itself that is not named here is part of a composition root. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/corpus': [],
  'src/search': ['src/corpus'],
  'src/answer': ['src/search', 'src/corpus'],
  'src/meeting': ['src/answer', 'src/search', 'src/corpus'],
  'src/readout.ts': ['src/meeting', 'src/answer', 'src/search', 'src/corpus'],
  'src/render': ['src/readout.ts', 'src/meeting', 'src/answer', 'src/search', 'src/corpus'],
  'src/discord': ['src/render', 'src/readout.ts', 'src/meeting', 'src/answer', 'src/search', 'src/corpus'],
  commands: ['src/discord', 'src/render', 'src/readout.ts', 'src/meeting', 'src/answer', 'src/search', 'src/corpus'],
  'src/model': ['src/search', 'src/corpus'],
  'src/evaluation': ['src/readout.ts', 'src/meeting', 'src/answer', 'src/search', 'src/corpus'],
  'src/terminal': [
    ...['src/evaluation', 'src/render', 'src/readout.ts'],
    ...['src/meeting', 'src/answer', 'src/search', 'src/corpus'],
  ],
  'src/sandbox': [],
  'src/web': ['src/sandbox'],
  'src/config.ts': [],
};

/** The engine and what draws its answers: they know neither disk nor network nor clock. */
const pureRooms = [
  'src/corpus',
  'src/search',
  'src/answer',
  'src/meeting',
  'src/evaluation',
  'src/render',
  'src/readout.ts',
];
const worldlyFiles = ['src/corpus/load-corpus.ts'];
const worldlyModules =
  /^(?:node:(?:fs|http|https|net|tls|dgram|dns|child_process|worker_threads|cluster|os|timers|readline|process)|ws$|fastify|dotenv|discord\.js)/;
const worldlyWords =
  /\bprocess\.(?!stdout\.columns)|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(/;

const files = [...listFiles('src'), ...listFiles('commands')].filter((file) => /\.(?:ts|mjs)$/.test(file));

test.each(Object.entries(mayImport))('%s imports only what lies below it', (room, allowed) => {
  const own = files.filter((file) => roomOf(file) === room);
  expect(own).not.toEqual([]);
  const astray = own.flatMap((file) =>
    importsOf(file)
      .map(({ room: target, path }) => ({ target, text: `${file} imports ${path}` }))
      .filter(({ target }) => target !== null && target !== room && !allowed.includes(target))
      .map(({ text }) => text),
  );
  expect(astray).toEqual([]);
});

test('every room of src is in the table', () => {
  const rooms = files.map(roomOf).filter((room) => !room.endsWith('.ts'));
  // The console that talks to the bot through the sandbox is a part of the roots.
  expect(new Set(rooms.filter((room) => !(room in mayImport) && room !== 'src/chat'))).toEqual(new Set());
});

test('the engine and the renderers touch neither disk nor network nor clock nor chance', () => {
  const pure = files.filter((file) => pureRooms.includes(roomOf(file)) && !worldlyFiles.includes(file));
  const modules = pure.flatMap((file) =>
    importsOf(file)
      .filter(({ path }) => worldlyModules.test(path))
      .map(({ path }) => `${file} imports ${path}`),
  );
  const words = pure.flatMap((file) => {
    const word = worldlyWords.exec(withoutComments(readFileSync(file, 'utf8')))?.[0];
    return word === undefined ? [] : [`${file}: ${word}`];
  });
  expect([...modules, ...words]).toEqual([]);
});

test('only the shell of Discord, the commands and the roots know its library', () => {
  const know = files.filter((file) => importsOf(file).some(({ path }) => path === 'discord.js'));
  const rooms = know.map(roomOf).filter((room) => room in mayImport);
  expect(new Set(rooms)).toEqual(new Set(['commands', 'src/discord']));
});

describe('no name of the shipped corpus', async () => {
  const names = await findNames();

  test('is missed by this test', () => {
    expect(names.length).toBeGreaterThan(60);
  });

  test('stands in src or in commands', () => {
    const searched = files.filter((file) => !worldTables.includes(file));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    const found = searched.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${pattern.exec(line)?.[0]}`] : [])),
    );
    // If a word here is an ordinary one, or the calendar's, it belongs in the list below.
    expect(found).toEqual([]);
  });
});

/** Tables of all the world's countries, which hold those of any corpus. */
const worldTables = ['src/meeting/attendance/countries.ts', 'src/meeting/disagreements/lands.ts'];

/** Capitalised words of every corpus of this kind, whatever its subject: offices, bodies, the calendar, the map. */
const ordinary = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december north south east west northern southern eastern western middle central ' +
    'europe european asia africa america pacific atlantic balkans republic kingdom union states house department ministry ' +
    'president minister secretary general director representative council assembly committee commission group team ' +
    'force police office centre center hub mission initiative international federal parliamentary standing special ' +
    'white experts relations insights analysis news gdp interior liaison allied staff bank court summit conference defence foreign'
  ).split(' '),
);

/** Names in the shipped corpus' articles, meetings and vocabulary: capitalised within a sentence, and never in lower case. */
async function findNames(): Promise<readonly string[]> {
  const { articles, meetings, vocabulary } = await loadCorpus('corpus');
  const lists = [
    ...meetings.flatMap(({ name, place, aliases }) => [name, place ?? '', ...aliases]),
    ...vocabulary.same.flat(),
    ...vocabulary.expand.flatMap(({ from, to }) => [from, ...to]),
    ...articles.flatMap(({ author, publisher }) => [author ?? '', publisher ?? '']),
  ].join('\n');
  const bodies = articles.map(({ body, title }) => `${title}\n${body}`).join('\n');
  const lowerCase = new Set(`${bodies}\n${lists}`.match(/(?<!\p{L})\p{Ll}\p{L}*/gu));
  const capitalised = [
    ...(lists.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []),
    ...(bodies.match(/(?<=[\p{L},–-] )\p{Lu}\p{L}+/gu) ?? []),
  ];
  return [...new Set(capitalised)].filter(
    (word) =>
      (word.length >= 4 || /^\p{Lu}{3}$/u.test(word)) &&
      !lowerCase.has(word.toLowerCase()) &&
      !ordinary.has(word.toLowerCase()),
  );
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** `src/corpus`, `commands`, or a file of `src` itself. */
function roomOf(file: string): string {
  return file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? file);
}

function importsOf(file: string): readonly { readonly path: string; readonly room: string | null }[] {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const statements = /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
  return [...text.matchAll(statements)].map(([, from, lazy]) => {
    const path = from ?? lazy ?? '';
    if (!path.startsWith('.')) return { path, room: null };
    const target = join(dirname(file), path).replaceAll('\\', '/');
    if (!existsSync(target)) throw new Error(`${file} imports ${path}, which is not there`);
    return { path, room: roomOf(target) };
  });
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(?<=^|\s)\/\/.*$/gm, '');
