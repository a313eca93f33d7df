import type { Notice } from '../protocol.ts';
import type { ShownMessage } from '../shown.ts';
import type { App } from './app.ts';
import { openForm } from './draw-form.ts';
import { namesOf } from './names-of.ts';
import { renderMarkdown } from './render-markdown.ts';
import { enter, putMessage } from './state.ts';

/** What is drawn anew when something has come. */
interface Drawn {
  refresh(): void;
  showPlace(): void;
  showSides(): void;
  showTyping(): void;
}

/** Milliseconds that somebody counts as typing after they were said to be. */
const typingMs = 10_000;

/** Characters of a message that are read out as it comes. */
const readOut = 400;

/** @returns What takes in all that the server says */
export function createHearing(
  app: App,
  { refresh, showPlace, showSides, showTyping }: Drawn,
): (notice: Notice) => void {
  const { state } = app;

  function hearMessage(message: ShownMessage): void {
    const before = state.messages.get(message.channelId)?.get(message.id);
    const isOthers = message.author.id !== state.welcome?.you.id;
    putMessage(state, message);
    state.typing.delete(message.channelId);
    if (message.channelId === state.placeId) {
      refresh();
      showTyping();
      if (isOthers && (!before || before.thinking)) app.announce(inWords(app, message));
    } else if (isOthers && !before) {
      countUnread(message);
      showSides();
    }
  }

  function countUnread({ channelId, pingsYou }: ShownMessage): void {
    const before = state.unread.get(channelId) ?? { count: 0, pings: false };
    const isConversation = state.welcome?.places.find(({ id }) => id === channelId)?.guild === null;
    state.unread.set(channelId, { count: before.count + 1, pings: before.pings || pingsYou || isConversation });
  }

  /** @param failure - Why nothing came of it; null for an answer */
  function settle(interactionId: string, failure: string | null): void {
    const used = state.used.get(interactionId);
    state.used.delete(interactionId);
    if (used && failure !== null) state.failures.set(used.messageId, failure);
    state.pending = state.pending.flatMap((pending) => {
      if (pending.interactionId !== interactionId) return [pending];
      return failure === null ? [] : [{ ...pending, failure }];
    });
    refresh();
  }

  return (notice) => {
    switch (notice.say) {
      case 'welcome':
        enter(state, notice);
        app.announce('');
        showPlace();
        break;
      case 'places':
        if (!state.welcome) break;
        state.welcome = { ...state.welcome, places: notice.places, directory: notice.directory };
        showSides();
        break;
      case 'message':
        hearMessage(notice.message);
        break;
      case 'gone':
        state.messages.get(notice.channelId)?.delete(notice.messageId);
        refresh();
        break;
      case 'typing':
        state.typing.set(notice.channelId, { userId: notice.userId, until: Date.now() + typingMs });
        setTimeout(showTyping, typingMs + 100);
        showTyping();
        break;
      case 'modal':
        settle(notice.interactionId, null);
        openForm(app, notice);
        break;
      case 'answered':
        settle(notice.interactionId, null);
        break;
      case 'failed':
        settle(notice.interactionId, notice.reason);
        break;
      case 'result':
        break;
    }
  };
}

/** @returns A message as it is read out */
function inWords(app: App, { author, content, thinking, ephemeral }: ShownMessage): string {
  const words = thinking ? 'is thinking' : (renderMarkdown(content, namesOf(app)).textContent ?? '');
  return `${author.name}: ${words.slice(0, readOut)}${ephemeral ? ' Only you can see this.' : ''}`;
}
