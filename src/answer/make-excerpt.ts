import type { Article, Span } from '../corpus/corpus.ts';
import type { Excerpt } from './answer.ts';

/**
 * Cuts an excerpt out of an article.
 *
 * @param paragraph - Number of the paragraph, from 1
 * @param span - What to cut, as offsets into the article's body
 * @param marks - The words that answer, as offsets into the article's body; what lies outside of `span` is left out
 */
export function makeExcerpt(article: Article, paragraph: number, span: Span, marks: readonly Span[] = []): Excerpt {
  return {
    article: article.id,
    meetings: [...article.meetings],
    start: span.start,
    end: span.end,
    text: article.body.slice(span.start, span.end),
    highlights: joinSpans(marks, span).map(({ start, end }) => [start - span.start, end - span.start]),
    paragraph,
    publisher: article.publisher ?? article.author ?? article.id,
    title: article.title,
    published: article.published,
    url: article.url,
  };
}

/** @returns What of the marks lies within, in order, overlapping ones joined. */
function joinSpans(marks: readonly Span[], within: Span): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const mark of inside) {
    const last = joined.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else joined.push({ ...mark });
  }
  return joined;
}
