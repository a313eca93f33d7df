import { writeFile } from 'node:fs/promises';

/** Bytes of a picture that everybody who clones or reads on a phone is to bear. */
const largest = 150_000;

/** Saves a picture, and says how large it is. @throws Error for one that is too large */
export async function savePicture(path: string, picture: Buffer): Promise<void> {
  if (picture.length > largest)
    throw new Error(`${path} would have ${picture.length} bytes; at most ${largest} are meant.`);
  await writeFile(path, picture);
  process.stdout.write(`${path}: ${Math.ceil(picture.length / 1000)} kB\n`);
}
