import { parse } from 'discord-markdown-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/human/seen-message.ts';
import { articleFile, makeCorpus, startWorld, type TestCorpus, type TestWorld } from './world.ts';

let corpus: TestCorpus;
let world: TestWorld;
/** One of everything that Discord would act upon. */
let hostile: string;

beforeAll(async () => {
  corpus = await makeCorpus();
  world = await startWorld({}, corpus);
  const { reader, guild, general } = world;
  hostile = [
    '@everyone @here',
    `<@${reader.id}> <@!${reader.id}> <@&${guild.id}> <#${general.id}> </ask:${guild.id}>`,
    '[free tickets](https://evil.example/a) <https://evil.example/b> https://evil.example/c',
    `<t:1700000000:R> <a:wave:${guild.id}> :wave:`,
    '**bold** __under__ _slanted_ *slanted* ~~struck~~ ||hidden|| `code` \\*escaped\\*',
  ].join(' ');
  const lines = [
    '# A heading',
    '## Smaller',
    '> a quotation',
    '>>> a longer one',
    '-# small print',
    '- a list',
    '* another',
    '1. a number',
    '```js',
    'fence',
    '```',
  ];
  const body = [
    `The toll collector said: ${hostile}`,
    lines.join('\n'),
    ...lines.map((line) => `${line} about the toll`),
    `The toll collector also said that ${hostile} is no answer.`,
  ].join('\n\n');
  await corpus.write(
    'articles/2024-09-hostile.md',
    articleFile(`Toll ${hostile}`, 'toll-2024', body, JSON.stringify(`Post ${hostile}`)),
  );
  await corpus.write(
    'meetings.yaml',
    `- {id: toll-2024, name: ${JSON.stringify(`Toll meeting ${hostile}`)}, kind: ${JSON.stringify(`# ${hostile}`)}, start: 2024-09-01, end: 2024-09-02, place: ${JSON.stringify(hostile)}}\n${old}`,
  );
  const report = await world.moderator.ask(general, '/reload').message();
  expect(report.content).toContain('Reloaded');
});
afterAll(async () => {
  await world.close();
  await corpus.close();
});

const old = `- {id: council-2024-03, name: Spring Harbour Council, kind: council, start: 2024-03-04, end: 2024-03-05}
- {id: council-2023-03, name: Winter Harbour Council, kind: council, start: 2023-12-11, end: 2023-12-11}
`;

test.each([
  [
    'an answer',
    () => world.reader.ask(world.general, '/ask', { question: `What did the toll collector say? ${hostile}` }),
  ],
  ['a refusal', () => world.reader.ask(world.general, '/ask', { question: `Who is ${hostile}?` })],
  ['a search', () => world.reader.ask(world.general, '/search', { words: `toll collector ${hostile}`.slice(0, 200) })],
  ['an article', () => world.reader.ask(world.general, '/article', { title: '2024-09-hostile' })],
  ['a meeting', () => world.reader.ask(world.general, '/meeting', { name: 'toll-2024' })],
  ['the meetings', () => world.reader.ask(world.general, '/meetings')],
  ['the help', () => world.reader.ask(world.general, '/help')],
  ['an unknown name', () => world.reader.ask(world.general, '/meeting', { name: `${hostile} nowhere` })],
  ['a bad option', () => world.reader.ask(world.general, '/search', { words: 'toll', from: hostile.slice(0, 90) })],
] as const)('%s with all that Discord acts upon comes out inert', async (_, ask) => {
  const message = await ask().message();
  expectInert(message);
});

test('context, follow-ups and every page of an answer come out inert', async () => {
  const { reader, general } = world;
  reader.dm('What did the toll collector say?');
  let message = await reader.sees(reader.conversation);
  expectInert(message);
  expectInert(await reader.click(message, 'Show in context').message());
  for (;;) {
    const next = message.buttons.find(({ label, disabled }) => label === 'Next ▶' && !disabled);
    if (next === undefined) break;
    message = await reader.click(message, next.label).message();
    expectInert(message);
  }
  reader.dm(`and who said ${hostile}?`);
  expectInert(await reader.sees(reader.conversation, ({ replyTo }) => replyTo !== null));
  const said = reader.say(general, `<@${reader.id}> toll? ${hostile}`);
  expectInert(await reader.messageCommand('Ask Readout about this', said).message());
});

test('the faults of a hostile file come out inert', async () => {
  await corpus.write('articles/@everyone **x** [y](z).md', `---\n"${'@here <@1>'}": 1\n---\nx`);
  const report = await world.moderator.ask(world.general, '/reload').message();
  expect(report.content).toContain('Not reloaded');
  expectInert(report);
});

test('a quotation is shown to the character, whatever is in it', async () => {
  const answer = await world.reader.ask(world.general, '/search', { words: 'toll collector' }).message();
  const shown = answer.content
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => textOf(parse(line)));
  expect(shown.some((text) => text.includes(hostile))).toBe(true);
});

type Node = { readonly type: string; readonly content?: unknown; readonly target?: string };

/** Only text, quotations, bold, code, our own small print and links to the article itself; and nobody is pinged. */
function expectInert({ content, pings, flags }: SeenMessage): void {
  const found = walk(parse(content) as readonly Node[]);
  const allowed = new Set(['text', 'br', 'blockQuote', 'strong', 'autolink', 'inlineCode', 'subtext']);
  expect(found.filter(({ type }) => !allowed.has(type))).toEqual([]);
  for (const { type, content: inside } of found)
    if (type === 'subtext') expect(textOf(inside)).not.toContain('small print');
  for (const { type, target } of found)
    if (type === 'autolink') expect(target).toMatch(/^https:\/\/example\.org\/news\/1(#:~:text=[^\s<>)]*)?$/);
  expect(pings).toEqual({ users: [], roles: [], everyone: false });
  // Previews of links are suppressed.
  expect(flags & 4).toBe(4);
}

const walk = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...(Array.isArray(node.content) ? walk(node.content as readonly Node[]) : [])]);

const textOf = (nodes: unknown): string =>
  Array.isArray(nodes)
    ? (nodes as readonly Node[])
        .map(({ content }) => (typeof content === 'string' ? content : textOf(content)))
        .join('')
    : '';
