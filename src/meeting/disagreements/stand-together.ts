import type { Article } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';

/**
 * @param accounts - All of a meeting
 * @returns Whether any one article has both words: only then are they known to tell things apart, and not to be two
 * names for one
 */
export function createStandTogether(accounts: readonly Account[]): (one: string, other: string) => boolean {
  const byArticle = new Map<Article, Set<string>>();
  for (const { passage, words } of accounts) {
    const had = byArticle.get(passage.article) ?? new Set<string>();
    for (const { token } of words) had.add(token);
    byArticle.set(passage.article, had);
  }
  return (one, other) => [...byArticle.values()].some((tokens) => tokens.has(one) && tokens.has(other));
}
