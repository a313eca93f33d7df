import type { Article } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import type { OneWord } from './one-word.ts';

/**
 * @param accounts - All of a meeting
 * @returns Whether two words before one noun tell things apart, and are not two names for one: nouns do, words that
 * describe only where any one article has both
 */
export function createTellApart(accounts: readonly Account[]): (one: OneWord, other: OneWord) => boolean {
  const byArticle = new Map<Article, Set<string>>();
  for (const { passage, words } of accounts) {
    const had = byArticle.get(passage.article) ?? new Set<string>();
    for (const { token } of words) had.add(token);
    byArticle.set(passage.article, had);
  }
  return (one, other) =>
    !(describes.test(one.text) && describes.test(other.text)) ||
    [...byArticle.values()].some((tokens) => tokens.has(one.token) && tokens.has(other.token));
}

/** "Wooden boats", "sailing boats": what only describes has many words; cod and salmon are two things. */
const describes = /(?:ing|ed|al|ic|ive|ous|able|ible|ful|less)$/;
