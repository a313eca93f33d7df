import type { Comparison, Excerpt } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { readMeeting } from '../meeting-articles.ts';
import { chooseTopics, mostQuoted, type Topic } from './choose-topics.ts';
import { readSide } from './read-side.ts';

/**
 * Compares what articles say of two meetings, topic by topic: what both sides have, what only one has. A topic is a
 * phrase of the articles; it is only one side's where no word of the other's, under any of its names, is of it.
 *
 * @param first - Id of a meeting; `second` likewise
 * @returns Topics of both first, then those of the first alone, then of the second; the weightiest first
 * @throws RangeError when the corpus has no such meeting
 */
export function compareMeetings(corpus: Corpus, index: SearchIndex, first: string, second: string): Comparison {
  const [one, other] = [readSide(corpus, index, first), readSide(corpus, index, second)];
  const topics = chooseTopics(corpus, index, one, other);
  const articlesOf = (id: string): string[] => readMeeting(corpus, id).articles.map((article) => article.id);
  return {
    first: { meeting: first, articles: articlesOf(first) },
    second: { meeting: second, articles: articlesOf(second) },
    topics: topics.map((topic) => ({
      topic: topic.words,
      in: topic.in,
      first: quote(topic.first),
      second: quote(topic.second),
    })),
    corpusVersion: corpus.version,
  };
}

/** The best sentences on a topic, one a paragraph. */
function quote(places: Topic['first']): Excerpt[] {
  const chosen: (typeof places)[number][] = [];
  for (const place of places) {
    const passage = place.sentence.passage;
    if (chosen.some(({ sentence }) => sentence.passage === passage)) continue;
    if (chosen.length < mostQuoted) chosen.push(place);
  }
  return chosen.map(({ sentence: { passage, wide }, span }) =>
    makeExcerpt(passage.article, passage.paragraph, wide, span === null ? [] : [span]),
  );
}
