import type { Notice, ShownMessage } from '../protocol.ts';
import type { App } from './app.ts';
import { createComposer } from './composer.ts';
import type { Connection, Listener } from './connection.ts';
import { make } from './dom.ts';
import { drawBanner } from './draw-banner.ts';
import { openForm } from './draw-form.ts';
import { drawMembers } from './draw-members.ts';
import { dots } from './draw-message.ts';
import { drawChannels, drawRail, drawYou } from './draw-sidebar.ts';
import { icon } from './icons.ts';
import { createMessageList } from './message-list.ts';
import { type Names, renderMarkdown } from './render-markdown.ts';
import { commandsHere, createState, currentPlace, enter, putMessage } from './state.ts';
import { formatTime } from './times.ts';

/** The whole page. */
export interface PageView extends Listener {
  readonly elements: readonly HTMLElement[];
}

/** Milliseconds that somebody counts as typing after they were said to be. */
const typingMs = 10_000;

/** Puts the page together and keeps it up to date. */
export function createPage({ request, become }: Connection): PageView {
  const state = createState();
  const live = make('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  const side = make('div', { class: 'side', id: 'side' });
  const members = make('div', { class: 'members-place' });
  const title = make('h1', { class: 'title' });
  const typing = make('div', { class: 'typing' });
  const lineDown = make('div', { class: 'line-down', role: 'status', hidden: true }, 'The sandbox does not answer. Trying again…');

  const app: App = {
    state,
    request,
    become,
    announce(text) {
      // The same words twice in a row are news too.
      live.replaceChildren(make('p', {}, text));
    },
    go(placeId) {
      state.placeId = placeId;
      state.replyTo = null;
      setDrawer(false);
      showPlace();
    },
    beginCommand: (command, first = '') => composer.beginCommand(command, first),
    replyTo(message) {
      state.replyTo = message;
      composer.showReply();
    },
    startEditing: (message) => composer.startEditing(message),
    async useMessageCommand(name, { id, channelId }) {
      const outcome = await request({ do: 'message-command', name, message: { id, channelId } });
      if (outcome.kind === 'begun') follow(name, outcome.interactionId);
      else if (outcome.kind === 'refused') composer.complain(outcome.reason);
    },
    async useControl(message, customId, values) {
      state.failures.delete(message.id);
      const ref = { id: message.id, channelId: message.channelId };
      const outcome = await request(values ? { do: 'choose', message: ref, customId, values: [...values] } : { do: 'click', message: ref, customId });
      if (outcome.kind === 'begun') state.used.set(outcome.interactionId, { messageId: message.id, customId });
      else if (outcome.kind === 'refused') state.failures.set(message.id, outcome.reason);
      list.refresh();
    },
    complain: (reason) => composer.complain(reason),
  };
  const names = (): Names => ({
    users: state.welcome?.directory.users ?? {},
    roles: state.welcome?.directory.roles ?? {},
    channels: state.welcome?.directory.channels ?? {},
    youId: state.welcome?.you.id ?? '',
    onCommand(name) {
      const command = commandsHere(state, 1).find((one) => one.name === name);
      if (command) app.beginCommand(command);
    },
    onChannel: (id) => app.go(id),
  });
  const list = createMessageList(app, names);
  const composer = createComposer(app, (command, interactionId) => follow(`/${command.name}`, interactionId));
  const drawer = make('button', { type: 'button', class: 'tool drawer-button', 'aria-label': 'Servers and channels', 'aria-controls': 'side', 'aria-expanded': 'false' }, icon('menu', 24));
  drawer.addEventListener('click', () => setDrawer(drawer.getAttribute('aria-expanded') === 'false'));

  function setDrawer(isOpen: boolean): void {
    drawer.setAttribute('aria-expanded', String(isOpen));
    document.body.classList.toggle('drawer-open', isOpen);
  }

  /** Shows a command as on its way until something comes of it. */
  function follow(commandName: string, interactionId: string): void {
    state.pending.push({ key: `pending-${interactionId}`, channelId: state.placeId, commandName, interactionId, failure: null });
    list.refresh();
  }

  function showPlace(): void {
    const place = currentPlace(state);
    state.unread.delete(state.placeId);
    title.replaceChildren(...(place ? [place.guild ? icon('hash', 24) : '@', place.name] : []));
    document.title = place ? `${place.guild ? '#' : ''}${place.name} · Readout in a sandbox` : 'Readout in a sandbox';
    showSide();
    list.showPlace();
    composer.showPlace();
    showTyping();
  }
  function showSide(): void {
    side.replaceChildren(drawRail(app), make('div', { class: 'side-main' }, drawChannels(app), drawYou(app)));
    members.replaceChildren(drawMembers(app) ?? '');
  }

  function showTyping(): void {
    const one = state.typing.get(state.placeId);
    const name = one && one.until > Date.now() ? state.welcome?.directory.users[one.userId] : undefined;
    typing.replaceChildren(...(name === undefined ? [] : [dots(), make('span', {}, make('strong', {}, name), ' is typing…')]));
  }

  function hearMessage(message: ShownMessage): void {
    const isNew = !state.messages.get(message.channelId)?.has(message.id);
    const wasThinking = state.messages.get(message.channelId)?.get(message.id)?.thinking === true;
    putMessage(state, message);
    state.typing.delete(message.channelId);
    const isOthers = message.author.id !== state.welcome?.you.id;
    if (message.channelId === state.placeId) {
      list.refresh();
      showTyping();
      if (isOthers && (isNew || wasThinking)) app.announce(inWords(message, names()));
    } else if (isOthers && isNew) {
      const before = state.unread.get(message.channelId);
      const pings = message.pingsYou || state.welcome?.places.find(({ id }) => id === message.channelId)?.guild === null;
      state.unread.set(message.channelId, { count: (before?.count ?? 0) + 1, pings: pings || before?.pings === true });
      showSide();
    }
  }

  function settle(interactionId: string, failure: string | null): void {
    const used = state.used.get(interactionId);
    state.used.delete(interactionId);
    if (used && failure !== null) state.failures.set(used.messageId, failure);
    const pending = state.pending.find((one) => one.interactionId === interactionId);
    if (pending && failure === null) state.pending = state.pending.filter((one) => one !== pending);
    // Drawn anew because it is another object.
    else if (pending) state.pending = state.pending.map((one) => (one === pending ? { ...one, failure } : one));
    list.refresh();
  }

  function onNotice(notice: Notice): void {
    switch (notice.say) {
      case 'welcome':
        enter(state, notice);
        return showPlace();
      case 'places':
        if (!state.welcome) return;
        state.welcome = { ...state.welcome, places: notice.places, directory: notice.directory };
        return showSide();
      case 'message':
        return hearMessage(notice.message);
      case 'gone':
        state.messages.get(notice.channelId)?.delete(notice.messageId);
        return list.refresh();
      case 'typing':
        state.typing.set(notice.channelId, { userId: notice.userId, until: Date.now() + typingMs });
        setTimeout(showTyping, typingMs + 100);
        return showTyping();
      case 'modal':
        settle(notice.interactionId, null);
        return openForm(app, notice, names());
      case 'answered':
        return settle(notice.interactionId, null);
      case 'failed':
        return settle(notice.interactionId, notice.reason);
      case 'result':
        return;
    }
  }

  // What is said relative to now grows old.
  setInterval(() => {
    for (const time of document.querySelectorAll<HTMLElement>('time.timestamp[data-style="R"]')) time.textContent = formatTime(Number(time.dataset.ms), 'R');
  }, 15_000);

  const main = make('main', {}, make('header', { class: 'head' }, drawer, title), list.element, make('div', { class: 'foot' }, composer.element, typing));
  const veil = make('div', { class: 'drawer-veil', onclick: () => setDrawer(false) });
  return {
    elements: [drawBanner(), lineDown, make('div', { class: 'frame' }, side, veil, main, members), live],
    onNotice,
    onLine(isUp) {
      lineDown.hidden = isUp;
    },
  };
}

/** @returns A message as it is read out */
function inWords(message: ShownMessage, names: Names): string {
  const words = message.thinking ? 'is thinking' : (renderMarkdown(message.content, names).textContent ?? '');
  return `${message.author.name}: ${words.slice(0, 400)}${message.ephemeral ? ' Only you can see this.' : ''}`;
}
