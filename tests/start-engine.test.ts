import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ModelDeath, minutesCounted } from '../src/model/keep-model-process.ts';
import { ModelError } from '../src/model/model-error.ts';
import { modelsOf } from '../src/shipped.ts';
import { type Engine, startEngine } from '../src/start-engine.ts';
import { articleFile, makeCorpus, type TestCorpus } from './discord/world.ts';
import { type ProcessWatch, watchProcesses } from './model/watch-processes.ts';

// Each death loads the models anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const makeEngine = (): Promise<Engine> =>
  startEngine({
    corpusFolder: corpus.folder,
    cacheFolder: join(corpus.folder, '.cache'),
    loadModels: modelsOf(null),
    now: () => clock,
    onDeath: (death) => deaths.push(death),
    onProgress: (done) => onProgress(done),
  });
const cost = 'What will the dredging cost?';

let corpus: TestCorpus;
let processes: ProcessWatch;
let clock: number;
let deaths: ModelDeath[];
let engine: Engine;
let onProgress: (done: number) => void;

const killTooMany = async (): Promise<void> => {
  processes.killsAll = true;
  processes.started.at(-1)?.kill('SIGKILL');
  await expect.poll(() => deaths.length, { timeout: 20_000 }).toBe(1);
  // A question is tried twice, and each time its process dies; the last is answered by words.
  await expect(engine.reloader.current().ask(cost)).rejects.toBeInstanceOf(ModelError);
  expect((await engine.reloader.current().ask(cost)).kind).toBe('found');
  expect(deaths.map(({ isGivenUp }) => isGivenUp)).toEqual([false, false, false, false, true]);
  processes.killsAll = false;
};

beforeEach(async () => {
  corpus = await makeCorpus();
  processes = watchProcesses();
  clock = 1_000_000;
  deaths = [];
  onProgress = () => {};
  engine = await makeEngine();
  await engine.meaning;
});
afterEach(async () => {
  processes.stop();
  await engine.close();
  await corpus.close();
});

test('a process that dies in the middle of questions costs nobody an answer', async () => {
  const readout = engine.reloader.current();
  const before = await readout.ask(cost);
  const asked = Promise.all(['Who is the treasurer?', 'Who warned?', cost].map((question) => readout.ask(question)));
  processes.started[0]?.kill('SIGKILL');
  const answers = await asked;
  expect(answers.at(-1)?.excerpts).toEqual(before.excerpts);
  expect(answers[0]?.excerpts[0]?.text).toContain('Ingrid Holm');
  expect(readout.searchesBy).toBe('words and meaning');
});

test('after too many deaths it answers by words and says so, and some time later by meaning again', async () => {
  const readout = engine.reloader.current();
  await killTooMany();
  const count = processes.started.length;
  expect(readout.searchesBy).toBe('words');
  expect((await readout.ask(cost)).excerpts[0]?.text).toContain('4.2 million');
  expect((await readout.checkClaim('The dredging will cost 4.2 million kroner.')).excerpts).not.toEqual([]);
  expect(processes.started).toHaveLength(count);
  clock += minutesCounted * 60_000;
  expect(readout.searchesBy).toBe('words and meaning');
  await readout.ask('How much money is spent on the basin?');
  expect(processes.started).toHaveLength(count + 1);
});

test('a reload takes up new articles while the models are given up, and meaning with the next', async () => {
  await killTooMany();
  await corpus.write('articles/pier.md', articleFile('A pier', 'council-2024-03', 'The pier will be painted blue.'));
  expect(await engine.reloader.reload({ dryRun: false })).toHaveProperty('kind', 'reloaded');
  expect(engine.reloader.current().searchesBy).toBe('words');
  expect((await engine.reloader.current().ask('What will be painted blue?')).excerpts[0]?.text).toContain('pier');
  clock += minutesCounted * 60_000;
  await engine.reloader.reload({ dryRun: false });
  expect(engine.reloader.current().searchesBy).toBe('words and meaning');
});

test('ended while the articles are read, it leaves whole files alone, and the next start goes on from there', async () => {
  const folder = join(corpus.folder, '.cache', 'vectors');
  const all = await readdir(folder);
  await engine.close();
  await rm(folder, { recursive: true });
  const told: number[] = [];
  onProgress = (done) => {
    told.push(done);
    // In the middle of the second article.
    if (done === 5) void engine.close();
  };
  engine = await makeEngine();
  await expect(engine.meaning).rejects.toThrow('the models were closed');
  const kept = await readdir(folder);
  expect(kept).toHaveLength(1);
  expect(all).toContain(kept[0]);
  expect(deaths).toEqual([]);
  onProgress = () => {};
  engine = await makeEngine();
  await engine.meaning;
  expect((await readdir(folder)).toSorted()).toEqual(all.toSorted());
});
