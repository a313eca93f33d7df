import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CorpusError, type CorpusFault } from '../../src/corpus/corpus-error.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

/** An article without a fault. */
export const goodArticle = '---\ntitle: A title\npublisher: The Tidings\n---\n\nThe council met.\n';

/** @returns A new folder with these files, by their path within it; deleted when the test is over */
export async function corpusFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** @returns What is wrong with a corpus; empty when it loads */
export async function faultsOf(folder: string): Promise<readonly CorpusFault[]> {
  try {
    await loadCorpus(folder);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
}
