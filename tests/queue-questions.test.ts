import { expect, test } from 'vitest';
import { createQueue } from '../src/queue-questions.ts';

/** Work that runs until it is told to end. */
function makeWork(log: string[], name: string) {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (): Promise<string> => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end: () => end() };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('runs so many at once, and the rest in the order of their coming', async () => {
  const log: string[] = [];
  const queue = createQueue(2);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => makeWork(log, name));
  if (!a || !b || !c || !d) throw new Error('four are needed');
  const results = [a, b, c, d].map(({ run }) => queue(run));
  await pause();
  expect(log).toEqual(['a begins', 'b begins']);
  b.end();
  await pause();
  expect(log).toEqual(['a begins', 'b begins', 'b ends', 'c begins']);
  for (const { end } of [a, c, d]) end();
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
});

test('what fails makes room for the next', async () => {
  const queue = createQueue(1);
  const failing = queue(() => Promise.reject(new Error('no')));
  const next = queue(async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

test('what comes in meanwhile is heard between two pieces of work that never wait', async () => {
  const queue = createQueue(1);
  const log: string[] = [];
  const work = [1, 2, 3].map((number) => queue(async () => void log.push(`work ${number}`)));
  setImmediate(() => log.push('heard'));
  await Promise.all(work);
  expect(log.indexOf('heard')).toBeLessThan(log.indexOf('work 3'));
});
