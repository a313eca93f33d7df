import type { Corpus } from '../../corpus/corpus.ts';
import { findWords, type Word } from '../../search/words.ts';

/** The names of a corpus, so that a question in lower case can be read as well. */
export interface CorpusNames {
  /** Whether a term is a name: written with a capital inside sentences, and hardly ever without. */
  readonly isName: (term: string) => boolean;
  /** Whether a term is part of a person's name: of somebody who speaks, or who has a title. */
  readonly isPerson: (term: string) => boolean;
  /** Whether two words stand side by side anywhere, in this order. */
  readonly areNeighbours: (one: string, other: string) => boolean;
}

const known = new WeakMap<Corpus, CorpusNames>();

/** @returns The names of a corpus; computed once for each corpus */
export function readNames(corpus: Corpus): CorpusNames {
  const had = known.get(corpus);
  if (had) return had;
  const [capitals, others] = [new Map<string, number>(), new Map<string, number>()];
  const [people, places] = [new Map<string, number>(), new Map<string, number>()];
  const pairs = new Set<string>();
  for (const { article, sentences } of corpus.passages)
    for (const { start, end } of sentences) {
      const sentence = article.body.slice(start, end);
      const words = findWords(sentence);
      for (const [at, word] of words.entries()) {
        const isCapital = /^\p{Lu}/u.test(word.text);
        if (!isCapital) count(others, word.term);
        else if (at > 0) count(capitals, word.term);
        const behind = words[at + 1];
        if (behind !== undefined && /^\s$/.test(sentence.slice(word.end, behind.start)))
          pairs.add(`${word.text} ${behind.text}`.toLowerCase());
      }
      for (const run of findRuns(sentence, peoplePatterns)) for (const { term } of findWords(run)) count(people, term);
      for (const run of findRuns(sentence, [placePattern])) for (const { term } of findWords(run)) count(places, term);
    }
  const isMore = (term: string, one: Map<string, number>, other: Map<string, number>): boolean =>
    (one.get(term) ?? 0) > (other.get(term) ?? 0);
  const isName = (term: string): boolean => isMore(term, capitals, others) || isMore(term, people, others);
  const names: CorpusNames = {
    isName,
    isPerson: (term) => isName(term) && isMore(term, people, places) && !offices.has(term),
    areNeighbours: (one, other) => pairs.has(`${one} ${other}`.toLowerCase()),
  };
  known.set(corpus, names);
  return names;
}

const count = (counts: Map<string, number>, term: string): void => {
  counts.set(term, (counts.get(term) ?? 0) + 1);
};

const findRuns = (sentence: string, patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ 1: name = '' }) => name));

const nameRun = String.raw`((?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?: (?:de |van |von |der |bin |al |el |Mac |Ó |Ní )?(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.))*)`;
const titles =
  'minister|president|chancellor|secretary|general|chair|chairman|chairwoman|chairperson|director|commissioner|representative|ambassador|mayor|governor|spokesman|spokeswoman|spokesperson|chief|head|delegate|mr|mrs|ms|dr|prof|professor|sir|lady|executive|deputy|judge|justice|councillor|councilor|senator|captain|coach|inspector|superintendent|sheriff|bishop|archbishop|king|queen|prince|princess|lord|colonel|rector';
const offices: ReadonlySet<string> = new Set(findWords(titles.replaceAll('|', ' ')).map(({ term }) => term));

/** A capitalised run that says something, is said to have, or stands beside an office. */
const peoplePatterns = [
  new RegExp(String.raw`${nameRun},? (?:also |later |then )?(?:said|says|told|added|chaired|presided)\b`, 'gu'),
  new RegExp(String.raw`\b(?:said|says|added|told) ${nameRun}`, 'gu'),
  new RegExp(
    String.raw`(?<=\b(?:${titles.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})\.?,? )${nameRun}`,
    'gu',
  ),
  new RegExp(String.raw`${nameRun}, (?:the |its |their |[\p{L}’]+ ){0,4}(?:${titles})\b`, 'gu'),
];
const placePattern = new RegExp(String.raw`\b(?:in|from|at|near) ${nameRun}`, 'gu');

/** Words of a question that name persons, in order; those that stand together are one person. */
export function findPersons(
  words: readonly Word[],
  { isPerson, isName, areNeighbours }: CorpusNames,
): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    if (!isPerson(word.term)) return;
    const before = words[at - 1];
    const isJoined = before !== undefined && runs.at(-1)?.at(-1) === before;
    // A first name may be known only by the last name behind it.
    const isFirstName = before !== undefined && isName(before.term) && areNeighbours(before.text, word.text);
    if (isJoined) runs.at(-1)?.push(word);
    else runs.push(isFirstName ? [before, word] : [word]);
  });
  return runs;
}
