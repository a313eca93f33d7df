import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
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
    // Some file systems take letters apart from their accents: one name for one file, everywhere.
    if (typeof outcome === 'string') files.set(name.normalize('NFC'), outcome);
    else if (outcome !== null) faults.push({ file: name, problem: outcome.problem });
  }
  return createCorpus(files, faults);
}

/** Text that its writer surely meant to be an article. */
const misnamed = /\.(?:md|markdown|mdown|mkd|txt)$/i;

async function findArticles(root: string, folder: string, faults: CorpusFault[]): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    faults.push({ file: folder, problem: 'there is no such folder in the corpus: articles belong there' });
    return [];
  }
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) names.push(...(await findArticles(root, name, faults)));
    else if (entry.name.endsWith('.md')) names.push(name);
    else if (misnamed.test(entry.name)) faults.push({ file: name, problem: 'is not read: give it a name in .md' });
    else if (entry.isSymbolicLink() && (await isFolder(join(root, name))))
      faults.push({ file: name, problem: 'is a link to a folder: put the folder itself here' });
  }
  return names;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** @returns The text, or what is wrong; `null` for a file that may be missing, and is */
async function readText(root: string, name: string): Promise<string | { readonly problem: string } | null> {
  const path = await realpath(join(root, name)).catch(() => null);
  if (path === null)
    return name.startsWith('articles/') ? { problem: 'cannot be opened: a link that leads nowhere' } : null;
  const way = relative(root, path);
  if (way.split(sep)[0] === '..' || isAbsolute(way))
    return { problem: 'is a link that leaves the corpus folder: put the file itself here' };
  const found = await stat(path);
  if (!found.isFile()) return { problem: 'is not a file: expected text' };
  if (found.size > largestFile)
    return { problem: `has ${found.size} bytes; the limit is 1 MiB (${largestFile} bytes): split or shorten it` };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return {
      problem:
        error instanceof TypeError ? 'is not UTF-8: save it in that encoding' : 'cannot be read: check its permissions',
    };
  }
}
