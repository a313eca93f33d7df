import { type FoundWords, findRun, findVerbatim } from './find-verbatim.ts';
import type { Wording } from './quotable-text.ts';

/** Shorter runs are found everywhere and prove nothing, in words. */
const shortestPiece = 5;

/**
 * Finds the places that a quotation was put together from: runs of words, each as long as possible, each found word
 * for word.
 *
 * @returns The pieces in the claim's order, where at least two stand in different sentences and together they make up
 * nearly all of it; else `null`
 */
export function findPieces(wording: Wording, words: readonly string[]): readonly FoundWords[] | null {
  const pieces: FoundWords[] = [];
  let [at, loose] = [0, 0];
  while (at < words.length) {
    const piece = longestRun(wording, words.slice(at));
    if (piece === null) {
      at += 1;
      loose += 1;
    } else {
      pieces.push(piece.found);
      at += piece.length;
    }
  }
  const places = new Set(pieces.map(({ passage, sentences }) => `${passage.index} ${sentences.start}`));
  return places.size > 1 && loose <= words.length * 0.15 ? pieces : null;
}

function longestRun(
  wording: Wording,
  words: readonly string[],
): { readonly found: FoundWords; readonly length: number } | null {
  let length = shortestPiece;
  let starts = words.length < length ? [] : findRun(wording.places, words.slice(0, length));
  if (starts.length === 0) return null;
  for (;;) {
    const longer = starts.filter(({ text: { tokens }, at }) => tokens[at + length]?.folded === words[length]);
    if (length >= words.length || longer.length === 0) break;
    [starts, length] = [longer, length + 1];
  }
  const [found] = findVerbatim(wording, words.slice(0, length));
  return found ? { found, length } : null;
}
