import type { Readout } from './readout.ts';

/** Runs work as its turn comes. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets only so many pieces of work run at once, first come, first served.
 *
 * @param atOnce - More than that wait
 */
export function createQueue(atOnce: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      // Work may hold up the process for a while: whatever else has come in meanwhile is heard first.
      await new Promise((resolve) => setImmediate(resolve));
      return await work();
    } finally {
      const next = waiting.shift();
      // The place is handed over, so that nobody who comes just now gets in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/**
 * Lets an engine's questions wait for one another: in a burst each is read as thoroughly as ever, and the first are
 * answered soon rather than all of them late.
 */
export const queueQuestions = (readout: Readout, queue: Queue): Readout => ({
  ...readout,
  // It changes while the engine runs, which a copy would not.
  get searchesBy() {
    return readout.searchesBy;
  },
  ask: (question, options) => queue(() => readout.ask(question, options)),
});
