import type { Meeting } from '../../corpus/corpus.ts';

/** What "the one before" and "the year after" are counted from: the meetings of the question before. */
export interface Anchor {
  /** Oldest first; none where that question named none. */
  readonly meetings: readonly Meeting[];
  /** The kinds that it named: "and the year after?" asks for a meeting of the same kind. */
  readonly kinds: readonly string[];
}

/** For a question that stands by itself. */
export const noAnchor: Anchor = { meetings: [], kinds: [] };

/** @returns The meetings of the anchor's kinds, or all where it has none. */
export const sameKind = (meetings: readonly Meeting[], { kinds }: Anchor): readonly Meeting[] =>
  kinds.length === 0 ? meetings : meetings.filter(({ kind }) => kinds.includes(kind));
