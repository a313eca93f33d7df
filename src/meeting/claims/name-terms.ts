import type { Corpus } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';

const known = new WeakMap<Corpus, ReadonlySet<string>>();

/**
 * Tells names from words by how the corpus writes them, so that a claim typed in lower case is read alike.
 *
 * @returns Terms that stand with a capital inside sentences, and never without; computed once for each corpus
 */
export function nameTerms(corpus: Corpus): ReadonlySet<string> {
  const had = known.get(corpus);
  if (had) return had;
  const [capital, small] = [new Set<string>(), new Set<string>()];
  for (const { article, sentences } of corpus.passages)
    for (const { start, end } of sentences) {
      const words = findWords(article.body.slice(start, end));
      for (const [at, { text, term }] of words.entries()) {
        if (/^\p{Ll}/u.test(text)) small.add(term);
        else if (at > 0 && /^\p{Lu}/u.test(text)) capital.add(term);
      }
    }
  const names = new Set([...capital].filter((term) => !small.has(term)));
  known.set(corpus, names);
  return names;
}
