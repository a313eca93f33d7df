import type { Article } from './corpus.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * Finds what a site puts into its articles again and again.
 *
 * @returns For an article, the paragraphs that stand, word for word, in another one of its publisher (else author), too
 */
export function findRepeated(articles: readonly Article[]): (article: Article) => ReadonlySet<string> {
  const counts = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const count = counts.get(sourceOf(article)) ?? new Map<string, number>();
    counts.set(sourceOf(article), count);
    for (const text of paragraphsOf(article)) count.set(text, (count.get(text) ?? 0) + 1);
  }
  return (article) => {
    const count = counts.get(sourceOf(article));
    return new Set([...paragraphsOf(article)].filter((text) => (count?.get(text) ?? 0) > 1));
  };
}

const sourceOf = ({ publisher, author }: Article): string => publisher ?? author ?? '';

const paragraphsOf = ({ body }: Article): ReadonlySet<string> =>
  new Set(splitParagraphs(body).map(({ start, end }) => body.slice(start, end)));
