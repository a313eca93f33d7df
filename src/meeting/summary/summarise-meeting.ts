import type { Summary } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { meetingWords } from '../../search/passage-context.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTerms } from '../../search/words.ts';
import { readMeeting } from '../meeting-articles.ts';
import { createAkinWords, type PassageVectors } from './akin-words.ts';
import { choosePoints } from './choose-points.ts';
import { readSentences } from './meeting-sentences.ts';
import { orderPoints } from './order-points.ts';
import { scoreSentences } from './score-sentences.ts';
import { mostPoints } from './summary-weights.ts';
import { fitTopic, namesAll } from './topic-fit.ts';
import { weighBelonging } from './weigh-belonging.ts';

/** How much fitting the topic counts beside being a good point. */
const topicWeight = 1.5;

/** Less than half of a topic will do where nothing but the topic is told. */
const enoughOfTopic = 0.42;

/** What does not name the topic itself must be such a point at least, topic or not. */
const worthTelling = 0.5;

/**
 * Sums up a meeting in at most eight excerpts, one for each of its topics, in an order that reads well.
 *
 * @param meeting - Its id
 * @param about - Only points on this topic, as typed
 * @param meaning - Where there is an encoder: finds the topic in words that mean much the same, too
 * @returns Points with the articles that report the same, marked where the article was written before the meeting; no
 * points where no article is on the meeting, or none of its sentences on the topic. `disagreements` are left empty:
 * they are found by others
 * @throws RangeError when the corpus has no such meeting
 */
export function summariseMeeting(
  corpus: Corpus,
  index: SearchIndex,
  meeting: string,
  about?: string,
  meaning: PassageVectors | null = null,
): Summary {
  const read = readMeeting(corpus, meeting);
  const { articles, previews } = read;
  const scored = scoreSentences(readSentences(read.passages), corpus.vocabulary);
  const named = new Set(findTerms(meetingWords(read.meeting)));
  const akin = about && meaning ? createAkinWords(corpus, index, meaning, read.passages) : undefined;
  const fits = about?.trim()
    ? fitTopic(corpus, index, scored.sentences, about, {
        named,
        ...(akin && { akin }),
        likeness: scored.likeness,
        enough: enoughOfTopic,
      })
    : null;
  const extra = scored.sentences.map((sentence, at) => {
    const fit = fits === null ? 0 : (fits[at] ?? null);
    const belongs = weighBelonging(sentence, read, corpus.meetings);
    if (fit === null || belongs === null) return null;
    if (fits !== null && fit < namesAll && (scored.scores[at] ?? 0) + belongs < worthTelling) return null;
    return fit * topicWeight + belongs;
  });
  const points = choosePoints(scored, mostPoints, extra, (term) => (named.has(term) ? 0 : index.idf(term)));
  return {
    meeting,
    points: orderPoints(points).map(({ sentence: { passage }, span, reportedBy }) => ({
      excerpt: makeExcerpt(passage.article, passage.paragraph, span),
      reportedBy: [...reportedBy],
      ...(previews.has(passage.article) && { preview: true }),
    })),
    disagreements: [],
    articles: articles.map(({ id }) => id),
    corpusVersion: corpus.version,
  };
}
