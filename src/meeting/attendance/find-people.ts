import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { isCountry } from './countries.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { bodyNouns, officeNouns } from './people-words.ts';

/** One place where an article names a person. */
export interface PersonMention {
  /** As written there: "Maria Tveit", "Tveit". */
  readonly name: string;
  /** The folded last name, by which mentions of one person are put together. */
  readonly key: string;
  /** The office as written beside the name, or `null`. */
  readonly role: string | null;
  readonly passage: Passage;
  /** The sentence that names the person, as offsets into the article's body. */
  readonly sentence: Span;
  /** The name alone, as offsets into the article's body. */
  readonly span: Span;
}

const known = new WeakMap<Corpus, readonly PersonMention[]>();

/**
 * Finds the people that articles name: capitalised names beside an office ("Foreign Minister X", "X, the minister"),
 * a form of address or a verb of speech, and afterwards every mention of their last names.
 *
 * @returns In the order of the corpus; computed once for each corpus
 */
export function findPeople(corpus: Corpus): readonly PersonMention[] {
  const had = known.get(corpus);
  if (had) return had;
  const sentences = corpus.passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({
      passage,
      sentence,
      runs: findNameRuns(passage.article.body.slice(sentence.start, sentence.end)),
    })),
  );
  const people = new Set(sentences.flatMap(({ runs }) => runs.filter(isPerson).map(({ name }) => keyOf(name))));
  const mentions = sentences.flatMap(({ passage, sentence, runs }) =>
    runs
      .filter((run) => isPerson(run) || (people.has(keyOf(run.name)) && !isCountry(run.name)))
      .filter(({ name }) => !name.split(/\s+/).some((word) => bodyNouns.test(word) || officeNouns.test(word)))
      .map(({ name, role, start }) => ({
        name,
        key: keyOf(name),
        role,
        passage,
        sentence,
        span: { start: sentence.start + start, end: sentence.start + start + name.length },
      })),
  );
  known.set(corpus, mentions);
  return mentions;
}

const isPerson = ({ role, speaks, name }: NameRun): boolean =>
  (role !== null && !isCountry(name)) ||
  (speaks && name.includes(' ') && !isCountry(name) && !name.split(/\s+/).some((word) => bodyNouns.test(word)));

/** @returns The folded last word of a name. */
const keyOf = (name: string): string => findTerms(name.replace(/['’]s$/, '')).at(-1) ?? name.toLowerCase();

const grouped = new WeakMap<Corpus, ReadonlyMap<Passage, readonly PersonMention[]>>();

/** @returns The people that each passage names; computed once for each corpus. */
export function peopleByPassage(corpus: Corpus): ReadonlyMap<Passage, readonly PersonMention[]> {
  const had = grouped.get(corpus);
  if (had) return had;
  const groups = new Map<Passage, PersonMention[]>();
  for (const mention of findPeople(corpus)) {
    const group = groups.get(mention.passage);
    if (group) group.push(mention);
    else groups.set(mention.passage, [mention]);
  }
  grouped.set(corpus, groups);
  return groups;
}
