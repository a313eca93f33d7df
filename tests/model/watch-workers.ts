import type { Worker } from 'node:worker_threads';

/** The worker threads that this process has started since, oldest first: what a test kills is a real one. */
export function watchWorkers(): { readonly started: Worker[]; stop(): void } {
  const started: Worker[] = [];
  const add = (worker: Worker): void => void started.push(worker);
  process.on('worker', add);
  return { started, stop: () => void process.off('worker', add) };
}
