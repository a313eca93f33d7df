import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type TestWorld } from './world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('/search lists passages, and turns its pages in place', async () => {
  const { reader, general } = world;
  const first = await reader.ask(general, '/search', { words: 'herring crates' }).message();
  expect(first.content).toContain('page 1 of');
  const next = await reader.click(first, 'Next ▶').message();
  expect(next.id).toBe(first.id);
  expect(next.content).toContain('page 2 of');
  expect(quotations(next.content)).not.toEqual(quotations(first.content));
  const back = await reader.click(next, '◀ Previous').message();
  expect(back.content).toBe(first.content);
});

test('/search keeps to a meeting, a publisher and a period', async () => {
  const { reader, general } = world;
  const search = (values: Record<string, string>) =>
    reader.ask(general, '/search', { words: 'council', ...values }).message();
  expect((await search({ meeting: 'council-2023-03' })).content).not.toContain('Harbour Post');
  expect((await search({ publisher: 'Coast Weekly' })).content).not.toContain('Harbour Post');
  expect((await search({ from: '2025-01-01' })).content).not.toMatch(/^> /m);
});

test('/search with a day that is none says how to write one, to the asker alone', async () => {
  const { reader, general } = world;
  const answer = await reader.ask(general, '/search', { words: 'council', from: '5.3.2024' }).message();
  expect(answer.content).toContain('write it as 2025');
  expect(answer.ephemeral).toBe(true);
});

test('/meetings lists the newest first', async () => {
  const { content } = await world.reader.ask(world.general, '/meetings').message();
  expect(content.indexOf('Spring Harbour Council')).toBeGreaterThan(0);
  expect(content.indexOf('Winter Harbour Council')).toBeGreaterThan(content.indexOf('Spring Harbour Council'));
});

test('/meeting shows its facts, its articles, and how they begin', async () => {
  const { content } = await world.reader.ask(world.general, '/meeting', { name: 'council-2024-03' }).message();
  expect(content).toContain('Skagen');
  expect(content).toContain('Council votes to dredge the harbour');
  expect(content).toMatch(/^> The Spring Harbour Council agreed on Tuesday/m);
});

test('/article shows its facts, its link and its first paragraph', async () => {
  const { content } = await world.reader.ask(world.general, '/article', { title: '2023-12-ferry' }).message();
  expect(content).toContain('Coast Weekly');
  expect(content).toContain('<https://example.org/news/1');
  expect(content).toMatch(/^> The Winter Harbour Council discussed the ferry to Læsø/m);
});

test('/help explains each command that is offered, with questions that the corpus answers', async () => {
  const { reader, moderator, general } = world;
  const help = await reader.ask(general, '/help').message();
  for (const { name, type } of reader.commands(general)) expect(help.content).toContain(type === 1 ? `/${name}` : name);
  expect(help.content).not.toContain('/reload');
  expect(help.ephemeral).toBe(true);
  const example = /^- (.+\?)$/m.exec(help.content)?.[1] ?? '';
  const answer = await reader.ask(general, '/ask', { question: example }).message();
  expect(answer.content).not.toContain('Not in the corpus');
  expect((await moderator.ask(general, '/help').message()).content).toContain('/reload');
});

test('meetings, publishers and articles are suggested as people type, by id', async () => {
  const { reader, general } = world;
  expect(await reader.autocomplete(general, '/ask', 'meeting', 'wint', { question: 'x' })).toEqual([
    { name: 'Winter Harbour Council', value: 'council-2023-03' },
  ]);
  expect(await reader.autocomplete(general, '/search', 'publisher', 'coast')).toEqual([
    { name: 'Coast Weekly', value: 'Coast Weekly' },
  ]);
  const articles = await reader.autocomplete(general, '/article', 'title', '');
  expect(articles.map(({ value }) => value).toSorted()).toEqual([
    '2023-12-ferry',
    '2024-03-dredging',
    '2024-05-herring',
  ]);
  expect(await reader.autocomplete(general, '/meeting', 'name', 'nothing like it')).toEqual([]);
});

const quotations = (content: string): readonly string[] => content.split('\n').filter((line) => line.startsWith('> '));
