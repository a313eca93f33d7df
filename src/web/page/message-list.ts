import type { ShownMessage } from '../shown.ts';
import type { App } from './app.ts';
import { arrange, make } from './dom.ts';
import { drawMessage } from './draw-message.ts';
import { drawPending } from './draw-pending.ts';
import { drawWelcome } from './draw-welcome.ts';
import { icon } from './icons.ts';
import { describeFocus, restoreFocus } from './keep-focus.ts';
import { namesOf } from './names-of.ts';
import { currentPlace, messagesHere } from './state.ts';
import { formatTime, isSameDay } from './times.ts';

/** The messages of the place that is open. */
export interface MessageList {
  readonly element: HTMLElement;
  /** Draws all of it anew, and shows the end. */
  showPlace(): void;
  /** Draws what has changed; the end stays in sight if it was, and the focus stays where it is. */
  refresh(): void;
}

/** Messages of one author within this time are one block. */
const blockMs = 7 * 60_000;

/** Pixels from the end within which somebody counts as being at the end. */
const nearEnd = 120;

export function createMessageList(app: App): MessageList {
  const list = make('ol', { class: 'messages' });
  const scroller = make('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Messages' });
  const toEnd = make(
    'button',
    { type: 'button', class: 'to-end', hidden: true, onclick: () => showEnd() },
    'New messages',
    icon('down', 16),
  );
  const opening = make('div');
  scroller.append(opening, list);
  const element = make('div', { class: 'message-place' }, scroller, toEnd);
  /** What stands there now, by key: the drawn message, and what it was drawn of. */
  let drawn = new Map<string, { of: unknown; item: HTMLElement }>();

  const isAtEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  const showEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
    toEnd.hidden = true;
  };
  /** Whether the end is to stay in sight, whatever grows: so it is until somebody scrolls away. */
  let sticks = true;
  scroller.addEventListener('scroll', () => {
    sticks = isAtEnd();
    if (sticks) toEnd.hidden = true;
  });
  const keepEnd = new ResizeObserver(() => sticks && showEnd());
  keepEnd.observe(list);
  keepEnd.observe(scroller);
  scroller.addEventListener('keydown', moveFocus);

  function draw(): void {
    const before = drawn;
    drawn = new Map();
    const items: HTMLElement[] = [];
    let last: ShownMessage | undefined;
    for (const message of messagesHere(app.state)) {
      if (!last || !isSameDay(last.createdAt, message.createdAt)) items.push(drawDay(message.createdAt));
      const isContinued = continues(last, message);
      const state = [message, isContinued, app.state.failures.get(message.id), busyOn(app, message.id)];
      items.push(keep(message.id, state, () => drawMessage(app, message, namesOf(app), isContinued)));
      last = message;
    }
    for (const pending of app.state.pending.filter(({ channelId }) => channelId === app.state.placeId))
      items.push(keep(pending.key, [pending.failure], () => drawPending(app, pending)));
    arrange(list, items);

    function keep(key: string, of: readonly unknown[], redraw: () => HTMLElement): HTMLElement {
      const known = before.get(key);
      const isSame = known && Array.isArray(known.of) && known.of.every((part, at) => part === of[at]);
      const entry = isSame ? known : { of, item: make('li', {}, redraw()) };
      drawn.set(key, entry);
      return entry.item;
    }
  }

  return {
    element,
    showPlace() {
      drawn = new Map();
      opening.replaceChildren(drawWelcome(app));
      scroller.setAttribute('aria-label', `Messages in ${currentPlace(app.state)?.name ?? ''}`);
      draw();
      sticks = true;
      showEnd();
    },
    refresh() {
      const last = list.lastElementChild;
      const focused = describeFocus(list);
      draw();
      restoreFocus(list, focused);
      const isNew = list.lastElementChild !== last;
      // What one sent oneself is what one wants to see.
      if (isNew && isOwn(app)) sticks = true;
      if (sticks) showEnd();
      else if (isNew) toEnd.hidden = false;
    },
  };
}

function continues(last: ShownMessage | undefined, message: ShownMessage): boolean {
  const { author, createdAt, reply, command, ephemeral } = message;
  if (!last || reply || command || last.author.id !== author.id || last.ephemeral !== ephemeral) return false;
  return createdAt - last.createdAt < blockMs && isSameDay(last.createdAt, createdAt);
}

/** @returns Whether the last thing in the place that is open comes from oneself */
function isOwn({ state }: App): boolean {
  const isPending = state.pending.some(({ channelId, failure }) => channelId === state.placeId && failure === null);
  return isPending || messagesHere(state).at(-1)?.author.id === state.welcome?.you.id;
}

const busyOn = (app: App, messageId: string): string =>
  [...app.state.used.values()]
    .filter((one) => one.messageId === messageId)
    .map(({ customId }) => customId)
    .join();

const drawDay = (ms: number): HTMLElement => make('li', { class: 'day' }, make('span', {}, formatTime(ms, 'D')));

/** Arrows walk from message to message, once one of them, or the list, has the focus. */
function moveFocus(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (target !== currentTarget && target.tagName !== 'ARTICLE') return;
  const articles = [...currentTarget.querySelectorAll<HTMLElement>('article')];
  const at = articles.indexOf(target);
  const next = {
    ArrowUp: at < 0 ? articles.length - 1 : at - 1,
    ArrowDown: at < 0 ? articles.length - 1 : at + 1,
    Home: 0,
    End: articles.length - 1,
  }[key];
  if (next === undefined || !articles[next]) return;
  event.preventDefault();
  articles[next].focus();
}
