import { expect, test, vi } from 'vitest';
import { createLatestReport } from '../../src/discord/latest-report.ts';

test('passes on the first at once, then only the newest, and none after the end', async () => {
  vi.useFakeTimers();
  try {
    const shown: number[] = [];
    const reports = createLatestReport<number>(async (report) => void shown.push(report), 1000);
    for (const report of [1, 2, 3]) reports.tell(report);
    await vi.advanceTimersByTimeAsync(999);
    expect(shown).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual([1, 3]);
    reports.tell(4);
    await reports.end();
    reports.tell(5);
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual([1, 3]);
  } finally {
    vi.useRealTimers();
  }
});

test('a report that cannot be shown is nobody’s loss', async () => {
  const reports = createLatestReport<number>(() => Promise.reject(new Error('no')), 1);
  reports.tell(1);
  await expect(reports.end()).resolves.toBeUndefined();
});
