import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { findPeople } from '../attendance/find-people.ts';

const known = new WeakMap<Corpus, ReadonlySet<string>>();

/** @returns Tells whether a term is part of the name of somebody whom the corpus names; computed once for each corpus. */
export function isPersonTerm(corpus: Corpus): (term: string) => boolean {
  const terms = known.get(corpus) ?? new Set(findPeople(corpus).flatMap(({ name }) => findTerms(name)));
  known.set(corpus, terms);
  return (term) => terms.has(term);
}
