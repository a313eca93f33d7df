/** Where the sandbox takes its time from; times are milliseconds since 1970, as the sandbox sees them. */
export interface Clock {
  now(): number;
  /** Runs something once, `ms` from now. @returns a function that calls it off */
  after(ms: number, run: () => void): () => void;
}

/** A clock that stands still until it is told to move: no test has to wait 15 minutes. */
export interface ManualClock extends Clock {
  /** Moves on by `ms`, running what falls due on the way, in order. */
  advance(ms: number): void;
}

/** @returns The wall clock; with a scale of 100, its three seconds last 30 milliseconds */
export function createClock(scale = 1): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * scale,
    after(ms, run) {
      const timer = setTimeout(run, ms / scale);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

/** @returns A clock that only {@link ManualClock.advance} moves; it starts at the wall clock's time */
export function createManualClock(start = Date.now()): ManualClock {
  let now = start;
  const due = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, run };
      due.add(entry);
      return () => void due.delete(entry);
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...due].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}
