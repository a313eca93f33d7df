import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { findTokens } from './claim-tokens.ts';
import { nameTerms } from './name-terms.ts';

/**
 * Puts the apostrophe back into the possessives of names that the corpus knows: "kenyas minister" is "kenya's minister".
 *
 * @returns A word that the corpus has with its "s" stays as it is ("Maldives")
 */
export const spellPossessives = (corpus: Corpus, text: string): string =>
  text.replace(/(?<![\p{L}'’])(\p{L}{3,})s(?= \p{L})/gu, (word, bare: string) => {
    const forms = formsOf(corpus);
    const isName = findTerms(bare).every((term) => nameTerms(corpus).has(term));
    return isName && forms.has(bare.toLowerCase()) && !forms.has(word.toLowerCase()) ? `${bare}'s` : word;
  });

const known = new WeakMap<Corpus, ReadonlySet<string>>();

/** Every word of the articles as written, in lower case. */
function formsOf(corpus: Corpus): ReadonlySet<string> {
  const forms =
    known.get(corpus) ??
    new Set(corpus.articles.flatMap(({ body }) => findTokens(body).map(({ folded }) => folded.replace(/'s?$/, ''))));
  known.set(corpus, forms);
  return forms;
}
