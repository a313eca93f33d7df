import type { Span } from './corpus.ts';
import { endsSentence } from './ends-sentence.ts';
import { trimSpan } from './trim-span.ts';

/**
 * Finds the sentences of a passage.
 *
 * `Intl.Segmenter` (Unicode Standard Annex 29) proposes the boundaries; to these come those before a number, which it
 * does not see, and away go those that `endsSentence` does not believe. List items begin a sentence.
 *
 * @param text - Any text, usually an article's body
 * @param within - The passage, as offsets into `text`; all of it if left out
 * @returns Offsets into `text`, in order; between them stand only white space, marks of list items and lines without a word
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  return splitItems(text, within).flatMap((item) => splitItem(text, item));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const listMark = /^[ \t]*(?:[-*+•–]|\d{1,3}[.)])[ \t]+/;

/** Lines that begin list items stand apart; all other line breaks are those of a hard-wrapped paragraph. */
function splitItems(text: string, { start, end }: Span): readonly Span[] {
  const items: { start: number; end: number }[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(/(?<=\n)/)) {
    const mark = listMark.exec(line)?.[0] ?? '';
    const last = items.at(-1);
    if (last === undefined || mark !== '') items.push({ start: at + mark.length, end: at + line.length });
    else last.end = at + line.length;
    at += line.length;
  }
  return items;
}

function splitItem(text: string, item: Span): readonly Span[] {
  // Same length, so that offsets stay true; a line break would otherwise end a sentence.
  const flat = text.slice(item.start, item.end).replace(/[\r\n]/g, ' ');
  const sentences: { start: number; end: number; hasWord: boolean }[] = [];
  for (const { start, end } of proposeSentences(flat)) {
    const hasWord = /[\p{L}\p{N}]/u.test(flat.slice(start, end));
    const last = sentences.at(-1);
    const goesOn = last !== undefined && (!last.hasWord || !hasWord || isNumber(flat.slice(last.start, last.end)));
    if (last === undefined || (!goesOn && endsSentence(flat, last.end))) sentences.push({ start, end, hasWord });
    else Object.assign(last, { end, hasWord: last.hasWord || hasWord });
  }
  return sentences
    .filter(({ hasWord }) => hasWord)
    .map(({ start, end }) => trimSpan(text, { start: item.start + start, end: item.start + end }));
}

/** "2." within a line: it leads what follows. */
const isNumber = (text: string): boolean => /^\s*\(?\d{1,3}[.)]\s*$/.test(text);

/** Rule SB8 of Annex 29 sees no boundary in "at noon. 40,000 people". */
const beforeNumber = /(?<=(?:\p{Ll}{2}|[\p{N})])[.!?][”"’')\]]{0,2})[ \u00A0]+(?=[“"‘'(]?[€$£¥]?\d)/gu;

function proposeSentences(flat: string): readonly Span[] {
  return segment(flat).flatMap(({ start, end }) => {
    const cuts = [...flat.slice(start, end).matchAll(beforeNumber)].map((cut) => start + cut.index + cut[0].length);
    return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
  });
}

/** The segmenter copies all of its input for every segment, so a long text is given to it piece by piece. */
const longestPiece = 4000;

function segment(flat: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0, length = longestPiece; start < flat.length; ) {
    const piece = flat.slice(start, start + length);
    const ends = Array.from(segmenter.segment(piece), ({ index, segment: { length: size } }) => start + index + size);
    // The last sentence of a piece may go on behind it.
    if (start + length < flat.length) ends.pop();
    if (ends.length === 0) length *= 2;
    else length = longestPiece;
    for (const end of ends) {
      spans.push({ start, end });
      start = end;
    }
  }
  return spans;
}
