import type { App } from './app.ts';
import { createComposer } from './composer.ts';
import type { Connection, Listener } from './connection.ts';
import { createHearing } from './hear-notice.ts';
import { createMessageList } from './message-list.ts';
import { createPageFrame } from './page-frame.ts';
import { createState, currentPlace } from './state.ts';
import { formatTime } from './times.ts';
import { createControls } from './use-controls.ts';

/** The whole page. */
export interface PageView extends Listener {
  readonly elements: readonly HTMLElement[];
}

/** Milliseconds after which what is said relative to now is said anew. */
const agingMs = 15_000;

/** Puts the page together and keeps it up to date. */
export function createPage({ request, become }: Connection): PageView {
  const state = createState();
  const frame = createPageFrame();
  const app: App = {
    state,
    request,
    become,
    announce: frame.announce,
    go(placeId) {
      state.placeId = placeId;
      state.replyTo = null;
      frame.setDrawer(false);
      showPlace();
    },
    beginCommand: (command, first = '') => composer.beginCommand(command, first),
    replyTo(message) {
      state.replyTo = message;
      composer.showReply();
    },
    startEditing: (message) => composer.startEditing(message),
    useMessageCommand: (name, message) => void controls.useMessageCommand(name, message),
    useControl: (message, customId, values) => void controls.useControl(message, customId, values),
    complain: (reason) => composer.complain(reason),
  };
  const list = createMessageList(app);
  const controls = createControls(app, list.refresh);
  const composer = createComposer(app, (command, id) => controls.follow(`/${command.name}`, id));
  frame.fill(list.element, composer.element);

  const showSides = (): void => frame.showSides(app);
  function showPlace(): void {
    state.unread.delete(state.placeId);
    frame.showTitle(currentPlace(state));
    showSides();
    list.showPlace();
    composer.showPlace();
    showTyping();
  }
  function showTyping(): void {
    const one = state.typing.get(state.placeId);
    const name = one && one.until > Date.now() ? state.welcome?.directory.users[one.userId] : undefined;
    frame.showTyping(name ?? null);
  }

  setInterval(() => {
    for (const time of document.querySelectorAll<HTMLElement>('time.timestamp[data-style="R"]'))
      time.textContent = formatTime(Number(time.dataset.ms), 'R');
  }, agingMs);

  return {
    elements: frame.elements,
    onLine: frame.showLine,
    onNotice: createHearing(app, { refresh: list.refresh, showPlace, showSides, showTyping }),
  };
}
