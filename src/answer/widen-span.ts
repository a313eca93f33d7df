import type { Passage, Span } from '../corpus/corpus.ts';

/** An excerpt rarely needs more, in characters; longer ones are not read. */
const longestExcerpt = 450;

/**
 * Widens a sentence to what a reader needs to understand it: the sentence before where it begins with a pronoun, the
 * rest of a quotation that runs over several sentences, with whoever says it.
 *
 * @param at - Which sentence of the passage, from 0
 * @returns A run of whole sentences, at most {@link longestExcerpt} characters, or the sentence alone where that is too much
 */
export function widenSpan(passage: Passage, at: number): Span {
  const { sentences, article } = passage;
  let [first, last] = [at, at];
  const text = (from: number, to: number): string =>
    article.body.slice(sentences[from]?.start ?? 0, sentences[to]?.end ?? 0);
  const mayTake = (from: number, to: number): boolean =>
    from >= 0 && to < sentences.length && text(from, to).length <= longestExcerpt;
  while (opensLater(text(first, last)) && mayTake(first, last + 1)) last += 1;
  while (opensBefore(text(first, last)) && mayTake(first - 1, last)) first -= 1;
  if (first === at && leansBack.test(text(at, at)) && mayTake(first - 1, last)) first -= 1;
  // A quotation that cannot be taken whole is not worth half of it.
  if (opensLater(text(first, last)) || opensBefore(text(first, last))) {
    if (first !== at || last !== at)
      [first, last] = leansBack.test(text(at, at)) && mayTake(at - 1, at) ? [at - 1, at] : [at, at];
  }
  return { start: sentences[first]?.start ?? passage.start, end: sentences[last]?.end ?? passage.end };
}

/** A pronoun whose noun stands in the sentence before. */
const leansBack =
  /^[“"‘'(]*(?:It|He|She|They|This|That|These|Those|Both|Its|His|Her|Their|Such|Neither|Another|Here|There it|The (?:latter|former|two|same|move|figure|decision|sum|measure|proposal|plan))\b(?!’s (?:the|a)\b)/;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** More opening than closing marks: the quotation goes on behind. */
const opensLater = (text: string): boolean => count(text, /“/g) > count(text, /”/g) || straight(text) === 'open';

/** A closing mark with none before it: the quotation began earlier. */
function opensBefore(text: string): boolean {
  const [open, close] = [text.indexOf('“'), text.indexOf('”')];
  return (close >= 0 && (open < 0 || close < open)) || straight(text) === 'close';
}

/** Straight marks do not tell which they are; a single one does by the white space beside it. */
function straight(text: string): 'open' | 'close' | null {
  const marks = [...text.matchAll(/"/g)];
  if (marks.length % 2 === 0) return null;
  const [{ index = 0 } = { index: 0 }] = marks.length === 1 ? marks : marks.slice(-1);
  return index === 0 || /[\s(]/.test(text[index - 1] ?? ' ') ? 'open' : 'close';
}
