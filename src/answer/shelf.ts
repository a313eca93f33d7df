import type { Corpus } from '../corpus/corpus.ts';
import type { EncodedText } from '../search/encoder.ts';
import { meetingWords, passageContext } from '../search/passage-context.ts';
import { createSearchIndex } from '../search/search-index.ts';
import type { Shelf } from './gather-candidates.ts';
import { readPassageTerms } from './signals.ts';

/** Computes once what every question needs of the passages. */
export function createShelf(corpus: Corpus, vectors: readonly EncodedText[]): Shelf {
  const contexts = corpus.passages.map((passage) => passageContext(corpus, passage));
  return {
    passages: corpus.passages,
    contexts,
    index: createSearchIndex(corpus),
    terms: corpus.passages.map((passage, at) => {
      const meetings = corpus.meetings.filter(({ id }) => passage.article.meetings.includes(id));
      return readPassageTerms(passage, [contexts[at], ...meetings.map(meetingWords)].join(' '));
    }),
    vectors,
  };
}
