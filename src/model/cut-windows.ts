/** A stretch of a row of tokens: `[from, to)`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a row of tokens into windows that a model can take, each sharing its last tokens with the next, so that every
 * token has company on both sides in at least one of them.
 *
 * @param length - Number of tokens in all
 * @param room - Most tokens of one window; more than `overlap`
 * @param overlap - Tokens that neighbours share
 * @returns At least one window, all together covering everything
 */
export function cutWindows(length: number, room: number, overlap: number): readonly Window[] {
  const windows: Window[] = [];
  for (let from = 0; ; from += room - overlap) {
    windows.push({ from, to: Math.min(from + room, length) });
    if (from + room >= length) return windows;
  }
}

/**
 * Tells which window sees a token best: the one with most tokens between it and the nearer cut.
 *
 * @returns Index into `windows`; the first of equals
 */
export function bestWindow(windows: readonly Window[], token: number): number {
  let best = -1;
  let depth = Number.NEGATIVE_INFINITY;
  for (const [index, { from, to }] of windows.entries()) {
    if (token < from || token >= to) continue;
    const before = index === 0 ? Number.POSITIVE_INFINITY : token - from;
    const after = index === windows.length - 1 ? Number.POSITIVE_INFINITY : to - 1 - token;
    if (Math.min(before, after) > depth) [best, depth] = [index, Math.min(before, after)];
  }
  return best;
}
