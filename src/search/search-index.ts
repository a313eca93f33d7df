import MiniSearch from 'minisearch';
import type { Corpus, Passage } from '../corpus/corpus.ts';
import { createNearestWords, type NearestWords } from './nearest-words.ts';
import { meetingWords, passageContext } from './passage-context.ts';
import type { Query } from './query.ts';
import { bm25 } from './weights.ts';
import { findTerms } from './words.ts';

/** A passage that shares words with a question. */
export interface Hit {
  readonly passage: Passage;
  /** Share of what the question could have scored, 0 to about 1; comparable between questions, unlike BM25 itself. */
  readonly score: number;
}

/** The passages of a corpus, found by words. */
export interface SearchIndex {
  /**
   * @param within - Only passages for which it holds
   * @returns Best first; ties in the order of the corpus
   */
  search(query: Query, limit: number, within?: (passage: Passage) => boolean): readonly Hit[];
  /** Inverse document frequency of a term in the passages' own words: how rare, hence how telling, it is. */
  idf(term: string): number;
  /** Whether the term occurs anywhere: in a passage, a title, a meeting's names. */
  knows(term: string): boolean;
  /** The words of passages, titles, meetings and the vocabulary that are written most like a mistyped one. */
  readonly nearest: NearestWords;
}

/** Builds the index by words: MiniSearch over each passage with its title and meetings. */
export function createSearchIndex(corpus: Corpus): SearchIndex {
  const documents = corpus.passages.map((passage) => toDocument(corpus, passage));
  const { vocabulary, articles } = corpus;
  const names = articles.flatMap(({ publisher, author }) => [publisher ?? '', author ?? '']);
  const others = [...vocabulary.same.flat(), ...vocabulary.expand.flatMap(({ from, to }) => [from, ...to]), ...names];
  return indexDocuments(corpus.passages, documents, others);
}

/** A passage as it is indexed. */
export interface IndexedText {
  readonly text: string;
  /** Found by, never quoted. */
  readonly context: string;
}

/**
 * The same for passages whose words and context are given; for measuring on sets that are no corpus.
 *
 * @param others - Texts whose words people may mistype as well
 */
function indexDocuments(
  passages: readonly Passage[],
  documents: readonly IndexedText[],
  others: readonly string[] = [],
): SearchIndex {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  const frequencies = countDocuments(documents.map(({ text }) => text));
  const known = countDocuments(documents.map(({ text, context }) => `${text} ${context}`));
  index.addAll(documents.map(({ text, context }, id) => ({ id, words: joinTerms(text, context) })));
  const inverse = (count: number): number => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  const idf = (term: string): number => inverse(frequencies.get(term) ?? 0);
  let nearest: NearestWords | undefined;
  return {
    idf,
    // Made when the first mistyped word is met.
    nearest: (typed) => {
      nearest ??= createNearestWords([...documents.flatMap(({ text, context }) => [text, context]), ...others]);
      return nearest(typed);
    },
    knows: (term) => known.has(term),
    search(query, limit, within) {
      const terms = [...query.weights.keys()].filter((term) => term !== '');
      if (terms.length === 0) return [];
      const ideal = query.words.reduce(
        (sum, { term }) => sum + inverse(known.get(term) ?? 0) * (bm25.k + 1 + bm25.d),
        0,
      );
      return index
        .search(terms.join(' '), {
          combineWith: 'OR',
          prefix: false,
          fuzzy: false,
          boostTerm: (term) => query.weights.get(term) ?? 1,
          bm25,
          ...(within && { filter: ({ id }) => within(passageAt(passages, id)) }),
        })
        .map(({ id, score, queryTerms }) => ({
          passage: passageAt(passages, id),
          // MiniSearch 7.2 multiplies by the number of matched terms; BM25 has counted them already.
          score: score / queryTerms.length / ideal,
        }))
        .sort((a, b) => b.score - a.score || a.passage.index - b.passage.index)
        .slice(0, limit);
    },
  };
}

function toDocument(corpus: Corpus, passage: Passage): IndexedText {
  const meetings = corpus.meetings.filter(({ id }) => passage.article.meetings.includes(id));
  return {
    text: passage.article.body.slice(passage.start, passage.end),
    context: [passageContext(corpus, passage), ...meetings.map(meetingWords)].join(' '),
  };
}

/** Words of the context count once, and only where the passage has none of them: a name repeated in every alias tells no more. */
function joinTerms(text: string, context: string): string {
  const own = findTerms(text);
  const had = new Set(own);
  const more = new Set(findTerms(context).filter((term) => !had.has(term)));
  return [...own, ...more].join(' ');
}

function countDocuments(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of new Set(findTerms(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function passageAt(passages: readonly Passage[], at: number): Passage {
  const passage = passages[at];
  if (passage === undefined) throw new RangeError(`no passage ${at} among ${passages.length}`);
  return passage;
}
