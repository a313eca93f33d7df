import { createHash } from 'node:crypto';

/**
 * Names a state of the corpus.
 *
 * @param files - Path within the corpus, and text
 * @returns The first 12 hexadecimal digits of a SHA-256; the order of the files and the platform's line ends do not matter
 */
export function corpusVersion(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const text = (files.get(path) ?? '').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${text.length}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 12);
}
