import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb, type Web } from '../../src/web/start-web.ts';
import { command, describeInBrowser, messageWith, patienceMs, write } from './browser.ts';
import { type Showcase, startShowcase } from './showcase-bot.ts';

const looks: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['dark colours', { colorScheme: 'dark' }],
  ['light colours', { colorScheme: 'light' }],
  ['the width of a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true }],
];

describeInBrowser('the page and those who do not see it, or use no mouse', (tester) => {
  let showcase: Showcase;
  let web: Web;

  beforeAll(async () => {
    [showcase, web] = await Promise.all([startShowcase(), startWeb({ host: '127.0.0.1', port: 0 })]);
    web.open(showcase.sandbox, showcase.roles);
    const { page } = await tester.open(web.url);
    for (const name of ['text', 'buttons', 'displays', 'embed', 'secret']) await command(page, name);
    await write(page, 'Hello @Showcase, are you there?');
    await messageWith(page, 'You said').waitFor();
    await page.close();
  }, patienceMs);
  afterAll(async () => {
    await web?.close();
    await showcase?.close();
  });

  test.each(looks)('axe has nothing to say against it, with %s', async (_name, options) => {
    const { page, faults } = await tester.open(web.url, options);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);

    await page.locator('.text-input').pressSequentially('/');
    expect(await violations(page)).toEqual([]);
    await page.locator('.text-input').pressSequentially('order ap');
    await page.getByRole('option', { name: 'Apple pie' }).waitFor();
    expect(await violations(page)).toEqual([]);
    // One closes the list, one the form; a list that came late needs one more.
    while ((await page.locator('.text-input').count()) === 0) await page.keyboard.press('Escape');

    await page.getByRole('combobox', { name: 'Pick one' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await messageWith(page, 'You said').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^What is missing/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await command(page, 'form');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('at the width of a phone the channels are in a drawer, and nothing sticks out', async () => {
    const { page } = await tester.open(web.url, { viewport: { width: 360, height: 740 } });
    const press = page.getByRole('button', { name: 'press' });
    expect(await press.isVisible()).toBe(false);
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(360);
    expect(await page.evaluate('document.querySelector(".scroller").scrollWidth')).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Servers and channels' }).click();
    await press.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('press');
    expect(await press.isVisible()).toBe(false);
    await page.close();
  });

  test('light and dark are a button away, and are remembered', async () => {
    const { page } = await tester.open(web.url, { colorScheme: 'dark' });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByRole('button', { name: 'Use light colours' }).click();
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    expect(await background()).toBe(dark);
    await page.close();
  });
});

/** What axe objects to, and where. */
function violations(page: Page): Promise<unknown> {
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.join(" "), failureSummary])))',
  );
}
