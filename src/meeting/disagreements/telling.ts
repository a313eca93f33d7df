import type { Corpus } from '../../corpus/corpus.ts';
import type { Telling } from './matter.ts';
import { findOneWords } from './one-word.ts';

const known = new WeakMap<Corpus, Telling>();

/**
 * How telling a token is: its inverse document frequency over the passages (Spärck Jones 1972), never quite nothing, so
 * that a corpus of one story still has a matter.
 */
export function createTelling(corpus: Corpus): Telling {
  const had = known.get(corpus);
  if (had !== undefined) return had;
  const counts = new Map<string, number>();
  for (const { article, start, end } of corpus.passages)
    for (const token of new Set(
      findOneWords(article.body.slice(start, end), corpus.vocabulary).map((word) => word.token),
    ))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  const total = corpus.passages.length;
  const telling: Telling = (token) => 0.3 + Math.log(1 + total / (1 + (counts.get(token) ?? 0)));
  known.set(corpus, telling);
  return telling;
}
