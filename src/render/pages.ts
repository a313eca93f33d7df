import { limits } from './limits.ts';
import { small } from './markdown.ts';
import { type Block, joinBlocks, paginate, separator } from './paginate.ts';

/** What one page of something long shows. */
export interface Page<B extends Block = Block> {
  readonly content: string;
  /** From 0; the last one where a later was asked for. */
  readonly page: number;
  readonly pages: number;
  /** What of the blocks this page shows. */
  readonly shown: readonly B[];
}

/** Room for "page 12 of 345", the marks of small print and the blank lines around. */
const slack = 40;

/**
 * @param foot - Lines of small print
 * @returns Characters that the largest block may take between a head and a foot
 */
export const roomFor = (head: string, foot: readonly string[]): number =>
  limits.content - head.length - foot.map(small).join('\n').length - slack;

/**
 * Lays out blocks between a head and small print, and picks one page.
 *
 * @param blocks - Whole things that are never cut, each within {@link roomFor}
 * @param foot - Lines of small print
 */
export function showPage<B extends Block>(
  head: string,
  blocks: readonly B[],
  foot: readonly string[],
  page: number,
): Page<B> {
  const pages = paginate(blocks, roomFor(head, foot));
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  const shown = pages[at] ?? [];
  const count = pages.length > 1 ? [`page ${at + 1} of ${pages.length}`] : [];
  const last = [...foot.slice(0, -1), [...foot.slice(-1), ...count].join(' · ')].filter((line) => line !== '');
  return {
    content: [head, joinBlocks(shown), last.map(small).join('\n')].filter((part) => part !== '').join(separator),
    page: at,
    pages: pages.length,
    shown,
  };
}
