import { expect, test } from 'vitest';
import { createClock, createManualClock } from '../../src/sandbox/clock.ts';
import { createSnowflakes, snowflakeTime } from '../../src/sandbox/snowflakes.ts';

test('a clock by hand runs what falls due, in order, and nothing that was called off', () => {
  const clock = createManualClock(1_000);
  const ran: string[] = [];
  clock.after(20, () => ran.push(`late at ${clock.now()}`));
  clock.after(10, () => {
    ran.push(`early at ${clock.now()}`);
    clock.after(5, () => ran.push(`between at ${clock.now()}`));
  });
  const callOff = clock.after(15, () => ran.push('never'));
  callOff();
  clock.advance(9);
  expect(ran).toEqual([]);
  clock.advance(11);
  expect(ran).toEqual(['early at 1010', 'between at 1015', 'late at 1020']);
  expect(clock.now()).toBe(1_020);
});

test('a clock that runs fast reaches fifteen minutes soon', async () => {
  const clock = createClock(10_000);
  const before = clock.now();
  await new Promise<void>((resolve) => clock.after(15 * 60_000, resolve));
  expect(clock.now() - before).toBeGreaterThanOrEqual(14 * 60_000);
});

test('ids tell when they were made, and never repeat', () => {
  const now = Date.UTC(2024, 6, 9);
  const next = createSnowflakes(() => now);
  const ids = Array.from({ length: 100 }, next);
  expect(snowflakeTime(ids[0] ?? '')).toBe(now);
  expect(new Set(ids).size).toBe(100);
  expect([...ids].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))).toEqual(ids);
});
