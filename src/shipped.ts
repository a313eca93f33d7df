import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DeathWatch } from './model/keep-model-process.ts';
import { loadModels, type Models } from './model/load-models.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

/** Folders that come with the program, or that it makes for itself. */
export const shipped = {
  corpus: `${home}corpus`,
  encoder: `${home}models/e5-small-v2`,
  reader: `${home}models/reader`,
  /** Derived data; may be deleted at any time. */
  cache: `${home}.readout`,
} as const;

/** More would read faster still, for some 60 MB each. */
const mostThreads = 2;

/**
 * @param setting - A folder of the sentence encoder, `none`, or `null` for the one that is shipped
 * @returns What loads the models; `null` where there are to be none
 */
export const modelsOf = (setting: string | null): ((watch?: DeathWatch) => Promise<Models>) | null =>
  setting === 'none'
    ? null
    : (watch) =>
        loadModels(
          {
            encoderFolder: setting ?? shipped.encoder,
            readerFolder: shipped.reader,
            threads: Math.min(mostThreads, availableParallelism()),
          },
          watch,
        );
