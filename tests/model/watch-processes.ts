import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** The processes that this one starts: what a test kills is a real one. */
export interface ProcessWatch {
  /** Oldest first. */
  readonly started: readonly ChildProcess[];
  /** Whether to kill from now on each one that is started, before it has loaded anything. */
  killsAll: boolean;
  stop(): void;
}

export function watchProcesses(): ProcessWatch {
  const started: ChildProcess[] = [];
  const add = (message: unknown): void => {
    const { process: child } = message as { readonly process: ChildProcess };
    started.push(child);
    if (watch.killsAll) child.once('spawn', () => child.kill('SIGKILL'));
  };
  subscribe('child_process', add);
  const watch: ProcessWatch = { started, killsAll: false, stop: () => void unsubscribe('child_process', add) };
  return watch;
}
