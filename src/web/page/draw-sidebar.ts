import type { ShownPlace } from '../shown.ts';
import type { App } from './app.ts';
import { avatar, initials } from './avatar.ts';
import { make } from './dom.ts';
import { icon, quotationMarks } from './icons.ts';
import { currentPlace } from './state.ts';

/** Draws the servers on the left, and the conversation above them. */
export function drawRail(app: App): HTMLElement {
  const places = app.state.welcome?.places ?? [];
  const here = currentPlace(app.state);
  const guilds = [...new Map(places.flatMap(({ guild }) => (guild ? [[guild.id, guild] as const] : []))).values()];
  const conversation = places.find(({ guild }) => guild === null);
  const button = (
    name: string,
    inside: Node | string,
    isHere: boolean,
    target: ShownPlace | undefined,
    pings: number,
  ) =>
    make(
      'li',
      {},
      make(
        'button',
        {
          type: 'button',
          class: 'rail-button',
          'aria-label': pings > 0 ? `${name}, ${pings} unread` : name,
          title: name,
          'aria-current': isHere ? 'true' : null,
          onclick: () => target && app.go(target.id),
        },
        inside,
        pings > 0 ? make('span', { class: 'badge', 'aria-hidden': 'true' }, String(pings)) : null,
      ),
    );
  return make(
    'nav',
    { class: 'rail', 'aria-label': 'Servers' },
    make(
      'ul',
      {},
      conversation
        ? button(
            'Direct messages',
            quotationMarks(40),
            here?.guild === null,
            conversation,
            unreadIn(app, [conversation]),
          )
        : null,
      make('li', { class: 'rail-line', 'aria-hidden': 'true' }),
      ...guilds.map((guild) => {
        const channels = places.filter((place) => place.guild?.id === guild.id);
        return button(
          guild.name,
          make('span', { class: 'initials', 'data-initials': initials(guild.name) }),
          here?.guild?.id === guild.id,
          channels[0],
          unreadIn(app, channels, true),
        );
      }),
    ),
  );
}

/** Draws the channels of the server that is open, or the conversations. */
export function drawChannels(app: App): HTMLElement {
  const here = currentPlace(app.state);
  const places = (app.state.welcome?.places ?? []).filter(({ guild }) => guild?.id === here?.guild?.id);
  const title = here?.guild?.name ?? 'Direct messages';
  return make(
    'nav',
    { class: 'channels', 'aria-label': title },
    make('div', { class: 'channels-head' }, make('h2', {}, title)),
    make('div', { class: 'channels-group' }, here?.guild ? 'Text channels' : 'Conversations'),
    make('ul', {}, ...places.map((place) => drawPlace(app, place, place.id === here?.id))),
  );
}

function drawPlace(app: App, { id, name, guild }: ShownPlace, isHere: boolean): HTMLElement {
  const unread = app.state.unread.get(id);
  const pings = unread?.pings ? unread.count : 0;
  return make(
    'li',
    {},
    make(
      'button',
      {
        type: 'button',
        class: unread ? 'place unread' : 'place',
        'aria-current': isHere ? 'page' : null,
        'aria-label': unread ? `${name}, ${unread.count} unread` : null,
        onclick: () => app.go(id),
      },
      guild ? icon('hash') : avatar(name, true, 32),
      make('span', { class: 'place-name' }, name),
      pings > 0 ? make('span', { class: 'badge' }, String(pings)) : null,
    ),
  );
}

/** @param onlyPings - Whether what does not ping you counts for nothing */
function unreadIn({ state }: App, places: readonly ShownPlace[], onlyPings = false): number {
  const found = places.flatMap(({ id }) => state.unread.get(id) ?? []);
  return found.filter(({ pings }) => pings || !onlyPings).reduce((sum, { count }) => sum + count, 0);
}
