import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sandboxRoles } from '../../src/sandbox-roles.ts';
import { type SandboxBot, startSandboxBot } from '../../src/start-sandbox-bot.ts';
import { startWeb, type Web } from '../../src/web/start-web.ts';
import { articleFile, collectLog, dredging, makeCorpus, type TestCorpus } from '../discord/world.ts';
import { become, command, describeInBrowser, messageWith, patienceMs, type TestPage, write } from './browser.ts';

const hostile = `<script>window.hurt = 1</script><img src=x onerror="window.hurt = 2"> The zeppelin <b>landed</b> at [noon](javascript:window.hurt=3) & left.`;

describeInBrowser('Readout in the page', (tester) => {
  let corpus: TestCorpus;
  let world: SandboxBot;
  let web: Web;
  let opened: TestPage;

  beforeAll(async () => {
    corpus = await makeCorpus();
    await corpus.write(
      'articles/2024-06-zeppelin.md',
      articleFile('<img src=x onerror="window.hurt = 4"> A zeppelin', null, hostile, '"<svg onload=window.hurt=5>"'),
    );
    web = await startWeb({ host: '127.0.0.1', port: 0 });
    world = await startSandboxBot({
      corpusFolder: corpus.folder,
      cacheFolder: `${corpus.folder}/.cache`,
      loadModels: null,
      perMinute: 1000,
      logsQuestions: false,
      log: collectLog(null).log,
      sandbox: { rateLimits: false },
    });
    web.open(world.sandbox, sandboxRoles(world));
    opened = await tester.open(web.url);
  }, patienceMs);
  beforeEach(() => opened.reload());
  afterAll(async () => {
    await web?.close();
    await world?.stop();
    await corpus?.close();
  });

  test('a question by command is answered with a quotation and its citation', async () => {
    const { page } = opened;
    await command(page, 'ask', 'What will the dredging cost?');
    const answer = messageWith(page, 'Question: What will the dredging cost?');
    expect(await answer.locator('blockquote').first().innerText()).toContain(
      'The dredging will cost 4.2 million kroner',
    );
    expect(await answer.innerText()).toMatch(/Harbour Post · “Council votes to dredge the harbour” · 5 March 2024/);
    const href = await answer.getByRole('link').first().getAttribute('href');
    expect(href).toMatch(/^https:\/\/example\.org\/news\/1/);
  });

  test('meetings are completed as one types, and limit the answer', async () => {
    const { page } = opened;
    await page.locator('.text-input').pressSequentially('/ask ');
    await page.keyboard.type('What was discussed?');
    await page.getByRole('button', { name: 'Add meeting' }).click();
    await page.keyboard.type('wint');
    await page.getByRole('option', { name: /Winter Harbour Council/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = messageWith(page, 'Question: What was discussed?');
    expect(await answer.locator('blockquote').first().innerText()).toContain('discussed the ferry');
  });

  test('the context of a quotation and another source are a click away, for the asker alone', async () => {
    const { page } = opened;
    await command(page, 'ask', 'How many crates of herring were landed?');
    const answer = messageWith(page, 'Question: How many crates of herring');
    await answer.getByRole('button', { name: 'Show in context' }).click();
    const context = messageWith(page, 'In context:');
    expect(await context.innerText()).toContain('Only you can see this');
    await answer.getByRole('combobox', { name: /another source/ }).click();
    await page.getByRole('option').nth(1).click();
    await expect.poll(() => page.locator('article', { hasText: 'In context:' }).count()).toBe(2);
  });

  test('a direct message is a question, and the next one follows on from it', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await write(page, 'What did the Winter Harbour Council discuss?');
    await messageWith(page, 'Question: What did the Winter Harbour Council discuss?').waitFor();
    await write(page, 'and who announced it?');
    const answer = messageWith(page, 'Question: and who announced it?');
    expect(await answer.innerText()).toContain('following on from: What did the Winter Harbour Council discuss?');
  });

  test('a moderator reloads: a broken file changes nothing and is named, a mended one is in use at once', async () => {
    const { page } = opened;
    await become(page, 'Moderator');
    await corpus.write(
      'articles/2024-07-bridge.md',
      '---\ntitle: A bridge\nweather: fine\n---\n\nThe bridge is green.\n',
    );
    await command(page, 'reload');
    const faulty = messageWith(page, 'Not reloaded');
    expect(await faulty.innerText()).toMatch(/2024-07-bridge\.md[\s\S]*weather/);
    await corpus.write('articles/2024-07-bridge.md', articleFile('A bridge', null, 'The new bridge is painted green.'));
    await command(page, 'reload');
    expect(await messageWith(page, /^(?!.*Not reloaded).*Reloaded/s).innerText()).toContain('Only you can see this');
    await command(page, 'ask', 'What colour is the bridge?');
    const answer = messageWith(page, 'Question: What colour is the bridge?');
    expect(await answer.locator('blockquote').first().innerText()).toContain('The new bridge is painted green.');
    await become(page, 'Reader');
  });

  test('a stranger is offered no reload, and gets none by writing it', async () => {
    const { page } = opened;
    const before = world.bot.reloader.current();
    await corpus.write('articles/2024-03-dredging.md', dredging.replace('4.2', '5.3'));
    await become(page, 'Stranger');
    for (const server of ['Home', 'Elsewhere']) {
      await page.getByRole('navigation', { name: 'Servers' }).getByRole('button', { name: server }).click();
      await page.locator('.text-input').pressSequentially('/');
      const offered = (await page.getByRole('option').allInnerTexts()).join();
      expect(offered).toContain('/ask');
      expect(offered).not.toContain('/reload');
      await page.locator('.text-input').fill('');
    }
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await write(page, '/reload');
    await page.locator('article').filter({ hasText: 'Readout' }).last().waitFor();
    expect(world.bot.reloader.current()).toBe(before);
    await become(page, 'Reader');
  });

  test('an article full of HTML and script is shown as it is written, and stays inert', async () => {
    const { page } = opened;
    await command(page, 'ask', 'When did the zeppelin land?');
    const answer = messageWith(page, 'Question: When did the zeppelin land?');
    expect(await answer.locator('blockquote').first().innerText()).toBe(hostile);
    expect(await answer.innerText()).toContain('<img src=x onerror="window.hurt = 4"> A zeppelin');
    expect(await answer.innerText()).toContain('<svg onload=window.hurt=5>');
    expect(await answer.locator('script, img, b, a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  });

  test('nothing went wrong in the page meanwhile, and its policy had nothing to block', () => {
    expect(opened.faults).toEqual([]);
  });
});
