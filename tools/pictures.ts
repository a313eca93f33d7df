import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Readout } from '../src/readout.ts';
import { drawTerminal } from './draw-terminal.ts';

/** What a picture is taken of. */
interface Scene {
  /** The page, as the reader sees it who comes in. */
  readonly page: Page;
  readonly readout: Readout;
  /** The articles; they may be changed. */
  readonly corpusFolder: string;
}

/** How a picture is taken. */
interface Picture {
  readonly viewport: { readonly width: number; readonly height: number };
  take(scene: Scene): Promise<Buffer>;
}

const question = 'Who will represent Ukraine at the NATO-Ukraine Council in 2025?';
/** Wide enough for a channel without its members. */
const column = { width: 1100, height: 1800 };

/** The pictures, by their names in docs/pictures/. */
export const pictures: Readonly<Record<string, Picture>> = {
  answer: {
    viewport: { width: 1000, height: 700 },
    async take({ page }) {
      const answer = await useCommand(page, 'ask', question);
      await answer.evaluate((article: { scrollIntoView(): void }) => article.scrollIntoView());
      await page.mouse.move(0, 0);
      return page.screenshot();
    },
  },
  disagreement: {
    viewport: column,
    take: async ({ page }) => (await useCommand(page, 'disagreements')).screenshot(),
  },
  summary: {
    viewport: column,
    async take({ page, readout }) {
      const newest = readout.corpus.meetings.at(-1);
      return (await useCommand(page, 'meeting', newest?.name)).screenshot();
    },
  },
  reload: {
    viewport: column,
    async take({ page, corpusFolder }) {
      await become(page, 'Moderator');
      await writeFile(join(corpusFolder, 'articles', '2025-06-faulty.md'), faulty);
      const refused = await useCommand(page, 'reload');
      await writeFile(join(corpusFolder, 'articles', '2025-06-faulty.md'), mended);
      const reloaded = await useCommand(page, 'reload');
      return shootBoth(page, refused, reloaded);
    },
  },
  terminal: {
    viewport: { width: 1000, height: 900 },
    async take({ page, readout }) {
      // The page's own policy lets nothing in.
      await page.goto('about:blank');
      await page.setContent(await drawTerminal(readout, question));
      return page.locator('.window').screenshot();
    },
  },
};

const faulty = `---
title: Allies meet again in June
publisher: Example Gazette
published: 1 June 2025
meetings: fm-2025-04
---

The foreign ministers will meet again in June.
`;
const mended = faulty
  .replace('1 June 2025', '2025-06-01')
  .replace('meetings:', 'meeting:')
  .replace('---\n\n', 'language: en\n---\n\n');

/** Uses a command as a person does. @returns The message that answers it, once it is whole */
async function useCommand(page: Page, name: string, first = ''): Promise<Locator> {
  const messages = page.locator('article:not([data-id^="pending"])');
  const before = await messages.count();
  await page.locator('.text-input').pressSequentially(`/${name} `);
  await page.locator('.command-form').waitFor();
  await page.keyboard.insertText(first);
  // Where there are suggestions, the first of them is meant.
  const isCompleted = (await page.locator('.option-input[role="combobox"]').count()) > 0 && first !== '';
  if (isCompleted) {
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  const answer = messages.nth(before);
  await answer.locator('.words').first().waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement.blur()');
  return answer;
}

async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^You are/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: `You are ${name}` }).waitFor();
}

/** @returns A picture from the beginning of one message to the end of another */
async function shootBoth(page: Page, first: Locator, last: Locator): Promise<Buffer> {
  const [above, below] = [await first.boundingBox(), await last.boundingBox()];
  if (!above || !below) throw new Error('The messages are not to be seen.');
  const { x, y, width } = above;
  return page.screenshot({ clip: { x, y, width, height: below.y + below.height - y } });
}
