import { ModelError } from './model-error.ts';
import type { Loaded, Result, Task, WorkerSettings } from './model-messages.ts';
import { type ModelProcess, startModelProcess } from './model-process.ts';

/** The models, running one task after the other in a process that is started anew when it has died. */
export interface KeptModels {
  readonly loaded: Loaded;
  /**
   * Asks for one task. Urgent ones (somebody waits for an answer) go before the others (a corpus being encoded), and
   * apart from that in order. A task whose process dies is tried once more on another process.
   *
   * @throws {@link ModelError} when the task failed twice, when too many processes have died, or after `close`
   */
  ask(task: Task, urgency: 'urgent' | 'idle'): Promise<Result>;
  /** Whether too many processes died of late: until that is some time ago every task fails at once. */
  isGivenUp(): boolean;
  /** Ends the process; what was not done fails. */
  close(): Promise<void>;
}

/** What is told of a process that died, or could not be started again. */
export interface ModelDeath {
  readonly error: unknown;
  /** How many have died within the last {@link minutesCounted}, this one included. */
  readonly deaths: number;
  /** Whether that was one too many. */
  readonly isGivenUp: boolean;
}

/** Who is told of deaths, and the clock that they are counted by, in ms since 1970. */
export interface DeathWatch {
  readonly onDeath?: (death: ModelDeath) => void;
  readonly now?: () => number;
  /** How long one task may take before its process is taken for stuck, in ms; {@link patience} if left out. */
  readonly patience?: number;
}

/** Six long passages take a slow machine some seconds. */
const patience = 60_000;

/**
 * With so many deaths in so many minutes something is wrong that another process will not mend, and loading the models
 * over and over would take the processor from those who are answered by words. A bad question costs two.
 */
export const mostDeaths = 5;
export const minutesCounted = 10;

interface Waiting {
  readonly task: Task;
  readonly urgency: 'urgent' | 'idle';
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  readonly isSecondTry: boolean;
}

/**
 * Starts the process, and another one at the next task after it has died: of a crash, for want of memory, or because a
 * task failed or took too long, after which nobody knows what state it is in.
 *
 * @throws {@link ModelError} when the first process cannot load the models
 */
export async function keepModelProcess(
  settings: WorkerSettings,
  { onDeath, now = Date.now, patience: mostTime = patience }: DeathWatch = {},
): Promise<KeptModels> {
  const first = await startModelProcess(settings);
  const { loaded } = first;
  const queues: Record<Waiting['urgency'], Waiting[]> = { urgent: [], idle: [] };
  let isWorking = false;
  let isClosed = false;
  let deaths: readonly number[] = [];
  let current: Promise<ModelProcess> | null = null;
  watch(Promise.resolve(first));
  return {
    loaded,
    isGivenUp,
    ask: (task, urgency) =>
      new Promise((resolve, reject) => {
        queues[urgency].push({ task, urgency, resolve, reject, isSecondTry: false });
        if (!isWorking) void work();
      }),
    async close() {
      isClosed = true;
      await current?.then(end, () => {});
    },
  };

  async function work(): Promise<void> {
    isWorking = true;
    for (let next = take(); next !== undefined; next = take()) await serve(next);
    isWorking = false;
  }

  function take(): Waiting | undefined {
    return queues.urgent.shift() ?? queues.idle.shift();
  }

  async function serve(waiting: Waiting): Promise<void> {
    const reason = whyNot();
    if (reason !== null) return waiting.reject(reason);
    const running = current ?? watch(startModelProcess(settings).then(checkSame));
    try {
      waiting.resolve(await inTime((await running).run(waiting.task), mostTime));
    } catch (error) {
      bury(running, error);
      if (waiting.isSecondTry || whyNot() !== null) waiting.reject(whyNot() ?? error);
      else queues[waiting.urgency].unshift({ ...waiting, isSecondTry: true });
    }
  }

  /** Learns of its death, also while nobody asks anything of it. */
  function watch(started: Promise<ModelProcess>): Promise<ModelProcess> {
    current = started;
    started
      .then(({ ended }) => ended)
      .then(
        (error) => bury(started, error),
        (error: unknown) => bury(started, error),
      );
    return started;
  }

  function bury(dead: Promise<ModelProcess>, error: unknown): void {
    if (current !== dead || isClosed) return;
    current = null;
    dead.then(end, () => {});
    deaths = [...recentDeaths(), now()];
    onDeath?.({ error, deaths: deaths.length, isGivenUp: isGivenUp() });
  }

  function recentDeaths(): readonly number[] {
    return deaths.filter((at) => now() - at < minutesCounted * 60_000);
  }

  function isGivenUp(): boolean {
    return recentDeaths().length >= mostDeaths;
  }

  /** @returns Why nothing is to be run just now; `null` if it may */
  function whyNot(): ModelError | null {
    if (isClosed) return new ModelError('the models were closed');
    if (!isGivenUp()) return null;
    return new ModelError(`the models rest: they died ${mostDeaths} times within ${minutesCounted} minutes`);
  }

  /** What another model computes must not be mixed with what was computed before. */
  async function checkSame(other: ModelProcess): Promise<ModelProcess> {
    const { encoder, reader } = other.loaded;
    if (encoder === loaded.encoder && reader === loaded.reader) return other;
    await end(other);
    throw new ModelError('the files of the models have changed since they were loaded: restart the program');
  }
}

async function inTime<T>(work: Promise<T>, mostTime: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const say = (): void => reject(new ModelError(`the models did not answer within ${mostTime / 1000} s`));
    timer = setTimeout(say, mostTime);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const end = (running: ModelProcess): Promise<void> => running.close();
