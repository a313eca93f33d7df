import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ModelError } from '../../src/model/model-error.ts';
import { readModelFolder } from '../../src/model/model-folder.ts';

const shipped = 'models/e5-small-v2';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-'));
  await cp(shipped, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const faultOf = async (kind: 'encoder' | 'reader' = 'encoder'): Promise<string> => {
  const error = await readModelFolder(folder, kind).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(ModelError);
  return (error as ModelError).message;
};

test('reads the models that are shipped', async () => {
  const { manifest, files } = await readModelFolder(folder, 'encoder');
  expect(manifest).toMatchObject({ id: 'e5-small-v2', dimensions: 384, maxTokens: 512 });
  expect(files.get('tokenizer.json')?.length).toBe(711_396);
  expect((await readModelFolder('models/reader', 'reader')).manifest.tokenizer).toBe(manifest.tokenizer);
});

test('names a missing file and the hash expected', async () => {
  await rm(join(folder, 'tokenizer.json'));
  expect(await faultOf()).toMatch(/tokenizer\.json: cannot be read; expected 711396 bytes with SHA-256 d241a60d/);
});

test('names a damaged file with the hash expected and the one found', async () => {
  await truncate(join(folder, 'model_int8.onnx'), 1000);
  expect(await faultOf()).toMatch(
    /model_int8\.onnx: damaged or another file; expected .* 7d9092cb.*, found 1000 with /,
  );
});

test('names a model.json that is missing or wrong, with the key', async () => {
  await writeFile(join(folder, 'model.json'), '{"id": "x", "kind": "encoder", "dimensions": -1}');
  expect(await faultOf()).toMatch(/model\.json: .*dimensions/s);
  await writeFile(join(folder, 'model.json'), '{');
  expect(await faultOf()).toMatch(/model\.json: SyntaxError/);
  await rm(join(folder, 'model.json'));
  expect(await faultOf()).toMatch(/model\.json: cannot be read/);
});

test('does not take an encoder for a reader', async () => {
  expect(await faultOf('reader')).toMatch(/says that it is of kind encoder; needed is: reader/);
});
