import type { Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../search/passage-context.ts';
import { oneLine, plain } from './markdown.ts';
import { shorten } from './shorten.ts';
import { textFragment } from './text-fragment.ts';

/** Characters of a title or a name that are shown; the link leads to the whole. */
const longestTitle = 120;

/** @returns The line below a quotation: publisher, title with link, date or "undated", paragraph. */
export function cite({ publisher, title, published, paragraph, url, text }: Excerpt): string {
  const link = url === null ? null : textFragment(url, text);
  const name = label(title);
  return [
    label(publisher),
    link === null ? `“${name}”` : `[${name}](<${link}>)`,
    published === null ? 'undated' : longDate(published),
    `paragraph ${paragraph}`,
  ].join(' · ');
}

/** @returns How many articles say so, with the others' names; empty for one. */
export function corroboration(corpus: Corpus, { alsoReportedBy = [] }: Excerpt): string {
  if (alsoReportedBy.length === 0) return '';
  const names = alsoReportedBy.map((id) => {
    const article = corpus.articles.find((other) => other.id === id);
    return label(article?.publisher ?? article?.author ?? id);
  });
  return `reported by ${alsoReportedBy.length + 1} articles, also by ${shorten([...new Set(names)].join(', '), 200)}`;
}

/** @returns A meeting's name and days; the id where it is not known. */
export function nameMeeting(corpus: Corpus, id: string): string {
  const meeting = corpus.meetings.find((other) => other.id === id);
  if (meeting === undefined) return label(id);
  const { name, start, end } = meeting;
  return `${label(name)} (${start === end ? longDate(start) : `${longDate(start)} to ${longDate(end)}`})`;
}

/** @returns A title or a name from outside, in one line, short, and escaped. */
export const label = (text: string): string => plain(shorten(oneLine(text), longestTitle));
