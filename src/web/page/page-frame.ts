import type { ShownPlace } from '../shown.ts';
import type { App } from './app.ts';
import { make } from './dom.ts';
import { drawBanner } from './draw-banner.ts';
import { drawMembers } from './draw-members.ts';
import { dots } from './draw-message.ts';
import { drawChannels, drawRail } from './draw-sidebar.ts';
import { drawYou } from './draw-you.ts';
import { icon } from './icons.ts';

/** What stands around the messages. */
export interface PageFrame {
  readonly elements: readonly HTMLElement[];
  /** Puts the messages and the message box in. */
  fill(messages: HTMLElement, composer: HTMLElement): void;
  showTitle(place: ShownPlace | undefined): void;
  /** Draws the servers, the channels, who one is and who is there. */
  showSides(app: App): void;
  /** @param name - Who is typing; null for nobody */
  showTyping(name: string | null): void;
  showLine(isUp: boolean): void;
  /** At phone width the servers and channels are in a drawer. */
  setDrawer(isOpen: boolean): void;
  /** Says something to those who listen to the page. */
  announce(text: string): void;
}

export function createPageFrame(): PageFrame {
  const live = make('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  const side = make('div', { class: 'side', id: 'side' });
  const members = make('div', { class: 'members-place' });
  const title = make('h1', { class: 'title' });
  const typing = make('div', { class: 'typing' });
  const lineDown = make('div', { class: 'line-down', role: 'status', hidden: true }, lineIsDown);
  const drawer = make(
    'button',
    {
      type: 'button',
      class: 'tool drawer-button',
      'aria-label': 'Servers and channels',
      'aria-controls': 'side',
      'aria-expanded': 'false',
    },
    icon('menu', 24),
  );
  const setDrawer = (isOpen: boolean): void => {
    drawer.setAttribute('aria-expanded', String(isOpen));
    document.body.classList.toggle('drawer-open', isOpen);
  };
  drawer.addEventListener('click', () => setDrawer(drawer.getAttribute('aria-expanded') === 'false'));
  side.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    setDrawer(false);
    drawer.focus();
  });
  const main = make('main', {}, make('header', { class: 'head' }, drawer, title));
  const veil = make('div', { class: 'drawer-veil', onclick: () => setDrawer(false) });

  return {
    elements: [drawBanner(), lineDown, make('div', { class: 'frame' }, side, veil, main, members), live],
    fill: (messages, composer) => main.append(messages, make('div', { class: 'foot' }, composer, typing)),
    showTitle(place) {
      title.replaceChildren(...(place ? [place.guild ? icon('hash', 24) : '@', place.name] : []));
      document.title = [place ? `${place.guild ? '#' : '@'}${place.name}` : '', 'Readout in a sandbox']
        .filter(Boolean)
        .join(' · ');
    },
    showSides(app) {
      side.replaceChildren(drawRail(app), make('div', { class: 'side-main' }, drawChannels(app), drawYou(app)));
      members.replaceChildren(drawMembers(app) ?? '');
    },
    showTyping(name) {
      const said = name === null ? [] : [dots(), make('span', {}, make('strong', {}, name), ' is typing…')];
      typing.replaceChildren(...said);
    },
    showLine(isUp) {
      lineDown.hidden = isUp;
    },
    setDrawer,
    // A new element each time: the same words twice in a row are news too.
    announce: (text) => live.replaceChildren(make('p', {}, text)),
  };
}

const lineIsDown = 'The sandbox does not answer. Trying again…';
