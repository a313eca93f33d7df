import type { Corpus } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import type { Readout } from '../readout.ts';
import { diffCorpora } from '../render/diff-corpora.ts';
import type { ReloadOutcome } from '../render/reload-outcome.ts';

/** The engine in use. An answer under way keeps the one that it began with; reloading swaps this one reference. */
interface EngineHolder {
  readonly current: () => Readout;
  /** When the engine in use was loaded, in ms since 1970. */
  readonly loadedAt: () => number;
}

/** Told how many paragraphs are ready, of how many. */
export type Progress = (done: number, total: number) => void;

/** What loads a corpus and an engine; given from outside, so that a test brings its own. */
export interface EngineLoader {
  /** Reads and checks the corpus alone. @throws CorpusError with every fault */
  readonly loadCorpus: () => Promise<Corpus>;
  /** Builds a whole new engine. @throws CorpusError with every fault */
  readonly loadReadout: (onProgress: Progress) => Promise<Readout>;
}

export interface Reloader extends EngineHolder {
  /** Checks everything, then swaps the engine unless this is a dry run. A faulty corpus changes nothing. Never two at a time. */
  readonly reload: (options: { readonly dryRun: boolean; readonly onProgress?: Progress }) => Promise<ReloadOutcome>;
  /** Puts a better engine of the same corpus in the place of one, unless that has been replaced meanwhile. */
  readonly improve: (engine: Readout, better: Readout) => void;
}

/**
 * @param first - The engine to begin with
 * @param now - The clock, in ms since 1970
 */
export function createReloader(first: Readout, { loadCorpus, loadReadout }: EngineLoader, now: () => number): Reloader {
  let current = first;
  let loadedAt = now();
  let busy = false;

  const load = async (dryRun: boolean, onProgress: Progress): Promise<ReloadOutcome> => {
    const begun = now();
    const before = current.corpus;
    if (dryRun) return { kind: 'checked', diff: diffCorpora(before, await loadCorpus()), tookMs: now() - begun };
    const next = await loadReadout(onProgress);
    current = next;
    loadedAt = now();
    return { kind: 'reloaded', diff: diffCorpora(before, next.corpus), tookMs: loadedAt - begun };
  };

  return {
    current: () => current,
    loadedAt: () => loadedAt,
    improve(engine, better) {
      if (current === engine) current = better;
    },
    async reload({ dryRun, onProgress = () => {} }) {
      if (busy) return { kind: 'busy' };
      busy = true;
      try {
        return await load(dryRun, onProgress);
      } catch (error) {
        if (error instanceof CorpusError)
          return { kind: 'faulty', faults: error.faults, version: current.corpus.version };
        throw error;
      } finally {
        busy = false;
      }
    },
  };
}
