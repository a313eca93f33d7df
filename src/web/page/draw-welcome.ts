import type { App } from './app.ts';
import { avatar } from './avatar.ts';
import { make } from './dom.ts';
import { icon } from './icons.ts';
import { commandsHere, currentPlace } from './state.ts';

/** Draws what stands before the first message of a place: where one is, and how to begin. */
export function drawWelcome(app: App): HTMLElement {
  const place = currentPlace(app.state);
  const { welcome } = app.state;
  if (!place || !welcome) return make('div');
  const bot = welcome.directory.users[welcome.botId] ?? 'the bot';
  const commands = commandsHere(app.state, 1).slice(0, 4);
  const begin = commands.map((command) =>
    make(
      'button',
      { type: 'button', class: 'button secondary', onclick: () => app.beginCommand(command) },
      `/${command.name}`,
    ),
  );
  return make(
    'div',
    { class: 'welcome' },
    placePicture(place.name, place.guild === null),
    make('h2', {}, place.guild === null ? place.name : `Welcome to #${place.name}!`),
    make(
      'p',
      {},
      place.guild === null
        ? `This is the beginning of your direct messages with ${place.name}. Just write a question.`
        : `This is the start of the #${place.name} channel of ${place.guild.name}. Type / to see what ${bot} can do, or mention @${bot} in a question.`,
    ),
    begin.length > 0 ? make('div', { class: 'row' }, ...begin) : null,
  );
}

const placePicture = (name: string, isConversation: boolean): HTMLElement =>
  isConversation
    ? avatar(name, true, 68)
    : make('span', { class: 'place-mark', 'aria-hidden': 'true' }, icon('hash', 40));
