import { Worker } from 'node:worker_threads';
import { ModelError } from './model-error.ts';
import type { Loaded, Reply, Task, WorkerSettings } from './model-messages.ts';

/** The thread that runs the models, one task after the other. */
export interface ModelThread {
  readonly loaded: Loaded;
  /**
   * Asks for one task. Urgent ones (somebody waits for an answer) go before the others (a corpus being encoded), and
   * apart from that in order.
   *
   * @throws {@link ModelError} when the task fails, or the thread stops before it is done
   */
  ask(task: Task, urgency: 'urgent' | 'idle'): Promise<unknown>;
  /** Ends the thread; what was not done fails. */
  close(): Promise<void>;
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: ModelError) => void;
}

/**
 * Starts the thread and waits until its models are loaded.
 *
 * @throws {@link ModelError} when a model is missing, damaged or wrong, or cannot run on this machine
 */
export async function startModelThread(settings: WorkerSettings): Promise<ModelThread> {
  // No flags of the parent: loaders and inspectors of its own would be started twice.
  const worker = new Worker(new URL('./model-worker.mjs', import.meta.url), { workerData: settings, execArgv: [] });
  const queues = { urgent: [] as Waiting[], idle: [] as Waiting[] };
  let current: Waiting | undefined;
  let stopped: ModelError | undefined;

  const loaded = await new Promise<Loaded>((resolve, reject) => {
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'loaded') resolve(reply.loaded);
      else if (reply.kind === 'not-loaded') {
        reject(new ModelError(reply.fault));
        void worker.terminate();
      } else finish(reply);
    });
    worker.on('error', (cause) => stop(new ModelError(`the thread that runs the models failed: ${cause}`, { cause })));
    worker.on('exit', () => stop(new ModelError('the thread that runs the models has ended')));

    function stop(error: ModelError): void {
      stopped ??= error;
      reject(stopped);
      for (const { reject: fail } of [current, ...queues.urgent.splice(0), ...queues.idle.splice(0)].filter(isThere))
        fail(stopped);
      current = undefined;
    }
  });
  // A process with nothing else to do may end: the thread does not keep it alive, but a task under way does.
  worker.unref();
  return { loaded, ask, close };

  function ask(task: Task, urgency: 'urgent' | 'idle'): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (stopped) return reject(stopped);
      queues[urgency].push({ task, resolve, reject });
      next();
    });
  }

  function next(): void {
    if (current) return;
    current = queues.urgent.shift() ?? queues.idle.shift();
    if (current === undefined) worker.unref();
    else {
      worker.ref();
      worker.postMessage(current.task);
    }
  }

  function finish(reply: Extract<Reply, { kind: 'done' | 'failed' }>): void {
    const done = current;
    current = undefined;
    if (reply.kind === 'done') done?.resolve(reply.result);
    else done?.reject(new ModelError(reply.fault));
    next();
  }

  async function close(): Promise<void> {
    stopped ??= new ModelError('the models were closed');
    await worker.terminate();
  }
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
