import type { Worker } from 'node:worker_threads';

/** The worker threads that this process starts: what a test kills is a real one. */
export interface WorkerWatch {
  /** Oldest first. */
  readonly started: readonly Worker[];
  /** Whether to kill from now on each one that is started, before it has loaded anything. */
  killsAll: boolean;
  stop(): void;
}

export function watchWorkers(): WorkerWatch {
  const started: Worker[] = [];
  const add = (worker: Worker): void => {
    started.push(worker);
    if (watch.killsAll) void worker.terminate();
  };
  process.on('worker', add);
  const watch: WorkerWatch = { started, killsAll: false, stop: () => void process.off('worker', add) };
  return watch;
}
