import type { Corpus } from '../corpus/corpus.ts';
import type { EncodedText } from '../search/encoder.ts';
import { centreOf } from '../search/max-sim.ts';
import { meetingWords, passageContext } from '../search/passage-context.ts';
import { createSearchIndex } from '../search/search-index.ts';
import { findWords } from '../search/words.ts';
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
    centre: centreOf(vectors),
    rarity: countWords(corpus),
  };
}

function countWords({ passages }: Corpus): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { article, start, end } of passages) {
    const words = new Set(findWords(article.body.slice(start, end)).map(({ text }) => text.toLowerCase()));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => {
    const count = counts.get(word.toLowerCase()) ?? 0;
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
  };
}
