import { beginsWith } from './begins-with.ts';
import type { Span } from './corpus.ts';
import { explainBox, explainPageEnd } from './furniture-rules.ts';
import { isSentence, recogniseParagraph } from './recognise-paragraph.ts';
import { weighFurniture } from './weigh-furniture.ts';

/** What is known of an article's paragraphs beside their words. */
export interface Hints {
  /** What stands, as a paragraph, in several articles of its publisher. */
  readonly repeated?: ReadonlySet<string>;
  /** The first words of paragraphs that are the article's own, whatever they look like. */
  readonly keep?: readonly string[];
}

/**
 * Recognises what a web page leaves behind among an article's paragraphs: repeated titles, captions, navigation,
 * newsletter forms, pleas, contacts, copyright. Such text is no part of the article, for whatever corpus. In doubt it is
 * the article's.
 *
 * @param body - The article's body
 * @param title - The article's title
 * @param paragraphs - All of its paragraphs, in order
 * @returns For each paragraph the reason why it is furniture, or `null` for the article's own words
 */
export function findFurniture(
  body: string,
  title: string,
  paragraphs: readonly Span[],
  { repeated = new Set(), keep = [] }: Hints = {},
): readonly (string | null)[] {
  const texts = paragraphs.map(({ start, end }) => body.slice(start, end));
  const kept = new Set([...texts.keys()].filter((at) => keep.some((words) => beginsWith(texts[at] ?? '', words))));
  const reasons = texts.map((text, at) => recogniseParagraph(text, title, texts[at + 1]));
  const ends = texts.map((text) => explainPageEnd(firstLine(text)));
  for (const [at, text] of texts.entries()) {
    const box = explainBox(firstLine(text));
    const reason = ends[at] ?? box;
    if (typeof reason !== 'string' || kept.has(at)) continue;
    reasons[at] = reason;
    const stop = box === null ? behindPageEnd(texts, at) : behindBox(texts, reasons, ends, at);
    for (let next = at + 1; next < stop; next += 1) reasons[next] ??= `behind “${firstLine(text).slice(0, 60)}”`;
  }
  for (const at of kept) reasons[at] = null;
  weighAll(texts, reasons, repeated, kept);
  return reasons;
}

/** Weighs what no rule has told of: first by itself, then from both edges inwards, for as long as there is furniture. */
function weighAll(
  texts: readonly string[],
  reasons: (string | null)[],
  repeated: ReadonlySet<string>,
  kept: ReadonlySet<number>,
): void {
  const weigh = (at: number, edge: 'start' | 'end' | null): boolean => {
    const text = texts[at] ?? '';
    if (kept.has(at)) return false;
    reasons[at] ??= weighFurniture(text, { edge, repeated: repeated.has(text) });
    return reasons[at] !== null || isSeparator.test(text);
  };
  const places = [...texts.keys()];
  for (const at of places) weigh(at, null);
  places.every((at) => weigh(at, 'start'));
  places.reverse().every((at) => weigh(at, 'end'));
}

/** Headings and lines between parts, behind which an edge may go on. */
const isSeparator = /^(?:#{1,6}\s.*|[^\p{L}\p{N}]+)$/u;

/** @returns Up to where a page's end reaches: to the end of the body, unless much of the article stands behind it. */
function behindPageEnd(texts: readonly string[], at: number): number {
  return 2 * proseLength(texts.slice(at + 1)) <= proseLength(texts.slice(0, at)) ? texts.length : at + 1;
}

/**
 * @returns Up to where a box of links reaches: to the prose behind it, if that goes on to the end or is more than a box
 *   would hold; else to the end of the body, for boxes can hold a few sentences of each article that they link to
 */
function behindBox(
  texts: readonly string[],
  reasons: readonly (string | null)[],
  ends: readonly (string | null | undefined)[],
  at: number,
): number {
  const goesOn = texts.findIndex((text, next) => next > at && isProse(text));
  if (goesOn < 0) return texts.length;
  const pageEnd = ends.findIndex((end, next) => next > goesOn && typeof end === 'string');
  const rest = texts.slice(goesOn, pageEnd < 0 ? texts.length : pageEnd);
  const isArticle =
    4 * proseLength(rest) > proseLength(texts.slice(0, at)) ||
    (goesOn > at + 1 && rest.every((text, place) => isSentence(text) || typeof reasons[goesOn + place] === 'string'));
  return isArticle ? goesOn : texts.length;
}

/** Titles and teasers are shorter than most paragraphs. */
const shortestProse = 80;

const isProse = (text: string): boolean =>
  text.length >= shortestProse && isSentence(text) && !/^(?:[-*+•]|#)/.test(text);
const proseLength = (texts: readonly string[]): number =>
  texts.filter(isProse).reduce((sum, text) => sum + text.length, 0);

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').trim();
