import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'discord-markdown-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createClock } from '../../src/sandbox/clock.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { modelsOf } from '../../src/shipped.ts';
import { type SandboxBot, startSandboxBot } from '../../src/start-sandbox-bot.ts';
import { collectLog } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let cacheFolder: string;
let world: SandboxBot;
const refused: string[] = [];

beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'readout-cache-'));
  const record = (line: string): void => {
    if (JSON.parse(line).status >= 400) refused.push(line);
  };
  world = await startSandboxBot({
    corpusFolder: 'corpus',
    cacheFolder,
    loadModels: modelsOf(null),
    perMinute: 1000,
    logsQuestions: false,
    log: collectLog(null).log,
    sandbox: { rateLimits: false, clock: createClock(0.1), record },
  });
});
afterAll(async () => {
  await world.stop();
  await rm(cacheFolder, { recursive: true, force: true });
});

const general = () => world.guild.channel('general');
/** Somebody who has asked nothing yet: no question leans on another. */
const person = () => world.sandbox.createHuman({ name: 'Somebody', guilds: [world.guild] });
const ask = (human: Human, question: string) => human.ask(general(), '/ask', { question });

test('it answers by words from the first moment, and by meaning once the articles are read', async () => {
  await world.bot.meaning;
  expect(world.bot.reloader.current().searchesBy).toBe('words and meaning');
  const { content } = await ask(
    world.reader,
    'Which partners joined the defence ministers for the first time?',
  ).message();
  expect(content).toMatch(/^> .*Australia.*Japan.*New Zealand/m);
  expect(content).not.toContain('searched by words alone');
});

test('every quotation of every answer stands in an article, to the character', async () => {
  const bodies = world.bot.reloader.current().corpus.articles.map(({ body }) => body);
  const questions = [
    'Who chaired the meeting in October 2024?',
    'What was said about China?',
    'How much will be spent on security assistance to Ukraine?',
    'When did the foreign ministers meet in April 2025?',
    'Who won the world cup?',
  ];
  let quoted = 0;
  for (const question of questions) {
    const { content } = await ask(person(), question).message();
    for (const line of content.split('\n').filter((one) => one.startsWith('> '))) {
      const text = textOf(parse(line));
      expect(
        bodies.some((body) => body.includes(text)),
        text,
      ).toBe(true);
      quoted += 1;
    }
  }
  expect(quoted).toBeGreaterThan(5);
});

test('a burst of questions is queued: each is deferred, read and answered, and answered alike', async () => {
  await world.bot.meaning;
  const questions = [
    'What was said about China?',
    'Who represented Ukraine?',
    'What was discussed in Brussels in 2025?',
  ];
  const alone = await Promise.all(questions.map(async (question) => (await ask(person(), question).message()).content));
  const people = Array.from({ length: 30 }, person);
  const asked = people.map((human, at) => ask(human, questions[at % 3] ?? ''));
  for (const [at, one] of asked.entries()) {
    const { content } = await settled(one);
    expect(content).toBe(alone[at % 3]);
    expect(content).not.toContain('searched by words alone');
  }
});

test('all that went over the wire was as Discord’s document has it', () => {
  expect(refused).toEqual([]);
});

/** Whoever waits in a queue waits longer than the sandbox does by itself. */
async function settled(asked: ReturnType<typeof ask>) {
  await asked.first();
  await expect.poll(() => asked.answers().at(-1)?.thinking, { timeout: 60_000 }).toBe(false);
  const [answer] = asked.answers();
  if (answer === undefined) throw new Error('there is no answer');
  return answer;
}

const textOf = (nodes: unknown): string =>
  Array.isArray(nodes)
    ? nodes.map(({ content }) => (typeof content === 'string' ? content : textOf(content))).join('')
    : '';
