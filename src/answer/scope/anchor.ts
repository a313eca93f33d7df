import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import type { ResolvedScope } from '../resolve-scope.ts';

/** What "the one before" and "the year after" are counted from: the meetings of the question before. */
export interface Anchor {
  /** Oldest first; none where that question named none. */
  readonly meetings: readonly Meeting[];
  /** The kinds that it named: "and the year after?" asks for a meeting of the same kind. */
  readonly kinds: readonly string[];
  /** Whether it named the kind or the body itself, and not only a date or a place. */
  readonly isNamed: boolean;
}

/** For a question that stands by itself. */
export const noAnchor: Anchor = { meetings: [], kinds: [], isNamed: false };

/** @returns The meetings of the anchor's kinds, or all where it has none. */
export const sameKind = (meetings: readonly Meeting[], { kinds }: Anchor): readonly Meeting[] =>
  kinds.length === 0 ? meetings : meetings.filter(({ kind }) => kinds.includes(kind));

/**
 * "The year after" is counted from the meetings of the question before, among those of the kinds that it named, or else
 * of the kinds that its meetings are.
 */
export function anchorOf({ meetings, kinds }: ResolvedScope, corpus: Corpus): Anchor {
  const meant = corpus.meetings.filter(({ id }) => meetings.includes(id));
  const isNamed = kinds.length > 0;
  return { meetings: meant, kinds: isNamed ? kinds : [...new Set(meant.map(({ kind }) => kind))], isNamed };
}
