import { limits } from './limits.ts';
import { small } from './markdown.ts';
import { paginate, separator } from './paginate.ts';

/** What one page of something long shows. */
export interface Page {
  readonly content: string;
  /** From 0; the last one where a later was asked for. */
  readonly page: number;
  readonly pages: number;
  /** Places in `blocks` of what this page shows. */
  readonly shown: readonly number[];
}

/** Room for "page 12 of 345" and the blank lines around. */
const slack = 40;

/** @returns Characters that the largest block may take between a head and a foot. */
export const roomFor = (head: string, foot: string): number => limits.content - head.length - foot.length - slack;

/**
 * Lays out blocks between a head and small print, and picks one page.
 *
 * @param blocks - Whole things that are never cut, each within {@link roomFor}
 */
export function showPage(head: string, blocks: readonly string[], foot: string, page: number): Page {
  const pages = paginate(blocks, roomFor(head, foot));
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  const before = pages.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const blocksHere = pages[at] ?? [];
  const count = pages.length > 1 ? `page ${at + 1} of ${pages.length}` : '';
  const last = [foot, count].filter((part) => part !== '').join(' · ');
  return {
    content: [head, ...blocksHere, ...(last === '' ? [] : [small(last)])].filter((part) => part !== '').join(separator),
    page: at,
    pages: pages.length,
    shown: blocksHere.map((_, index) => before + index),
  };
}
