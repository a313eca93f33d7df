/** What a sentence of page furniture looks like, and how much that tells. */
export interface Clue {
  readonly pattern: RegExp;
  /** As `corpus check` names it. */
  readonly reason: string;
  /**
   * 2 where it tells by itself; 1 where an article could hold it, so that one circumstance must support it; 0 where an
   * article often holds it, so that two must. See `weighFurniture`.
   */
  readonly points: 0 | 1 | 2;
}

/** Clues of one kind. The sentences that they are asked of stand without markup. */
export function clues(points: Clue['points'], reason: string, patterns: readonly RegExp[]): readonly Clue[] {
  return patterns.map((pattern) => ({ points, reason, pattern }));
}
