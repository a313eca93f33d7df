import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWeb, type Web } from '../../src/web/start-web.ts';
import { become, command, describeInBrowser, messageWith, patienceMs, type TestPage, write } from './browser.ts';
import { type Showcase, startShowcase } from './showcase-bot.ts';

/** A message with buttons of which none was pressed. */
const untouched = /^(?!.*(Pressed|Picked)).*Buttons/s;

describeInBrowser('the page', (tester) => {
  let showcase: Showcase;
  let web: Web;
  let opened: TestPage;

  beforeAll(async () => {
    [showcase, web] = await Promise.all([startShowcase(), startWeb({ host: '127.0.0.1', port: 0 })]);
    web.open(showcase.sandbox, showcase.roles);
    opened = await tester.open(web.url);
  }, patienceMs);
  // What one test leaves in the box is nothing to the next.
  beforeEach(() => opened.reload());
  afterAll(async () => {
    await web?.close();
    await showcase?.close();
  });

  const input = () => opened.page.locator('.text-input');
  const options = () => opened.page.getByRole('option');

  test('a slash lists the commands with their descriptions, and a name narrows the list', async () => {
    await input().pressSequentially('/');
    expect(await options().count()).toBe(9);
    expect(await options().first().innerText()).toContain('Shows buttons');
    await input().pressSequentially('ord');
    expect(await options().allInnerTexts()).toEqual([expect.stringContaining('/order')]);
    await opened.page.keyboard.press('Escape');
    expect(await options().count()).toBe(0);
    await input().fill('');
  });

  test('a command is filled in by keyboard alone: suggestions, Tab, arrows, Enter', async () => {
    const { page } = opened;
    await input().pressSequentially('/ord');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ap');
    await expect.poll(() => options().allInnerTexts()).toEqual(['Apple pie', 'Apricot tart']);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.option-input').getAttribute('aria-activedescendant')).toBe(
      await options().nth(1).getAttribute('id'),
    );
    await page.keyboard.press('Tab');
    expect(await page.locator('.option-input').inputValue()).toBe('Apricot tart');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('plates');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    const answer = messageWith(page, 'Ordered');
    expect(await answer.locator('.words').innerText()).toBe('Ordered: [["dish","apricot tart"],["plates",3]]');
    expect(await answer.locator('.lead').innerText()).toContain('Rosa Reader used /order');
  });

  test('options with choices, yes or no, and people offer what there is', async () => {
    const { page } = opened;
    await input().pressSequentially('/order soup');
    for (const [name, pick] of [
      ['size', 'Large'],
      ['takeaway', 'True'],
      ['guest', '@Max Moderator'],
    ] as const) {
      await page.getByRole('button', { name: `Add ${name}` }).click();
      await options().filter({ hasText: pick }).click();
    }
    await page.keyboard.press('Enter');
    const guest = showcase.roles[1]?.human.id;
    const answer = messageWith(page, '"takeaway"');
    expect(await answer.locator('.words').innerText()).toBe(
      `Ordered: [["dish","soup"],["size","l"],["takeaway",true],["guest","${guest}"]]`,
    );
  });

  test('what is missing or wrong in a command is said, and nothing is sent', async () => {
    const { page } = opened;
    await input().pressSequentially('/order ');
    await page.getByRole('button', { name: 'Add plates' }).click();
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    expect(await page.locator('.panel').innerText()).toContain('This option is required.');
    await page.keyboard.type('soup');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'takes 9 or less' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await input().inputValue()).toBe('');
  });

  test('a button changes its message, and keeps the focus', async () => {
    const { page } = opened;
    await command(page, 'buttons');
    await messageWith(page, untouched).waitFor();
    const first = page.getByRole('button', { name: 'First' }).last();
    expect(await page.getByRole('button', { name: 'Off' }).last().isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Site' }).last().getAttribute('href')).toBe('https://example.com/');
    await first.focus();
    await page.keyboard.press('Enter');
    await messageWith(page, 'Pressed: first').waitFor();
    expect(await page.evaluate('document.activeElement.innerText')).toBe('First');
  });

  test('menus are picked from by keyboard; one that takes several sends them as it closes', async () => {
    const { page } = opened;
    await command(page, 'buttons');
    await messageWith(page, untouched).waitFor();
    await page.getByRole('combobox', { name: 'Pick one' }).last().focus();
    await page.keyboard.press('ArrowDown');
    expect(await options().first().innerText()).toContain('As a rose');
    await page.keyboard.press('g');
    await page.keyboard.press('Enter');
    await messageWith(page, 'Picked: green').waitFor();
    await page.getByRole('combobox', { name: 'Pick two' }).last().click();
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key);
    await messageWith(page, 'Picked: 1, 3').waitFor();
  });

  test('a form is filled in and sent; what it lacks is asked for', async () => {
    const { page } = opened;
    await command(page, 'form');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByLabel('Your name').fill('Ada');
    await page.keyboard.press('Enter');
    await messageWith(page, 'Thank you, Ada.').waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('components v2, pictures and files are drawn', async () => {
    const { page } = opened;
    await command(page, 'displays');
    const message = messageWith(page, 'A display of text');
    await message.getByRole('heading', { name: 'Heading' }).waitFor();
    const picture = message.getByRole('img', { name: 'A red dot' });
    await expect
      .poll(() => picture.evaluate((image: { readonly naturalWidth?: number }) => image.naturalWidth))
      .toBe(1);
    const href = await message.getByRole('link', { name: 'hello.txt' }).getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', web.url).href);
    expect(await file.text()).toBe('hello');
    expect(file.headers()['content-disposition']).toBe('attachment');
    await message.getByRole('button', { name: 'Inside' }).click();
    await messageWith(page, 'Pressed: inside').waitFor();
    await command(page, 'embed');
    const embed = messageWith(page, 'See below').locator('.embed');
    expect(await embed.innerText()).toMatch(/An embed\s+With a description\s+Left\s+1\s+Right\s+2\s+And a footer/);
  });

  test('Discord’s Markdown is drawn, and nothing in it is ever HTML', async () => {
    const { page } = opened;
    await command(page, 'text');
    const message = messageWith(page, 'small print');
    expect(await message.locator('blockquote').innerText()).toBe('a bold quotation\nin two lines');
    expect(await message.locator('blockquote strong').innerText()).toBe('bold');
    expect(await message.locator('small').innerText()).toBe('small print');
    expect(await message.locator('ul ul li').innerText()).toBe('under two');
    expect(await message.locator('.words > ol > li').allInnerTexts()).toEqual(['first', 'second']);
    expect(await message.locator('a').allInnerTexts()).toEqual(['a link']);
    expect(await message.locator('time.timestamp').first().innerText()).toMatch(/years ago$/);
    expect(await message.innerText()).toContain('<script>alert(2)</script> <img src=x onerror=alert(3)>');
    expect(await message.locator('script, img').count()).toBe(0);
    expect(await message.locator('pre').innerText()).toBe('const x = 1 < 2;');
    expect(await message.locator('.mention.yours').innerText()).toBe('@Rosa Reader');
    await message.getByRole('button', { name: '/order' }).click();
    await page.locator('.command-form').waitFor();
    await page.keyboard.press('Escape');
  });

  test('a private answer says so, is seen by nobody else, and can be dismissed', async () => {
    const { page } = opened;
    await command(page, 'secret');
    const secret = messageWith(page, 'A secret');
    expect(await secret.innerText()).toContain('Only you can see this');
    await become(page, 'Max Moderator');
    const count = await page.getByText('A secret').count();
    await become(page, 'Rosa Reader');
    expect(count).toBe(0);
    await secret.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => secret.count()).toBe(0);
  });

  test('a bot that takes its time is thinking, and what it says then is read out', async () => {
    const { page } = opened;
    await command(page, 'slow');
    await page.getByText('Showcase is thinking…').waitFor();
    expect(await messageWith(page, 'At last').innerText()).not.toContain('(edited)');
    expect(await page.locator('[aria-live="polite"]').innerText()).toBe('Showcase: At last');
  });

  test('a command and a button that nobody answers have failed, and it is said where they are', async () => {
    const { page } = opened;
    await command(page, 'buttons');
    const message = messageWith(page, untouched);
    await message.getByRole('button', { name: 'Silent' }).click();
    await command(page, 'never');
    await messageWith(page, 'The application did not respond').waitFor();
    await message.getByText('This interaction failed').waitFor();
  });

  test('one mentions, replies, changes and deletes what one has written', async () => {
    const { page } = opened;
    await input().pressSequentially('@sh');
    await page.keyboard.press('Enter');
    await input().pressSequentially('how are you?');
    await page.keyboard.press('Enter');
    await messageWith(page, 'You said: @Showcase how are you?').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    expect(await page.locator('.reply-bar').innerText()).toContain('Replying to Showcase');
    await write(page, 'a reply');
    const reply = messageWith(page, /^(?!.*You said: a reply).*a reply/s);
    expect(await reply.locator('.lead').innerText()).toContain('@Showcase You said: @Showcase how are you?');
    await reply.hover();
    await reply.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Edit Message' }).click();
    await write(page, 'a changed reply');
    const changed = messageWith(page, 'a changed reply (edited)');
    await changed.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Delete Message' }).click();
    await expect.poll(() => page.getByText('a changed reply').count()).toBe(0);
  });

  test('the menu of a message offers the commands for messages', async () => {
    const { page } = opened;
    await write(page, 'something to repeat');
    await messageWith(page, 'something to repeat').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Repeat this' }).click();
    const answer = messageWith(page, 'Repeated: something to repeat');
    expect(await answer.locator('.lead').innerText()).toContain('Rosa Reader used Repeat this');
  });

  test('arrows walk through the messages', async () => {
    const { page } = opened;
    await page.getByRole('region', { name: 'Messages in general' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const at = await page.evaluate('[...document.querySelectorAll("article")].indexOf(document.activeElement)');
    expect(at).toBe((await page.locator('article').count()) - 2);
  });

  test('what one sends comes into sight; what others send waits for those who read further up', async () => {
    const { page } = opened;
    const fromEnd = () =>
      page
        .locator('.scroller')
        .evaluate((list: Readonly<Record<'scrollHeight' | 'scrollTop' | 'clientHeight', number>>) =>
          Math.round(list.scrollHeight - list.scrollTop - list.clientHeight),
        );
    await expect.poll(fromEnd).toBe(0);
    await page.getByRole('region', { name: 'Messages in general' }).hover();
    await page.mouse.wheel(0, -2_000);
    await expect.poll(fromEnd).toBeGreaterThan(500);
    const general = showcase.roles[0]?.human.channels().find(({ name }) => name === 'general')?.id ?? '';
    showcase.roles[1]?.human.say(general, 'from somebody else');
    await page.getByRole('button', { name: 'New messages' }).waitFor();
    expect(await fromEnd()).toBeGreaterThan(500);
    await write(page, 'from me');
    await messageWith(page, 'from me').waitFor();
    await expect.poll(fromEnd).toBe(0);
    await page.setViewportSize({ width: 900, height: 600 });
    await expect.poll(fromEnd).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('what comes elsewhere is counted where it came', async () => {
    const { page } = opened;
    const [reader, moderator] = showcase.roles;
    const press = reader?.human.channels().find(({ name }) => name === 'press')?.id ?? '';
    moderator?.human.say(press, `look, ${reader?.human.mention}`);
    const place = page.getByRole('button', { name: 'press, 1 unread' });
    expect(await place.locator('.badge').innerText()).toBe('1');
    await place.click();
    expect(await messageWith(page, 'look').getAttribute('class')).toContain('pings');
    await expect.poll(() => page.locator('.place .badge').count()).toBe(0);
  });

  test('a direct message is answered, and all is still there when the page is loaded again', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await write(page, 'hello');
    await messageWith(page, 'You said: hello').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await messageWith(page, 'You said: hello').waitFor();
  });

  test('people see the servers that they are in', async () => {
    const { page } = opened;
    await become(page, 'Sam Stranger');
    const servers = await page.getByRole('navigation', { name: 'Servers' }).getByRole('button').all();
    expect(await Promise.all(servers.map((server) => server.getAttribute('aria-label')))).toEqual([
      'Direct messages',
      'Elsewhere',
    ]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('lobby');
    await become(page, 'Rosa Reader');
  });

  test('the banner tells what is missing, and how to go live', async () => {
    const { page } = opened;
    const banner = page.getByRole('complementary', { name: 'About this page' });
    expect(await banner.innerText()).toContain('Sandbox: no Discord involved.');
    await banner.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/What is missing[\s\S]*How to go live[\s\S]*DISCORD_TOKEN/);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('nothing went wrong in the page meanwhile, and its policy had nothing to block', () => {
    expect(opened.faults).toEqual([]);
  });
});
