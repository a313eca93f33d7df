import type { Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { cite, corroboration } from './cite.ts';
import { quote, small } from './markdown.ts';
import type { Block } from './paginate.ts';
import { splitExcerpt } from './split-excerpt.ts';

/** A block of a page, and what it quotes. */
export interface ExcerptBlock extends Block {
  /** The whole excerpt, or the piece of it that has room; `null` for our own words alone. */
  readonly excerpt: Excerpt | null;
}

/** Less room than this for a quotation, and the citation goes without its link: the words come first. */
const leastForWords = 500;

/**
 * Lays out an excerpt as a block quotation with one line of citation in small print below; one that is too long for a
 * page comes in several blocks, each with its citation.
 *
 * @param name - What the citation begins with, such as its number; may be empty
 * @param room - Characters of a block
 * @param notes - Further lines of small print
 */
export function excerptBlocks(
  corpus: Corpus,
  excerpt: Excerpt,
  name: string,
  room: number,
  notes: readonly string[] = [corroboration(corpus, excerpt)],
): readonly ExcerptBlock[] {
  const footOf = (linked: boolean): string =>
    [[name, cite(corpus, excerpt, linked)].filter(isSomething).join(' · '), ...notes.filter(isSomething)]
      .map(small)
      .join('\n');
  const whole = footOf(true);
  const foot = room - whole.length < leastForWords ? footOf(false) : whole;
  return quoteBlocks(excerpt, foot, room);
}

/**
 * Lays out a quotation above lines of small print.
 *
 * @param foot - Escaped, with its marks
 */
export function quoteBlocks(excerpt: Excerpt, foot: string, room: number): readonly ExcerptBlock[] {
  const pieces = splitExcerpt(excerpt, room - foot.length - continued.length - 2);
  return pieces.map((piece, at) => ({
    excerpt: piece,
    text: [quote(piece.text, piece.highlights), foot, ...(at < pieces.length - 1 ? [continued] : [])].join('\n'),
  }));
}

/** Puts our own words right above the first of some blocks, so that no page break parts them. Leave room for them. */
export const headBlocks = (title: string, [first, ...rest]: readonly ExcerptBlock[]): readonly ExcerptBlock[] =>
  first === undefined ? [{ text: title, excerpt: null }] : [{ ...first, text: `${title}\n${first.text}` }, ...rest];

/** @returns A block of our own words. */
export const words = (text: string, isTight = false): ExcerptBlock => ({ text, excerpt: null, isTight });

const isSomething = (text: string): boolean => text !== '';

const continued = small('the quotation goes on');
