import type { Passage, Span } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { ResolvedScope } from '../resolve-scope.ts';

/**
 * Makes the filter of a scope. A question that merely holds a date ("in May") is also answered by passages about other
 * meetings that speak of that May themselves.
 *
 * @param question - The question that the scope was read from
 */
export function createScopeFilter(
  { meetings, publishers, pointed, named }: Pick<ResolvedScope, 'meetings' | 'publishers' | 'pointed' | 'named'>,
  question: string,
): (passage: Passage) => boolean {
  const spoken = pointed ? [] : named.map(({ start, end }: Span) => findTerms(question.slice(start, end)));
  return ({ article, start, end }) => {
    if (publishers.length > 0 && ![article.publisher, article.author].some((name) => isOneOf(publishers, name)))
      return false;
    if (meetings.length === 0 || article.meetings.some((id) => meetings.includes(id))) return true;
    if (spoken.length === 0) return false;
    const terms = new Set(findTerms(article.body.slice(start, end)));
    return spoken.every((run) => run.every((term) => terms.has(term)));
  };
}

const isOneOf = (names: readonly string[], name: string | null): boolean => name !== null && names.includes(name);
