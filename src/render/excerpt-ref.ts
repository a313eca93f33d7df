import type { Excerpt } from '../answer/answer.ts';
import { makeExcerpt } from '../answer/make-excerpt.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ControlState } from './control-id.ts';
import { digest } from './digest.ts';

/** Where an excerpt is, and what its words were: it can be found again in any later corpus, or be told to have changed. */
export type ExcerptRef = Omit<Extract<ControlState, { action: 'context' }>, 'action'>;

export const refer = ({
  article,
  start,
  end,
  text,
}: Pick<Excerpt, 'article' | 'start' | 'end' | 'text'>): ExcerptRef => ({
  article: digest(article),
  start,
  length: end - start,
  print: digest(text),
});

/**
 * Finds an excerpt again.
 *
 * @returns The excerpt; `gone` where its article is not in the corpus any more, `changed` where other words stand there
 */
export function findExcerpt(
  corpus: Corpus,
  { article: name, start, length, print }: ExcerptRef,
): Excerpt | 'gone' | 'changed' {
  const article = corpus.articles.find(({ id }) => digest(id) === name);
  if (article === undefined) return 'gone';
  const passage = corpus.passages.find(
    (other) => other.article === article && other.start <= start && start < other.end,
  );
  const span = { start, end: start + length };
  if (passage === undefined || digest(article.body.slice(span.start, span.end)) !== print) return 'changed';
  return makeExcerpt(article, passage.paragraph, span);
}
