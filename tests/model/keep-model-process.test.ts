import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type KeptModels, keepModelProcess, minutesCounted, mostDeaths } from '../../src/model/keep-model-process.ts';
import { ModelError } from '../../src/model/model-error.ts';
import type { Task } from '../../src/model/model-messages.ts';
import { type ProcessWatch, watchProcesses } from './watch-processes.ts';

// Each death loads a model anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const settings = { encoderFolder: 'models/e5-small-v2', readerFolder: null, threads: 1 };
const question: Task = { kind: 'encode-question', question: 'Who came?' };
const passage: Task = { kind: 'encode-passage', passage: { context: '', text: 'Peru sent its minister. '.repeat(60) } };
/** No reader is loaded: fails on every process. */
const impossible: Task = { kind: 'read', question: 'Who came?', passages: [{ context: '', text: 'Nobody.' }] };

let processes: ProcessWatch;
let kept: KeptModels;
let clock: number;
let deaths: { readonly deaths: number; readonly isGivenUp: boolean }[];

const keep = (changes: Partial<typeof settings> = {}, patience = 60_000) =>
  keepModelProcess(
    { ...settings, ...changes },
    {
      patience,
      now: () => clock,
      onDeath: ({ deaths: number, isGivenUp }) => deaths.push({ deaths: number, isGivenUp }),
    },
  );

beforeEach(async () => {
  processes = watchProcesses();
  clock = 1_000_000;
  deaths = [];
  kept = await keep();
});
afterEach(async () => {
  processes.stop();
  await kept.close();
});

test('a process that is killed while it works is replaced, and what was asked is answered all the same', async () => {
  const before = await kept.ask(question, 'urgent');
  const asked = Promise.all([
    ...Array.from({ length: 5 }, () => kept.ask(passage, 'idle')),
    kept.ask(question, 'urgent'),
  ]);
  processes.started[0]?.kill('SIGKILL');
  const results = await asked;
  expect(results.at(-1)).toEqual(before);
  expect(new Set(results.slice(0, 5).map((result) => JSON.stringify(result))).size).toBe(1);
  expect(processes.started).toHaveLength(2);
  expect(deaths).toEqual([{ deaths: 1, isGivenUp: false }]);
});

test('a process that dies while nobody asks is told of at once, and replaced at the next question', async () => {
  const before = await kept.ask(question, 'urgent');
  processes.started[0]?.kill('SIGKILL');
  await expect.poll(() => deaths, { timeout: 20_000 }).toEqual([{ deaths: 1, isGivenUp: false }]);
  expect(processes.started).toHaveLength(1);
  expect(await kept.ask(question, 'urgent')).toEqual(before);
  expect(processes.started).toHaveLength(2);
});

test('a task that fails is tried once more, and costs nobody else an answer', async () => {
  const others = Array.from({ length: 3 }, () => kept.ask(passage, 'idle'));
  await expect(kept.ask(impossible, 'urgent')).rejects.toThrow('no reader is loaded');
  await expect(Promise.all(others)).resolves.toHaveLength(3);
  expect(deaths.map(({ deaths: number }) => number)).toEqual([1, 2]);
});

test('a process that is stuck is replaced, and what was asked is answered all the same', async () => {
  const before = await kept.ask(question, 'urgent');
  await kept.close();
  kept = await keep({}, 5000);
  processes.started[1]?.kill('SIGSTOP');
  expect(await kept.ask(question, 'urgent')).toEqual(before);
  expect(deaths).toEqual([{ deaths: 1, isGivenUp: false }]);
  expect(processes.started[1]?.signalCode).toBe('SIGKILL');
});

test('after too many deaths everything fails at once, and some time later it is tried again', async () => {
  processes.killsAll = true;
  processes.started[0]?.kill('SIGKILL');
  await expect.poll(() => deaths, { timeout: 20_000 }).toHaveLength(1);
  for (let tries = 0; tries < (mostDeaths - 1) / 2; tries += 1) {
    expect(kept.isGivenUp()).toBe(false);
    await expect(kept.ask(question, 'urgent')).rejects.toBeInstanceOf(ModelError);
  }
  processes.killsAll = false;
  expect(kept.isGivenUp()).toBe(true);
  expect(deaths).toHaveLength(mostDeaths);
  expect(deaths.filter(({ isGivenUp }) => isGivenUp)).toEqual([{ deaths: mostDeaths, isGivenUp: true }]);
  const before = processes.started.length;
  await expect(kept.ask(question, 'urgent')).rejects.toThrow(`died ${mostDeaths} times`);
  expect(processes.started).toHaveLength(before);
  clock += minutesCounted * 60_000;
  expect(kept.isGivenUp()).toBe(false);
  expect(await kept.ask(question, 'urgent')).toHaveProperty('spans');
});

test('what can no longer be loaded is a death as well, and is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-model-'));
  await cp(settings.encoderFolder, folder, { recursive: true });
  await kept.close();
  kept = await keep({ encoderFolder: folder });
  await rm(folder, { recursive: true });
  processes.started[1]?.kill('SIGKILL');
  await expect.poll(() => deaths, { timeout: 20_000 }).toHaveLength(1);
  await expect(kept.ask(question, 'urgent')).rejects.toThrow(/model\.json: cannot be read/);
  expect(deaths.at(-1)).toEqual({ deaths: 3, isGivenUp: false });
});

test('closing is no death, and fails what waits', async () => {
  const waiting = Promise.allSettled([kept.ask(passage, 'idle'), kept.ask(question, 'urgent')]);
  await kept.close();
  for (const result of await waiting)
    expect(result).toMatchObject({ status: 'rejected', reason: { message: 'the models were closed' } });
  await expect(kept.ask(question, 'urgent')).rejects.toThrow('the models were closed');
  expect(deaths).toEqual([]);
});
