import type { Article, Corpus, Meeting, Passage } from '../corpus/corpus.ts';
import { wasWrittenBefore } from './summary/written-before.ts';

/** The articles on one meeting, with what every view of a meeting needs of them. */
export interface MeetingArticles {
  readonly meeting: Meeting;
  readonly articles: readonly Article[];
  /** In the order of the corpus. */
  readonly passages: readonly Passage[];
  /** Those written before the meeting: they say what was expected. */
  readonly previews: ReadonlySet<Article>;
}

const known = new WeakMap<Corpus, Map<string, MeetingArticles>>();

/**
 * Finds the articles on a meeting; computed once for each meeting of a corpus.
 *
 * @throws RangeError when the corpus has no such meeting; the message names those that it has
 */
export function readMeeting(corpus: Corpus, id: string): MeetingArticles {
  const meetings = known.get(corpus) ?? new Map<string, MeetingArticles>();
  known.set(corpus, meetings);
  const had = meetings.get(id);
  if (had) return had;
  const meeting = corpus.meetings.find((other) => other.id === id);
  if (meeting === undefined)
    throw new RangeError(`no meeting "${id}": known are ${corpus.meetings.map((other) => other.id).join(', ')}`);
  const articles = corpus.articles.filter((article) => article.meetings.includes(id));
  const read = {
    meeting,
    articles,
    passages: corpus.passages.filter(({ article }) => article.meetings.includes(id)),
    previews: new Set(articles.filter((article) => wasWrittenBefore(corpus, article, meeting))),
  };
  meetings.set(id, read);
  return read;
}
