import type { Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../search/passage-context.ts';
import { describeDays } from './days.ts';
import { oneLine, plain } from './markdown.ts';
import { shorten } from './shorten.ts';
import { textFragment } from './text-fragment.ts';

/** Characters shown of what others have named; the link leads to the whole. */
const longest = { title: 100, publisher: 60, names: 120 } as const;

/**
 * @param linked - Whether the link is shown: it may take 500 characters
 * @returns Where a quotation is from: publisher, title, date or "undated" with the meeting's, paragraph, link
 */
export function cite(corpus: Corpus, excerpt: Excerpt, linked = true): string {
  const { publisher, title, published, meetings, paragraph, url, text } = excerpt;
  const link = url === null || !linked ? null : textFragment(url, text);
  return [
    label(publisher, longest.publisher),
    `“${label(title)}”`,
    dateArticle(corpus, { published, meetings }),
    `paragraph ${paragraph}`,
    // Not the title itself: Discord shows no link whose text holds brackets or looks like an address.
    ...(link === null ? [] : [`[open](<${link}>)`]),
  ].join(' · ');
}

/** @returns An article's date or "undated", with the days of its meeting unless it came out on one of them. */
export function dateArticle(
  corpus: Corpus,
  { published, meetings }: { readonly published: string | null; readonly meetings: readonly string[] },
): string {
  const date = published === null ? 'undated' : longDate(published);
  const meeting = corpus.meetings.find(({ id }) => meetings.includes(id));
  if (meeting === undefined || (published !== null && meeting.start <= published && published <= meeting.end))
    return date;
  return `${date} (meeting of ${describeDays(meeting.start, meeting.end)})`;
}

/** @returns How many articles say so, with the others' names; empty for one. */
export function corroboration(corpus: Corpus, { alsoReportedBy = [] }: Excerpt): string {
  if (alsoReportedBy.length === 0) return '';
  const names = [...new Set(alsoReportedBy.map((id) => namePublisher(corpus, id)))].join(', ');
  return `reported by ${alsoReportedBy.length + 1} articles, also by ${label(names, longest.names)}`;
}

/** @returns Who published an article, or wrote it, as written; its id where it is not known. */
export function namePublisher(corpus: Corpus, id: string): string {
  const article = corpus.articles.find((other) => other.id === id);
  return article?.publisher ?? article?.author ?? id;
}

/** @returns A meeting's name, at most so many characters, and its days; the id where it is not known. */
export function nameMeeting(corpus: Corpus, id: string, limit: number = longest.title): string {
  const meeting = corpus.meetings.find((other) => other.id === id);
  if (meeting === undefined) return label(id, limit);
  return `${label(meeting.name, limit)} (${describeDays(meeting.start, meeting.end)})`;
}

/** @returns A title or a name from outside, in one line, escaped, and with its backslashes at most so many characters. */
export function label(text: string, limit: number = longest.title): string {
  const whole = oneLine(text);
  for (let room = limit; room > 0; room -= 1) {
    const shown = plain(shorten(whole, room));
    if (shown.length <= limit) return shown;
  }
  return '…';
}
