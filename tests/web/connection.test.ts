import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Role } from '../../src/web/role.ts';
import { startWeb, type Web } from '../../src/web/start-web.ts';
import { describeInBrowser, patienceMs } from './browser.ts';

describeInBrowser('a page whose server goes', (tester) => {
  let sandbox: Sandbox;
  let roles: readonly Role[];
  let web: Web;
  const serve = async (port: number): Promise<Web> => {
    const served = await startWeb({ host: '127.0.0.1', port });
    served.open(sandbox, roles);
    return served;
  };

  beforeAll(async () => {
    sandbox = await startSandbox({ rateLimits: false });
    const guild = sandbox.createGuild({ name: 'Home', channels: ['general'] });
    roles = [{ key: 'reader', human: sandbox.createHuman({ name: 'Reader', guilds: [guild] }), about: 'a member' }];
    web = await serve(0);
  }, patienceMs);
  afterAll(async () => {
    await web?.close();
    await sandbox?.close();
  });

  test('says so, refuses nothing silently, and is there again with the next start', async () => {
    const { page } = await tester.open(web.url);
    await web.close();
    await page.getByText('The sandbox does not answer. Trying again…').waitFor();
    await page.locator('.text-input').fill('hello');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Is it still running?' }).waitFor();
    web = await serve(Number(new URL(web.url).port));
    // Loaded anew, because the secret is another one.
    await expect.poll(() => page.locator('.text-input').inputValue(), { timeout: 15_000 }).toBe('');
    await page.locator('.text-input').fill('hello again');
    await page.keyboard.press('Enter');
    await page.locator('article').filter({ hasText: 'hello again' }).waitFor();
  });
});
