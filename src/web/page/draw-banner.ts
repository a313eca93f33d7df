import { freshId, make } from './dom.ts';
import { icon } from './icons.ts';

/** What a sandbox cannot show, in plain words. */
const missing = [
  'Other people: you are all three of them. There is no friend list, no voice, no threads, polls, reactions or pins.',
  'Discord’s own servers, its spam filters, its previews of links and its applications for phones and desktops.',
  'Memory: what is written here is gone when the program stops.',
] as const;

/** The way from here to the real thing. */
const steps = [
  ['Make an application with a bot at ', 'https://discord.com/developers/applications', '.'],
  ['Put its token and id into the file .env, as DISCORD_TOKEN and DISCORD_CLIENT_ID; .env.example explains both.'],
  ['Tell Discord the commands: npm run register'],
  ['Invite the bot with the link in the README, then run npm start again: with a token it is the real thing.'],
] as const;

/** Draws the strip on top that says what this is. */
export function drawBanner(): HTMLElement {
  const more = make(
    'button',
    { type: 'button', class: 'banner-button' },
    'What is missing',
    make('span', { class: 'banner-rest' }, ', and how to go live'),
  );
  more.addEventListener('click', explain);
  return make(
    'aside',
    { class: 'banner', 'aria-label': 'About this page' },
    make(
      'span',
      {},
      make('strong', {}, 'Sandbox: no Discord involved.'),
      make('span', { class: 'banner-rest' }, ' The bot is the real one; Discord is a stand-in on this machine.'),
    ),
    more,
  );
}

function explain(): void {
  const titleId = freshId('about');
  const close = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: () => dialog.close() },
    icon('close'),
  );
  const dialog = make(
    'dialog',
    { class: 'dialog about', 'aria-labelledby': titleId },
    make('div', { class: 'dialog-head' }, make('h2', { id: titleId }, 'A sandbox, with no Discord involved'), close),
    make(
      'p',
      {},
      'The bot here is the one that would run in Discord: the same program, the same client library, the same commands and limits. What it is connected to is a small stand-in for Discord on this machine. No account, no token and no network are used.',
    ),
    make('h3', {}, 'What is missing'),
    make('ul', {}, ...missing.map((text) => make('li', {}, text))),
    make('h3', {}, 'How to go live'),
    make('ol', {}, ...steps.map((parts) => make('li', {}, ...parts.map(asLink)))),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const asLink = (part: string): Node | string =>
  part.startsWith('https://') ? make('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part;
