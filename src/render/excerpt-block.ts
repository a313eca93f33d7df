import type { Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { cite, corroboration } from './cite.ts';
import { quote, small } from './markdown.ts';
import { splitExcerpt } from './split-excerpt.ts';

/** A quotation with its citation, as a page shows it. */
export interface ExcerptBlock {
  readonly text: string;
  /** What it quotes: the whole excerpt, or the piece of it that has room. */
  readonly excerpt: Excerpt;
}

/**
 * Lays out an excerpt; one that is too long for a page comes in several blocks, each with its citation.
 *
 * @param name - What the citation line begins with, such as its number
 * @param room - Characters of a block
 */
export function excerptBlocks(corpus: Corpus, excerpt: Excerpt, name: string, room: number): readonly ExcerptBlock[] {
  const also = corroboration(corpus, excerpt);
  const foot = [`${name} ${cite(excerpt)}`.trim(), ...(also === '' ? [] : [small(also)])].join('\n');
  const pieces = splitExcerpt(excerpt, room - foot.length - continued.length - 2);
  return pieces.map((piece, at) => ({
    excerpt: piece,
    text: [quote(piece.text, piece.highlights), foot, ...(at < pieces.length - 1 ? [small(continued)] : [])].join('\n'),
  }));
}

const continued = 'the quotation goes on';
