import type { Corpus } from '../corpus/corpus.ts';
import type { Excerpt } from './answer.ts';

/** A quotation that is not in its article: a bug, never sent. Its message names the place, not the words. */
class ProofError extends Error {
  override readonly name = 'ProofError';
}

/**
 * Proves quotations before they leave the program: `text` must be `article.body.slice(start, end)`, no page furniture,
 * and highlights must lie inside.
 *
 * @returns The same excerpts
 * @throws {@link ProofError} for the first that fails
 */
export function proveExcerpts(corpus: Corpus, excerpts: readonly Excerpt[]): readonly Excerpt[] {
  for (const { article: id, start, end, text, highlights } of excerpts) {
    const article = corpus.articles.find((other) => other.id === id);
    const words = article?.body.slice(start, end);
    if (words === undefined || words === '' || words !== text)
      throw new ProofError(`${id} ${start}–${end} is not what it says`);
    if (highlights.some(([from, to]) => from < 0 || from >= to || to > text.length))
      throw new ProofError(`${id} ${start}–${end} has marks outside of it`);
    if (corpus.furniture.some((other) => other.article.id === id && start < other.end && other.start < end))
      throw new ProofError(`${id} ${start}–${end} holds page furniture`);
  }
  return excerpts;
}
