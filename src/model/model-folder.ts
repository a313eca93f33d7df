import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from './model-error.ts';

const fileSchema = z.strictObject({ bytes: z.int().positive(), sha256: z.hash('sha256') });

/** `model.json`: what is in a model's folder. */
const manifestSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['encoder', 'reader']),
  /** Length of the vectors inside the model. */
  dimensions: z.int().positive(),
  /** Most tokens that it takes at once, the marks included. */
  maxTokens: z.int().min(256),
  /** SHA-256 of the tokenizer that it was trained with. */
  tokenizer: z.hash('sha256'),
  /** Files of the folder, by name. */
  files: z.record(z.string(), fileSchema),
});

/** A model's files, read and checked. */
export interface ModelFolder {
  readonly manifest: z.infer<typeof manifestSchema>;
  /** Names these very weights. */
  readonly id: string;
  /** Contents by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Reads a model's folder and checks each file against its `model.json`.
 *
 * @throws {@link ModelError} naming the file, with the hash expected and found, when one is missing, damaged or wrong
 */
export async function readModelFolder(folder: string, kind: 'encoder' | 'reader'): Promise<ModelFolder> {
  const manifest = await readManifest(folder);
  if (manifest.kind !== kind) {
    throw new ModelError(`${folder}: model.json says that it is of kind ${manifest.kind}; needed is: ${kind}`);
  }
  const files = new Map<string, Buffer>();
  for (const [name, expected] of Object.entries(manifest.files)) {
    files.set(name, await readChecked(join(folder, name), expected));
  }
  return { manifest, id: `${manifest.id}@${manifest.files['model_int8.onnx']?.sha256.slice(0, 12)}`, files };
}

/**
 * Takes a file out of a folder that was read.
 *
 * @throws {@link ModelError} when `model.json` lists no such file
 */
export function fileOf({ manifest, files }: ModelFolder, name: string): Buffer {
  const file = files.get(name);
  if (file === undefined) throw new ModelError(`${manifest.id}: model.json lists no ${name}, which is needed`);
  return file;
}

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const path = join(folder, 'model.json');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ModelError(`${path}: cannot be read; a model's folder holds model.json beside its files`, { cause });
  });
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    const fault = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ModelError(`${path}: ${fault}`, { cause });
  }
}

async function readChecked(path: string, { bytes, sha256 }: z.infer<typeof fileSchema>): Promise<Buffer> {
  const expected = `expected ${bytes} bytes with SHA-256 ${sha256}`;
  const contents = await readFile(path).catch((cause: unknown) => {
    throw new ModelError(`${path}: cannot be read; ${expected}`, { cause });
  });
  const found = createHash('sha256').update(contents).digest('hex');
  if (found === sha256) return contents;
  throw new ModelError(`${path}: damaged or another file; ${expected}, found ${contents.length} with ${found}`);
}
