import { expect, test } from 'vitest';
import { createMemory } from '../../src/discord/memory.ts';

test('a question is remembered by person and channel, and forgotten after a quarter of an hour', () => {
  let now = 1_000_000;
  const memory = createMemory(() => now);
  memory.remember('a', 'ann', 'why?');
  expect(memory.recall('a', 'ann')).toBe('why?');
  expect(memory.recall('b', 'ann')).toBeUndefined();
  expect(memory.recall('a', 'ben')).toBeUndefined();
  now += 15 * 60_000 - 1;
  expect(memory.recall('a', 'ann')).toBe('why?');
  now += 2;
  expect(memory.recall('a', 'ann')).toBeUndefined();
});

test('one person in one channel is served in turn, others meanwhile, and a failure holds up nobody', async () => {
  const memory = createMemory(Date.now);
  const log: string[] = [];
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = memory.inTurn('a', 'ann', async () => {
    await gate;
    log.push('first');
    throw new Error('no');
  });
  const second = memory.inTurn('a', 'ann', async () => void log.push('second'));
  await memory.inTurn('a', 'ben', async () => void log.push('other'));
  release();
  await expect(first).rejects.toThrow('no');
  await second;
  expect(log).toEqual(['other', 'first', 'second']);
});

test('something is news to a person once in a channel', () => {
  const memory = createMemory(Date.now);
  expect([memory.isNews('a', 'ann'), memory.isNews('a', 'ann'), memory.isNews('b', 'ann')]).toEqual([
    true,
    false,
    true,
  ]);
});
