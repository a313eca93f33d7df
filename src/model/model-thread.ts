import { Worker } from 'node:worker_threads';
import { ModelError } from './model-error.ts';
import type { Loaded, Reply, Task, WorkerSettings } from './model-messages.ts';
import { RuntimeError } from './runtime-error.ts';

/** A thread that runs the models. It lives once: `keepModelThread` starts another when it has died. */
export interface ModelThread {
  readonly loaded: Loaded;
  /** Resolves with the reason once the thread is no more; never rejects. */
  readonly ended: Promise<ModelError>;
  /**
   * Runs one task; never two at a time.
   *
   * @throws {@link ModelError} when the task fails, or the thread ends before it is done
   */
  run(task: Task): Promise<unknown>;
  /** Ends the thread; a task under way fails. */
  close(): Promise<void>;
}

/** Whoever waits for the thread to say something. */
interface Listener {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: ModelError) => void;
}

/**
 * Starts a thread and waits until its models are loaded.
 *
 * @throws {@link RuntimeError} when this machine cannot run any model
 * @throws {@link ModelError} when a model is missing, damaged or wrong
 */
export async function startModelThread(settings: WorkerSettings): Promise<ModelThread> {
  // No flags of the parent: loaders and inspectors of its own would be started twice.
  const worker = new Worker(new URL('./model-worker.mjs', import.meta.url), { workerData: settings, execArgv: [] });
  let listener: Listener | null = null;
  let reason: ModelError | null = null;
  const ended = new Promise<ModelError>((resolve) => {
    const end = (error: ModelError): void => {
      reason ??= error;
      listener?.reject(reason);
      resolve(reason);
    };
    worker.on('error', (cause) => end(new ModelError(`the thread that runs the models failed: ${cause}`, { cause })));
    worker.on('exit', (code) => end(new ModelError(`the thread that runs the models has ended (exit code ${code})`)));
  });
  worker.on('message', (reply: Reply) => listener?.resolve(reply));
  const hear = (): Promise<Reply> =>
    new Promise((resolve, reject) => {
      listener = { resolve, reject };
      if (reason !== null) reject(reason);
    });

  const first = await hear();
  if (first.kind !== 'loaded') {
    await worker.terminate();
    if (first.kind === 'no-runtime') throw new RuntimeError(first.fault);
    throw new ModelError(first.kind === 'not-loaded' ? first.fault : `the thread said ${first.kind} before all else`);
  }
  // A process with nothing else to do may end: the thread does not keep it alive, but a task under way does.
  worker.unref();
  return {
    loaded: first.loaded,
    ended,
    async run(task) {
      worker.ref();
      try {
        const heard = hear();
        worker.postMessage(task);
        const reply = await heard;
        if (reply.kind === 'done') return reply.result;
        throw new ModelError(reply.kind === 'failed' ? reply.fault : `the thread said ${reply.kind} to a task`);
      } finally {
        worker.unref();
      }
    },
    async close() {
      await worker.terminate();
    },
  };
}
