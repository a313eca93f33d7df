/** Passes on the newest of many reports, one at a time and not too often. */
export interface LatestReport<T> {
  tell(report: T): void;
  /** @returns Once the report under way is shown; none comes afterwards. */
  end(): Promise<void>;
}

/**
 * @param pass - Shows a report; where it fails, the next one may not
 * @param everyMs - How long a report stays at least
 */
export function createLatestReport<T>(pass: (report: T) => Promise<void>, everyMs: number): LatestReport<T> {
  let [waiting, ended]: [{ readonly report: T } | null, boolean] = [null, false];
  let passing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const passNext = (): void => {
    timer = undefined;
    if (waiting === null) return;
    const { report } = waiting;
    waiting = null;
    passing = passing.then(() => pass(report)).catch(() => {});
    timer = setTimeout(passNext, everyMs);
  };
  return {
    tell(report) {
      if (ended) return;
      waiting = { report };
      if (timer === undefined) passNext();
    },
    end() {
      ended = true;
      clearTimeout(timer);
      return passing;
    },
  };
}
