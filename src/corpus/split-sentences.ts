import type { Span } from './corpus.ts';
import { trimSpan } from './trim-span.ts';

/**
 * Finds the sentences of a passage.
 *
 * `Intl.Segmenter` (Unicode Standard Annex 29) proposes the boundaries; the tables below take back those that it sets
 * behind abbreviations and initials, and inside quotations that go on in lower case. List items begin a sentence.
 *
 * @param text - Any text, usually an article's body
 * @param within - The passage, as offsets into `text`; all of it if left out
 * @returns Offsets into `text`, in order; between them stands only white space or the mark of a list item
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
  const joined: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const last = joined.at(-1);
    if (last !== undefined && belongsTogether(flat.slice(last.start, last.end), flat.slice(index)))
      last.end = index + segment.length;
    else joined.push({ start: index, end: index + segment.length });
  }
  return joined
    .map(({ start, end }) => trimSpan(text, { start: item.start + start, end: item.start + end }))
    .filter(({ start, end }) => start < end);
}

function belongsTogether(before: string, after: string): boolean {
  const [head, tail] = [before.trimEnd(), after.trimStart()];
  if (!/[\p{L}\p{N}]/u.test(head)) return true;
  if (!/^[^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(tail)) return true;
  if (/^\p{Ll}/u.test(tail) || /^[”’"')\]]/.test(tail)) return true;
  if (endsWith(head, titles)) return true;
  if (endsWith(head, beforeNumbers)) return /^[\d(]/.test(tail);
  if (endsWith(head, insideSentences)) return true;
  return /(?:^|[\s(“"‘'-])(?:\p{Lu}\.)+$/u.test(head) && !startsSentence.test(tail);
}

function endsWith(head: string, abbreviations: ReadonlySet<string>): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(head)?.[1];
  return word !== undefined && abbreviations.has(word.toLowerCase());
}

/** They stand before a name, so what follows is never a new sentence. */
const titles = new Set(
  'dr mr mrs ms mx prof gen lt col maj capt cmdr adm sgt cpl pte rep sen gov st ste rev fr hon pres amb insp supt messrs mme mlle m'.split(
    ' ',
  ),
);

/** They stand before a number: "No. 4", "Art. 12", "Jan. 3"; without one they end a sentence. */
const beforeNumbers = new Set(
  'no nos nr art arts vol vols ch sec sect para paras p pp fig figs par ca c approx jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** They never end a sentence. */
const insideSentences = new Set('e.g i.e eg ie cf vs viz'.split(' '));

/** Behind initials ("the U.S. The …") these words begin a new sentence; a name ("U.S. Secretary") does not. */
const startsSentence =
  /^[“"‘'(]*(?:The|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|A|An|In|On|At|As|But|And|Or|So|If|When|While|After|Before|For|From|With|However|Meanwhile|There|Here|To|By|Under|Both|All|Some|Many|Most|One|Two|No|Not|What|Who|Why|How)\b/;
