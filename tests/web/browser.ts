import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium, howToGetChromium } from '../../tools/find-chromium.ts';

const executablePath = findChromium(process.env.CHROMIUM_PATH);

/** How long a browser, a sandbox and a bot may take to start on a busy machine, in ms. */
export const patienceMs = 60_000;

/** What tests do in a browser. */
export interface Tester {
  /** Opens a page and waits until it is drawn. */
  open(url: string, options?: BrowserContextOptions): Promise<TestPage>;
}

/** A page with what went wrong in it: errors, and what its policy blocked. */
export interface TestPage {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Loads it again, as the person whom it was, in the first channel. */
  reload(): Promise<void>;
}

/** Describes tests in a real Chromium; where there is none, says plainly that they did not run. */
export function describeInBrowser(name: string, tests: (tester: Tester) => void): void {
  if (executablePath === null)
    process.stderr.write(`\nNOT RUN: the browser tests "${name}". No Chromium was found. ${howToGetChromium}\n`);
  describe.skipIf(executablePath === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? '' });
    }, patienceMs);
    afterAll(() => browser?.close());
    tests({
      async open(url, options = {}) {
        const context = await browser.newContext({
          viewport: { width: 1280, height: 900 },
          locale: 'en-GB',
          reducedMotion: 'reduce',
          ...options,
        });
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        const reload = async (): Promise<void> => {
          await page.goto(url);
          await page.locator('h1').filter({ hasText: /\S/ }).waitFor();
        };
        await reload();
        return { page, faults, reload };
      },
    });
  });
}

/** The last message that holds a text. */
export const messageWith = (page: Page, text: string | RegExp): Locator =>
  page
    .locator('article')
    .filter({ has: page.locator('.message-main'), hasText: text })
    .last();

/** Writes into the box for messages, and sends it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.text-input').fill(text);
  await page.keyboard.press('Enter');
}

/** Types a command with its first option, as one does, and sends it. */
export async function command(page: Page, name: string, first = ''): Promise<void> {
  await page.locator('.text-input').pressSequentially(`/${name} `);
  await page.locator('.command-form').waitFor();
  if (first !== '') await page.keyboard.type(first);
  await page.keyboard.press('Enter');
}

/** Becomes another of the people. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^You are/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: `You are ${name}` }).waitFor();
}
