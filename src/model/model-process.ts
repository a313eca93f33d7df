import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ModelError } from './model-error.ts';
import type { Loaded, Reply, Result, Task, WorkerSettings } from './model-messages.ts';
import { RuntimeError } from './runtime-error.ts';

/**
 * A process that runs the models. A process, because a fault in native code, or the system when memory runs out, ends
 * no less than that, and because a thread cannot be ended in the middle of native code. It lives once:
 * `keepModelProcess` starts another when it has died.
 */
export interface ModelProcess {
  readonly loaded: Loaded;
  /** Resolves with the reason once the process is no more; never rejects. */
  readonly ended: Promise<ModelError>;
  /**
   * Runs one task; never two at a time.
   *
   * @throws {@link ModelError} when the task fails, or the process ends before it is done
   */
  run(task: Task): Promise<Result>;
  /** Ends the process at once; a task under way fails. */
  close(): Promise<void>;
}

/** Whoever waits for the process to say something. */
interface Listener {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: ModelError) => void;
}

/** What the process has no use for, it cannot give away. */
export const withoutSecrets = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/token|secret|password|key/i.test(name)));

const program = fileURLToPath(new URL('./model-worker.mjs', import.meta.url));

/**
 * Starts a process and waits until its models are loaded.
 *
 * @throws {@link RuntimeError} when this machine cannot run any model
 * @throws {@link ModelError} when a model is missing, damaged or wrong
 */
export async function startModelProcess(settings: WorkerSettings): Promise<ModelProcess> {
  const child = fork(program, [JSON.stringify(settings)], {
    // No flags of the parent: loaders and inspectors of its own would be started twice.
    execArgv: [],
    env: withoutSecrets(process.env),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let listener: Listener | null = null;
  let reason: ModelError | null = null;
  const ended = new Promise<ModelError>((resolve) => {
    const end = (error: ModelError): void => {
      reason ??= error;
      listener?.reject(reason);
      resolve(reason);
    };
    child.on('error', (cause) => end(new ModelError(`the process that runs the models failed: ${cause}`, { cause })));
    child.on('exit', (code, signal) =>
      end(new ModelError(`the process that runs the models has ended (${signal ?? `exit code ${code}`})`)),
    );
  });
  child.on('message', (reply: Reply) => listener?.resolve(reply));
  const hear = (): Promise<Reply> =>
    new Promise((resolve, reject) => {
      listener = { resolve, reject };
      if (reason !== null) reject(reason);
    });
  const close = async (): Promise<void> => {
    hold();
    child.kill('SIGKILL');
    await ended;
  };

  const first = await hear();
  if (first.kind !== 'loaded') {
    await close();
    if (first.kind === 'no-runtime') throw new RuntimeError(first.fault);
    throw new ModelError(first.kind === 'not-loaded' ? first.fault : `the models said ${first.kind} before all else`);
  }
  release();
  return {
    loaded: first.loaded,
    ended,
    async run(task) {
      hold();
      try {
        const heard = hear();
        if (child.connected) child.send(task);
        const reply = await heard;
        if (reply.kind === 'done') return ownArrays(reply.result);
        throw new ModelError(reply.kind === 'failed' ? reply.fault : `the models said ${reply.kind} to a task`);
      } finally {
        release();
      }
    },
    close,
  };

  /** A program with nothing else to do may end: this process does not keep it alive, but a task under way does. */
  function hold(): void {
    child.ref();
    child.channel?.ref();
  }

  function release(): void {
    child.unref();
    child.channel?.unref();
  }
}

/** What is received are views of buffers that are read at once, some of them 64 KB: kept for long, each would keep one whole. */
function ownArrays(result: Result): Result {
  return 'rows' in result
    ? { ...result, rows: result.rows.slice(), scales: result.scales.slice(), mean: result.mean.slice() }
    : result.map(({ spans, starts, ends }) => ({ spans, starts: starts.slice(), ends: ends.slice() }));
}
