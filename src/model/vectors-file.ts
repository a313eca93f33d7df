import { createHash } from 'node:crypto';
import type { EncodedText } from '../search/encoder.ts';
import { scalesOf } from './quantize-rows.ts';

/**
 * Writes vectors as bytes: a hash of all that follows; how many dimensions and texts; for each text the number of its
 * rows for context and text, its mean, the start and end of each text row's word, and the rows. All numbers are little-endian, 4 bytes each but
 * for the rows.
 */
export function writeVectors(texts: readonly EncodedText[]): Buffer {
  const parts = [numbers(Uint32Array.of(texts[0]?.dimensions ?? 0, texts.length))];
  for (const { rows, contextRows, spans, mean } of texts) {
    parts.push(numbers(Uint32Array.of(contextRows, spans.length)), numbers(mean));
    parts.push(numbers(Uint32Array.from(spans.flatMap(({ start, end }) => [start, end]))), Buffer.from(rows));
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([hash(body), body]);
}

/**
 * Reads what {@link writeVectors} wrote, to the bit.
 *
 * @returns `null` when the bytes are cut off, altered, or something else
 */
export function readVectors(bytes: Buffer): readonly EncodedText[] | null {
  const body = bytes.subarray(hashLength);
  if (bytes.length < hashLength + 8 || !hash(body).equals(bytes.subarray(0, hashLength))) return null;
  let at = 0;
  const take = (length: number): ArrayBuffer => {
    // A copy: typed arrays must begin at a multiple of their width, and should not keep the whole file in memory.
    const part = Uint8Array.from(body.subarray(at, at + length)).buffer;
    at += length;
    return part;
  };
  const [dimensions = 0, count = 0] = new Uint32Array(take(8));
  return Array.from({ length: count }, () => {
    const [contextRows = 0, length = 0] = new Uint32Array(take(8));
    const mean = new Float32Array(take(dimensions * 4));
    const offsets = new Uint32Array(take(length * 8));
    const rows = new Int8Array(take((contextRows + length) * dimensions));
    return { dimensions, rows, scales: scalesOf(rows, dimensions), contextRows, spans: spansOf(offsets), mean };
  });
}

const hashLength = 32;

const hash = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

const numbers = ({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** Pieces of one word share one span, as when they were encoded. */
function spansOf(offsets: Uint32Array): EncodedText['spans'] {
  const spans: { start: number; end: number }[] = [];
  for (let index = 0; index < offsets.length; index += 2) {
    const [start, end] = [offsets[index] ?? 0, offsets[index + 1] ?? 0];
    const last = spans.at(-1);
    spans.push(last?.start === start ? last : { start, end });
  }
  return spans;
}
