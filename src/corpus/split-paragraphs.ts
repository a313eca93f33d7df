import type { Span } from './corpus.ts';
import { trimSpan } from './trim-span.ts';

/**
 * Finds the paragraphs of a body: what blank lines set apart, and headings, which need none.
 *
 * @returns Spans in order, without white space around them; headings and page furniture included
 */
export function splitParagraphs(body: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of body.matchAll(separator)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  spans.push({ start, end: body.length });
  return spans.map((span) => trimSpan(body, span)).filter((span) => span.start < span.end);
}

/**
 * A blank line (of any white space), or the line break before or behind a heading of Markdown. To look for a line break
 * before looking behind keeps a long line from being read again at each of its characters.
 */
const separator =
  /(?:\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))+|(?:\r\n|\r(?!\n)|\n)(?=#{1,6}[ \t])|(?=[\r\n])(?<=(?:^|[\r\n])#{1,6}[ \t][^\r\n]*)(?:\r\n|\r|\n)/g;
