import { loadCorpus } from './corpus/load-corpus.ts';
import { createReloader, type Progress, type Reloader } from './discord/reloader.ts';
import { buildReadout, loadReadout } from './load-readout.ts';
import type { DeathWatch, ModelDeath } from './model/keep-model-process.ts';
import type { Models } from './model/load-models.ts';
import { RuntimeError } from './model/runtime-error.ts';
import { createQueue, queueQuestions } from './queue-questions.ts';
import { createReadout, type Readout } from './readout.ts';
import { warmUp } from './warm-up.ts';

/** What an engine that can be reloaded is made of. */
export interface EngineSettings {
  readonly corpusFolder: string;
  /** Folder for derived data, such as `.readout`. */
  readonly cacheFolder: string;
  /** Loads the models, or `null` to search by words alone. */
  readonly loadModels: ((watch: DeathWatch) => Promise<Models>) | null;
  /** The clock, in ms since 1970. */
  readonly now: () => number;
  /** Told how far the articles are read by meaning. */
  readonly onProgress?: Progress;
  /** Whether to do beforehand what the first question would otherwise wait for; else it is done when it is needed. */
  readonly warmsUp?: boolean;
  /** Told when the process that runs the models has died. */
  readonly onDeath?: (death: ModelDeath) => void;
  /** Told when this machine cannot run the models at all: answers stay by words. */
  readonly onNoRuntime?: (error: RuntimeError) => void;
}

/** An engine that is there at once, gets better, and can be reloaded. */
export interface Engine {
  readonly reloader: Reloader;
  /** Resolves once the models are loaded. @throws ModelError when they cannot be used */
  readonly models: Promise<void>;
  /** Resolves once answers are by meaning as well: until then they are by words alone, and say so. @throws ModelError */
  readonly meaning: Promise<void>;
  /** Resolves once the first question costs what the second does. Never rejects. */
  readonly warm: Promise<void>;
  close(): Promise<void>;
}

/** Questions read side by side: one with the models, one being prepared for them. */
const atOnce = 2;

/**
 * Starts to answer by words as soon as the articles are loaded, and by meaning as soon as they are read.
 *
 * @throws {@link CorpusError} with every fault of every file
 */
export async function startEngine(settings: EngineSettings): Promise<Engine> {
  const { corpusFolder, cacheFolder, now, onProgress, onDeath } = settings;
  const models = (settings.loadModels?.({ now, ...(onDeath && { onDeath }) }) ?? Promise.resolve(null)).catch(
    doWithout,
  );
  models.catch(() => {});
  const queue = createQueue(atOnce);
  const open = (readout: Readout): Readout => queueQuestions(readout, queue);

  const corpus = await loadCorpus(corpusFolder);
  const byWords = open(createReadout(corpus));
  const improve = async (): Promise<Readout> => {
    const loaded = await models;
    if (loaded === null) return byWords;
    const better = await buildReadout(corpus, { models: loaded, cacheFolder, ...(onProgress && { onProgress }) });
    const opened = open(better);
    reloader.improve(byWords, opened);
    return opened;
  };
  const loader = {
    loadCorpus: () => loadCorpus(corpusFolder),
    async loadReadout(report: Progress) {
      // What is being read already is not read twice.
      await meaning.catch(() => {});
      const reloaded = open(await loadReadout({ corpusFolder, models: await models, cacheFolder, onProgress: report }));
      void warm(reloaded);
      return reloaded;
    },
  };
  const reloader = createReloader(byWords, loader, now);
  let isClosed = false;
  /** What fails here fails again when somebody asks for it, and is told then. */
  const warm = (readout: Readout): Promise<void> =>
    settings.warmsUp ? warmUp(readout, () => !isClosed).catch(() => {}) : Promise.resolve();
  const best = improve();
  const meaning = best.then(() => {});
  meaning.catch(() => {});
  return {
    reloader,
    models: models.then(() => {}),
    meaning,
    warm: best.catch(() => byWords).then(warm),
    async close() {
      isClosed = true;
      await (await models.catch(() => null))?.close();
    },
  };

  function doWithout(error: unknown): null {
    if (!(error instanceof RuntimeError)) throw error;
    settings.onNoRuntime?.(error);
    return null;
  }
}
