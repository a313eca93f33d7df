import type { Corpus } from './corpus/corpus.ts';
import { loadCorpus } from './corpus/load-corpus.ts';
import { fallBackToWords } from './fall-back-to-words.ts';
import type { Models } from './model/load-models.ts';
import { loadPassageVectors } from './model/load-passage-vectors.ts';
import { createReadout, type Readout } from './readout.ts';
import { passageContext } from './search/passage-context.ts';

/** What an engine is made of. */
export interface ReadoutSettings {
  readonly corpusFolder: string;
  /** Models that already run, shared by all engines; `null` to search by words alone. */
  readonly models: Models | null;
  /** Folder for derived data, such as `.readout`. */
  readonly cacheFolder: string;
  /** Told how many passages have their vectors. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Loads a corpus and builds its engine.
 *
 * @throws {@link CorpusError} with every fault of every file
 * @throws {@link ModelError} when the models fail
 */
export async function loadReadout({ corpusFolder, ...settings }: ReadoutSettings): Promise<Readout> {
  return buildReadout(await loadCorpus(corpusFolder), settings);
}

/**
 * Builds the engine of a corpus that is loaded already. It searches by words alone while the models are given up.
 *
 * @throws {@link ModelError} when the models fail
 */
export async function buildReadout(
  corpus: Corpus,
  { models, cacheFolder, onProgress }: Omit<ReadoutSettings, 'corpusFolder'>,
): Promise<Readout> {
  if (models === null) return createReadout(corpus);
  const vectors = await loadPassageVectors({
    cacheFolder,
    encoder: models.encoder,
    passages: describePassages(corpus),
    ...(onProgress && { onProgress }),
  }).catch((error: unknown) => {
    if (models.isGivenUp()) return null;
    throw error;
  });
  if (vectors === null) return createReadout(corpus);
  const readout = createReadout(corpus, { encoder: models.encoder, reader: models.reader, vectors });
  return fallBackToWords(readout, models.isGivenUp);
}

function describePassages(corpus: Corpus) {
  return corpus.passages.map((passage) => ({
    group: passage.article.id,
    context: passageContext(corpus, passage),
    text: passage.article.body.slice(passage.start, passage.end),
  }));
}
