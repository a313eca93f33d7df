import type { Attachment } from './message.ts';
import type { Page } from './pages.ts';
import { separator } from './paginate.ts';
import { type AskedQuestion, keepsQuestion } from './read-question.ts';

/**
 * Attaches all pages as a text file where they cannot be turned, because the question is too long to be read back.
 *
 * @param parts - All that the pages say, as Markdown
 */
export function attachWhole(asked: AskedQuestion, { pages }: Page, parts: readonly string[]): readonly Attachment[] {
  if (pages < 2 || keepsQuestion(asked)) return [];
  return [{ name: 'whole.txt', attachment: Buffer.from(`${parts.map(asPlainText).join(separator)}\n`, 'utf8') }];
}

/** Takes away the marks that we have put, and the backslashes: what is left of a quotation is the quotation. */
const asPlainText = (markdown: string): string =>
  markdown
    .replace(/^-# /gm, '')
    .replace(/\[open\]\(<([^>]*)>\)/g, '$1')
    .replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, character: string | undefined) => character ?? '');
