import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EncodedText, Encoder, PassageText } from '../search/encoder.ts';
import { readVectors, writeVectors } from './vectors-file.ts';

/** A passage to have vectors for. */
export interface CachedPassage extends PassageText {
  /** Passages of one group (an article) are kept together, and encoded anew together when one of them has changed. */
  readonly group: string;
}

/** What is to be encoded, and where it is kept. */
export interface PassageVectorsSettings {
  /** Folder for derived data; made when missing, and may be deleted at any time. */
  readonly cacheFolder: string;
  readonly encoder: Encoder;
  readonly passages: readonly CachedPassage[];
  /** Told how many passages are ready, after each group that was kept and each passage that was encoded. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Files that no corpus asked for in so many days are deleted; drafts that somebody was ended over, much sooner. */
const daysKept = 30;
const hoursOfDraft = 1;

/**
 * Gives the vectors of passages, encoding only those of groups whose words, context or encoder have changed since they
 * were kept. What is kept is what was used: a warm cache gives the same bits as a cold one. Files that are cut off or
 * altered are made anew; a folder that cannot be written costs time, and nothing else.
 *
 * @returns One result for each passage, in their order
 * @throws {@link ModelError} when the encoder fails
 */
export async function loadPassageVectors(settings: PassageVectorsSettings): Promise<readonly EncodedText[]> {
  const { encoder, passages, onProgress } = settings;
  const folder = join(settings.cacheFolder, 'vectors');
  const places = new Map<string, number[]>();
  for (const [index, { group }] of passages.entries()) places.set(group, [...(places.get(group) ?? []), index]);
  const vectors: EncodedText[] = [];
  let done = 0;
  for (const [, indices] of places) {
    const group = indices.flatMap((index) => passages[index] ?? []);
    const path = join(folder, `${nameOf(encoder, group)}.vectors`);
    let encoded = await readKept(path, group.length);
    if (encoded === null) {
      encoded = await encoder.encodePassages(group, (ready) => onProgress?.(done + ready, passages.length));
      await keep(folder, path, writeVectors(encoded));
    } else onProgress?.(done + group.length, passages.length);
    done += group.length;
    for (const [place, index] of indices.entries()) {
      const text = encoded[place];
      if (text) vectors[index] = text;
    }
  }
  await forgetOld(folder);
  return vectors;
}

/** Raised with every change of the file's format, or of what is computed from the model's output. */
const format = 2;

/** The file's name tells what is in it: the encoder, and every word that was encoded. */
const nameOf = (encoder: Encoder, group: readonly CachedPassage[]): string =>
  createHash('sha256')
    .update(JSON.stringify([format, encoder.id, group.map(({ context, text }) => [context, text])]))
    .digest('hex');

async function readKept(path: string, expected: number): Promise<readonly EncodedText[] | null> {
  try {
    const kept = readVectors(await readFile(path));
    if (kept?.length !== expected) return null;
    const now = new Date();
    await utimes(path, now, now).catch(() => {});
    return kept;
  } catch {
    return null;
  }
}

const draftEnding = '.draft';

/** Atomic: under another name first, so that nobody ever reads half a file. */
async function keep(folder: string, path: string, bytes: Buffer): Promise<void> {
  const draft = join(folder, `${randomUUID()}${draftEnding}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}

async function forgetOld(folder: string): Promise<void> {
  const hour = 60 * 60 * 1000;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const modified = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    const hours = name.endsWith(draftEnding) ? hoursOfDraft : daysKept * 24;
    if (modified < Date.now() - hours * hour) await rm(path, { force: true }).catch(() => {});
  }
}
