import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadModels, type Models } from '../../src/model/load-models.ts';
import { type CachedPassage, loadPassageVectors } from '../../src/model/load-passage-vectors.ts';
import type { Encoder } from '../../src/search/encoder.ts';

let models: Models;
let cacheFolder: string;
beforeAll(async () => {
  models = await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: null });
});
afterAll(() => models.close());
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(cacheFolder, { recursive: true, force: true }));

const passages: readonly CachedPassage[] = [
  { group: 'a', context: 'Elm', text: 'The dredging will cost £1.2 million.' },
  { group: 'b', context: 'Oak', text: 'Nobody came.' },
  { group: 'a', context: 'Elm', text: 'It starts in June.' },
];

/** The real encoder, counting what it is given. */
const counting = (): Encoder & { readonly given: string[] } => {
  const given: string[] = [];
  return {
    ...models.encoder,
    given,
    encodePassages: (texts, onProgress) => {
      given.push(...texts.map(({ text }) => text));
      return models.encoder.encodePassages(texts, onProgress);
    },
  };
};
const load = (encoder: Encoder, texts = passages) => loadPassageVectors({ cacheFolder, encoder, passages: texts });

test('gives the same bits with a cold and a warm cache, in the order of the passages', async () => {
  const cold = await load(models.encoder);
  const encoder = counting();
  expect(await load(encoder)).toEqual(cold);
  expect(encoder.given).toEqual([]);
  expect(cold).toEqual(await models.encoder.encodePassages(passages));
});

test('encodes only the groups that have changed', async () => {
  await load(models.encoder);
  const encoder = counting();
  const changed = passages.map((passage) => (passage.group === 'b' ? { ...passage, text: 'Ada came.' } : passage));
  expect(await load(encoder, changed)).toEqual(await models.encoder.encodePassages(changed));
  expect(encoder.given).toEqual(['Ada came.']);
});

test('encodes anew when the context, the encoder or the file has changed', async () => {
  const cold = await load(models.encoder);
  const [encoder, other] = [counting(), { ...counting(), id: 'another' }];
  await load(
    encoder,
    passages.map((passage) => ({ ...passage, context: 'Ash' })),
  );
  expect(encoder.given).toHaveLength(3);
  await load(other);
  expect(other.given).toHaveLength(3);

  for (const name of await readdir(join(cacheFolder, 'vectors'))) {
    const path = join(cacheFolder, 'vectors', name);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(100) ^ 255, 100);
    await writeFile(path, bytes);
  }
  const mending = counting();
  expect(await load(mending)).toEqual(cold);
  expect(mending.given).toHaveLength(3);
});

test('leaves no drafts, and forgets what nobody has asked for in a month', async () => {
  await load(models.encoder);
  const folder = join(cacheFolder, 'vectors');
  const names = await readdir(folder);
  expect(names).toHaveLength(2);
  expect(names.every((name) => name.endsWith('.vectors'))).toBe(true);
  await writeFile(join(folder, 'old.vectors'), '');
  await utimes(join(folder, 'old.vectors'), 0, 0);
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  await writeFile(join(folder, 'cut-off.draft'), '');
  await utimes(join(folder, 'cut-off.draft'), twoHoursAgo, twoHoursAgo);
  await load(models.encoder);
  expect(await readdir(folder)).toEqual(names);
});

test('works where nothing can be written', async () => {
  await writeFile(join(cacheFolder, 'file'), '');
  const vectors = await loadPassageVectors({
    cacheFolder: join(cacheFolder, 'file'),
    encoder: models.encoder,
    passages,
  });
  expect(vectors).toHaveLength(3);
});

test('tells how far it is', async () => {
  const told: string[] = [];
  const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
  await loadPassageVectors({ cacheFolder, encoder: models.encoder, passages, onProgress });
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});
