import { LRUCache } from 'lru-cache';
import type { EncodedText, Encoder } from '../search/encoder.ts';
import type { Reader, Reading } from '../search/reader.ts';
import { type DeathWatch, type KeptModels, keepModelProcess } from './keep-model-process.ts';
import { ModelError } from './model-error.ts';

/** Where the models are, and how they run. */
export interface ModelSettings {
  /** Folder with `model.json`, the weights and `tokenizer.json` of the sentence encoder. */
  readonly encoderFolder: string;
  /** Folder with `model.json` and the weights of the reader; `null` for none. */
  readonly readerFolder: string | null;
  /** Threads that one run may use; 1 if left out. They change how long it takes, never what comes out. */
  readonly threads?: number;
}

/** Models that are ready to run. */
export interface Models {
  readonly encoder: Encoder;
  readonly reader: Reader | null;
  /**
   * Whether they have stopped too often of late: until that is some time ago whatever is asked of them fails at once.
   * Before that, a process that has died is started anew, and nobody notices.
   */
  isGivenUp(): boolean;
  /** Ends the process that runs them: whoever still waits for a result gets an error. */
  close(): Promise<void>;
}

/** Readings kept: some 2 KB each, and a question asked again takes no time. */
const readingsKept = 2000;

/**
 * Loads the models in a process of their own, so that nothing else waits while they run. Each text runs alone and
 * gives the same bits every time; questions go before passages. A process that dies is started anew.
 *
 * @param watch - Who is told of processes that died
 * @throws {@link RuntimeError} when this machine cannot run any model
 * @throws {@link ModelError} when a file is missing, damaged or not what `model.json` says
 * @example
 * const { encoder, reader, close } = await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: 'models/reader' });
 * const question = await encoder.encodeQuestion('Who stood in for the minister?');
 * const [reading] = (await reader?.read('Who came?', [{ context: 'Lima, 2024', text: 'Peru sent its minister.' }])) ?? [];
 */
export async function loadModels(
  { encoderFolder, readerFolder, threads = 1 }: ModelSettings,
  watch: DeathWatch = {},
): Promise<Models> {
  const models = await keepModelProcess({ encoderFolder, readerFolder, threads }, watch);
  const { encoder, reader } = models.loaded;
  return {
    encoder: {
      id: encoder,
      encodeQuestion: (question) => models.ask({ kind: 'encode-question', question }, 'urgent') as Promise<EncodedText>,
      encodePassages: (passages, onProgress) => {
        let done = 0;
        return Promise.all(
          passages.map(async (passage) => {
            const encoded = (await models.ask({ kind: 'encode-passage', passage }, 'idle')) as EncodedText;
            done += 1;
            onProgress?.(done);
            return encoded;
          }),
        );
      },
    },
    reader: reader === null ? null : rememberReadings(reader, models.ask),
    isGivenUp: models.isGivenUp,
    close: models.close,
  };
}

/** What was read before is remembered; the rest is read in one go, for the sake of all that would come in between. */
function rememberReadings(id: string, ask: KeptModels['ask']): Reader {
  const known = new LRUCache<string, Promise<Reading>>({ max: readingsKept });
  return {
    id,
    read(question, passages) {
      const keys = passages.map(({ context, text }) => JSON.stringify([question, context, text]));
      const missing = passages.flatMap((passage, at) => {
        const key = keys[at] ?? '';
        return known.has(key) ? [] : [{ key, passage }];
      });
      if (missing.length > 0) {
        const task = { kind: 'read', question, passages: missing.map(({ passage }) => passage) } as const;
        const readings = ask(task, 'urgent') as Promise<readonly Reading[]>;
        for (const [at, { key }] of missing.entries()) known.set(key, remember(key, readings, at));
      }
      return Promise.all(keys.flatMap((key) => known.get(key) ?? []));
    },
  };

  async function remember(key: string, readings: Promise<readonly Reading[]>, at: number): Promise<Reading> {
    try {
      const reading = (await readings)[at];
      if (reading === undefined) throw new ModelError('a passage was not read');
      return reading;
    } catch (error) {
      // A failure is not worth remembering: the next who asks tries again.
      known.delete(key);
      throw error;
    }
  }
}
