import type { Timeline } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import type { Article, Corpus, Passage } from '../../corpus/corpus.ts';
import { createQuery, type Query } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findWords } from '../../search/words.ts';
import { readMeeting } from '../meeting-articles.ts';
import { choosePoints, type Point } from '../summary/choose-points.ts';
import { readSentences } from '../summary/meeting-sentences.ts';
import { orderPoints } from '../summary/order-points.ts';
import { scoreSentences } from '../summary/score-sentences.ts';
import { fitTopic } from '../summary/topic-fit.ts';

/** How much of one meeting is shown, and how many of its paragraphs, the best by words, are looked at for it. */
const ofMeeting = { points: 3, passages: 25 } as const;

/** A sentence must fit the topic at least so well, beside the sentence of all that fits it best. */
const shareOfBest = 0.7;

/** How much fitting the topic counts beside being a good point. */
const topicWeight = 2;

/**
 * Traces a topic through the meetings: the excerpts on it, meeting by meeting, oldest first.
 *
 * @param words - The topic, as typed
 * @returns A few points for each meeting whose articles hold the topic, those of previews marked; none where nobody
 * wrote of it. Articles that belong to no meeting stand by their own date
 */
export function traceTopic(corpus: Corpus, index: SearchIndex, words: string): Timeline {
  const query = createQuery(words, corpus.vocabulary);
  const hits = index.search(query, corpus.passages.length).map(({ passage }) => passage);
  const found = groupByEvent(corpus, hits).map((event) => {
    const sentences = readSentences(event.passages.slice(0, ofMeeting.passages));
    return { event, sentences, fits: fitTopic(corpus, index, sentences, words) ?? [] };
  });
  const best = Math.max(0, ...found.flatMap(({ fits }) => fits.map((fit) => fit ?? 0)));
  const entries = found.flatMap(({ event, sentences, fits }) => {
    const fitting = fits.map((fit) => (fit !== null && fit >= shareOfBest * best ? fit * topicWeight : null));
    const scored = scoreSentences(sentences, corpus.vocabulary);
    const points = orderPoints(choosePoints(scored, ofMeeting.points, fitting, (term) => index.idf(term)));
    if (points.length === 0) return [];
    const holding = new Set(sentences.filter((_, at) => fitting[at] !== null).map(({ passage }) => passage));
    return {
      ...{ meeting: event.meeting, start: event.start, end: event.end, mentions: holding.size },
      articles: [...new Set([...holding].map(({ article }) => article.id))].sort(),
      points: points.map((point) => toEntry(point, query, event.previews)),
    };
  });
  return { words, entries, corpusVersion: corpus.version };
}

function toEntry({ sentence: { passage }, span, reportedBy }: Point, query: Query, previews: ReadonlySet<Article>) {
  const marks = findWords(passage.article.body.slice(span.start, span.end))
    .filter(({ term, stop }) => !stop && query.weights.has(term))
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  return {
    excerpt: makeExcerpt(passage.article, passage.paragraph, span, marks),
    reportedBy: [...reportedBy],
    ...(previews.has(passage.article) && { preview: true }),
  };
}

interface Event {
  readonly meeting: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly previews: ReadonlySet<Article>;
  /** Best first. */
  readonly passages: readonly Passage[];
}

/** Meetings and articles without one, oldest first; what has no date comes last. */
function groupByEvent(corpus: Corpus, hits: readonly Passage[]): readonly Event[] {
  const meetings = corpus.meetings.map(({ id, start, end }) => ({
    ...{ meeting: id, start, end, previews: readMeeting(corpus, id).previews },
    passages: hits.filter(({ article }) => article.meetings.includes(id)),
  }));
  const loose = [...new Set(hits.filter(({ article }) => article.meetings.length === 0).map(({ article }) => article))];
  const alone = loose.map((article) => ({
    ...{ meeting: null, start: article.published, end: article.published, previews: new Set<Article>() },
    passages: hits.filter((passage) => passage.article === article),
  }));
  const day = ({ start }: Event): string => start ?? '9999';
  return [...meetings, ...alone]
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => day(a).localeCompare(day(b)));
}
