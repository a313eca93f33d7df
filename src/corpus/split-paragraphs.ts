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

/** A blank line, or the line break before or behind a heading of Markdown. */
const separator = /\r?\n(?:[ \t]*\r?\n)+|\r?\n(?=#{1,6}[ \t])|(?<=(?:^|\n)#{1,6}[ \t][^\n]*)\n/g;
