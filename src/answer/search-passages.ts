import type { Corpus, Meeting, Passage } from '../corpus/corpus.ts';
import { createQuery } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { findWords } from '../search/words.ts';
import type { Excerpt } from './answer.ts';
import { makeExcerpt } from './make-excerpt.ts';

/** What a search is narrowed to. */
export interface PassageFilters {
  readonly meeting?: string;
  readonly publisher?: string;
  /** ISO dates, compared with the article's own or else its meeting's. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
}

/** Passages listed unless more are asked for. */
const usualLimit = 50;

/** @returns The passages that hold words of a search, best first, each whole, with the words marked. */
export function searchPassages(
  corpus: Corpus,
  index: SearchIndex,
  words: string,
  filters: PassageFilters,
): readonly Excerpt[] {
  const query = createQuery(words, corpus.vocabulary);
  return index
    .search(query, filters.limit ?? usualLimit, (passage) => passes(corpus, passage, filters))
    .map(({ passage }) => {
      const { article, paragraph, start, end } = passage;
      const marks = findWords(article.body.slice(start, end))
        .filter(({ term, stop }) => !stop && query.weights.has(term))
        .map((word) => ({ start: start + word.start, end: start + word.end }));
      return makeExcerpt(article, paragraph, { start, end }, marks);
    });
}

function passes(corpus: Corpus, { article }: Passage, { meeting, publisher, from, to }: PassageFilters): boolean {
  if (meeting !== undefined && !article.meetings.includes(meeting)) return false;
  if (
    publisher !== undefined &&
    ![article.publisher, article.author].some((name) => name?.toLowerCase() === publisher.toLowerCase())
  )
    return false;
  if (from === undefined && to === undefined) return true;
  const meetings = corpus.meetings.filter(({ id }) => article.meetings.includes(id));
  const days =
    article.published !== null ? [article.published] : meetings.flatMap(({ start, end }: Meeting) => [start, end]);
  return days.some((day) => (from === undefined || day >= from) && (to === undefined || day <= to));
}
