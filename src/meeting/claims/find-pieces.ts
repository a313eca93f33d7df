import { type FoundWords, findVerbatim } from './find-verbatim.ts';
import type { QuotableText } from './quotable-text.ts';

/** Shorter runs are found everywhere and prove nothing, in words. */
const shortestPiece = 5;

/**
 * Finds the places that a quotation was put together from: runs of words, each as long as possible, each found word
 * for word.
 *
 * @returns The pieces in the claim's order, where at least two stand in different sentences and together they make up
 * nearly all of it; else `null`
 */
export function findPieces(texts: readonly QuotableText[], words: readonly string[]): readonly FoundWords[] | null {
  const pieces: FoundWords[] = [];
  let [at, loose] = [0, 0];
  while (at < words.length) {
    const piece = longestRun(texts, words.slice(at));
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
  texts: readonly QuotableText[],
  words: readonly string[],
): { readonly found: FoundWords; readonly length: number } | null {
  let best: { readonly found: FoundWords; readonly length: number } | null = null;
  let left = texts;
  for (let length = shortestPiece; length <= words.length; length += 1) {
    const found = findVerbatim(left, words.slice(0, length));
    const first = found[0];
    if (first === undefined) break;
    best = { found: first, length };
    left = left.filter(({ passage }) => found.some((place) => place.passage === passage));
  }
  return best;
}
