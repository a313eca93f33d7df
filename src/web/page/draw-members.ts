import type { App } from './app.ts';
import { avatar } from './avatar.ts';
import { make } from './dom.ts';
import { currentPlace } from './state.ts';

/** Draws who is in the server that is open, the bot apart; nothing in a conversation. */
export function drawMembers(app: App): HTMLElement | null {
  const { welcome } = app.state;
  const place = currentPlace(app.state);
  if (!welcome || !place?.guild) return null;
  const { botId, directory } = welcome;
  const groups = [
    ['Apps', place.memberIds.filter((id) => id === botId)],
    ['Members', place.memberIds.filter((id) => id !== botId)],
  ] as const;
  return make(
    'aside',
    { class: 'members', 'aria-label': 'Who is here', tabindex: 0 },
    ...groups
      .filter(([, ids]) => ids.length > 0)
      .flatMap(([title, ids]) => [
        make('h2', {}, `${title} — ${ids.length}`),
        make('ul', {}, ...ids.map((id) => drawMember(directory.users[id] ?? '', id === botId))),
      ]),
  );
}

const drawMember = (name: string, isBot: boolean): HTMLElement =>
  make(
    'li',
    { class: 'member' },
    avatar(name, isBot, 32),
    make('span', { class: 'member-name' }, name),
    isBot ? make('span', { class: 'app-tag' }, 'APP') : null,
  );
