import type { Span } from './corpus.ts';
import { explainBox, explainLine, explainPageEnd } from './furniture-rules.ts';
import { weighFurniture } from './weigh-furniture.ts';

/**
 * Recognises what a web page leaves behind among an article's paragraphs: repeated titles, captions, navigation,
 * newsletter forms, pleas, contacts, copyright. Such text is no part of the article, for whatever corpus. In doubt it is
 * the article's.
 *
 * @param body - The article's body
 * @param title - The article's title
 * @param paragraphs - All of its paragraphs, in order
 * @param repeated - What stands, as a paragraph, in several articles of its publisher
 * @returns For each paragraph the reason why it is furniture, or `null` for the article's own words
 */
export function findFurniture(
  body: string,
  title: string,
  paragraphs: readonly Span[],
  repeated: ReadonlySet<string> = new Set(),
): readonly (string | null)[] {
  const texts = paragraphs.map(({ start, end }) => body.slice(start, end));
  const reasons = texts.map((text, at) => recognise(text, title) ?? alternativeText(text, texts[at + 1]));
  const ends = texts.map((text) => explainPageEnd(firstLine(text)));
  for (const [at, text] of texts.entries()) {
    const box = explainBox(firstLine(text));
    const reason = ends[at] ?? box;
    if (typeof reason !== 'string') continue;
    reasons[at] = reason;
    const stop = box === null ? behindPageEnd(texts, at) : behindBox(texts, reasons, ends, at);
    for (let next = at + 1; next < stop; next += 1) reasons[next] ??= `behind “${firstLine(text).slice(0, 60)}”`;
  }
  weighAll(texts, reasons, repeated);
  return reasons;
}

/** Weighs what no rule has told of: first by itself, then from both edges inwards, for as long as there is furniture. */
function weighAll(texts: readonly string[], reasons: (string | null)[], repeated: ReadonlySet<string>): void {
  const weigh = (at: number, edge: 'start' | 'end' | null): boolean => {
    const text = texts[at] ?? '';
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

const isSentence = (text: string): boolean => /[.!?…][”"’')\]]*$/.test(text);
const isProse = (text: string): boolean =>
  text.length >= shortestProse && isSentence(text) && !/^(?:[-*+•]|#)/.test(text);
const proseLength = (texts: readonly string[]): number =>
  texts.filter(isProse).reduce((sum, text) => sum + text.length, 0);

function recognise(text: string, title: string): string | null {
  if (repeatsTitle(text, title)) return 'repeats the title';
  const parts = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reasons = parts.map(explainLine);
  const [first = '', reason = null] = [parts[0], reasons.at(-1)];
  if (reason === 'image caption' && isLongCaption(parts.at(-1) ?? '')) return null;
  if (reasons.every((each) => each !== null)) return reasons[0] ?? null;
  // A picture leaves its alternative text and its caption in one paragraph: the caption tells for both.
  return parts.length === 2 && reason === 'image caption' && !isSentence(first) && first.length <= longestName
    ? reason
    : null;
}

/** A paragraph of several sentences with a credit at its end is prose beside which a picture stood. */
const isLongCaption = (text: string): boolean => text.length > 180 && /[.!?][”"’']?\s+[“"‘']?\p{Lu}/u.test(text);

/** The alternative text of a picture is a name for what it shows. */
const longestName = 120;

/** A picture's alternative text, in a paragraph above a caption that has most of its longer words. */
function alternativeText(text: string, next: string | undefined): string | null {
  if (next === undefined || text.length > longestName || text.startsWith('#') || isSentence(text)) return null;
  const words = longWords(text);
  const known = new Set(longWords(next));
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= 2 && 3 * shared >= 2 * words.length && explainLine(next) === 'image caption'
    ? 'image caption'
    : null;
}

const longWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= 4);

/** Shorter titles are phrases that an article may well use. */
const shortestTitle = 25;
/** The name of the site, or of the section, beside the title. */
const longestAddition = 40;

function repeatsTitle(text: string, title: string): boolean {
  const [words, wanted] = [fold(text), fold(title)];
  if (wanted === '') return false;
  if (words === wanted) return true;
  return (
    wanted.length >= shortestTitle &&
    words.length <= wanted.length + longestAddition &&
    words.includes(wanted) &&
    !isSentence(text)
  );
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').trim();
