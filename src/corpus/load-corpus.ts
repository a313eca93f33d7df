import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Corpus } from './corpus.ts';
import { CorpusError, type CorpusFault } from './corpus-error.ts';
import { createCorpus } from './create-corpus.ts';

/** An article is some pages of prose; a file above this is a mistake. */
const largestFile = 1024 * 1024;

/**
 * Loads a corpus folder: `meetings.yaml`, `vocabulary.yaml` (both may be missing) and `articles/**​/*.md`.
 *
 * @throws {@link CorpusError} with every fault of every file; nothing is half loaded
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const root = await realpath(folder).catch(() => {
    throw new CorpusError([{ file: folder, problem: 'there is no such folder; name one with --corpus' }]);
  });
  const files = new Map<string, string>();
  const faults: CorpusFault[] = [];
  const names = await findArticles(root, 'articles', faults);
  for (const name of ['meetings.yaml', 'vocabulary.yaml', ...names]) {
    const outcome = await readText(root, name);
    if (typeof outcome === 'string') files.set(name, outcome);
    else if (outcome !== null) faults.push({ file: name, problem: outcome.problem });
  }
  return createCorpus(files, faults);
}

async function findArticles(root: string, folder: string, faults: CorpusFault[]): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    faults.push({ file: folder, problem: 'there is no such folder in the corpus: articles belong there' });
    return [];
  }
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) names.push(...(await findArticles(root, `${folder}/${entry.name}`, faults)));
    else if (entry.name.endsWith('.md')) names.push(`${folder}/${entry.name}`);
  }
  return names;
}

async function readText(root: string, name: string): Promise<string | { readonly problem: string } | null> {
  const path = await realpath(join(root, name)).catch(() => null);
  if (path === null)
    return name.startsWith('articles/') ? { problem: 'cannot be opened: a link that leads nowhere' } : null;
  if (relative(root, path).split(sep)[0] === '..')
    return { problem: 'is a link that leaves the corpus folder: put the file itself here' };
  const { size } = await stat(path);
  if (size > largestFile) return { problem: `has ${size} bytes; the limit is 1 MiB (${largestFile} bytes)` };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return {
      problem:
        error instanceof TypeError ? 'is not UTF-8: save it in that encoding' : 'cannot be read: check its permissions',
    };
  }
}
