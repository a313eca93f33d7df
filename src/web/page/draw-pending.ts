import type { App } from './app.ts';
import { avatar } from './avatar.ts';
import { make } from './dom.ts';
import { dots } from './draw-message.ts';
import type { Pending } from './state.ts';

/** Draws a command that was sent and has had no answer so far, or none at all. */
export function drawPending(app: App, { key, commandName, failure }: Pending): HTMLElement {
  const { welcome } = app.state;
  const bot = welcome?.directory.users[welcome.botId] ?? '';
  const you = welcome?.you.name ?? '';
  return make(
    'article',
    { class: 'message', tabindex: -1, 'aria-label': `${commandName}: ${failure ?? 'sending'}`, 'data-id': key },
    make(
      'div',
      { class: 'lead' },
      make('span', { class: 'spine', 'aria-hidden': 'true' }),
      avatar(you, false, 16),
      make(
        'span',
        { class: 'lead-text' },
        make('strong', {}, you),
        ' used ',
        make('span', { class: 'mention' }, commandName),
      ),
    ),
    make(
      'div',
      { class: 'message-body' },
      avatar(bot, true),
      make(
        'div',
        { class: 'message-main' },
        make(
          'div',
          { class: 'message-head' },
          make('span', { class: 'author bot' }, bot),
          make('span', { class: 'app-tag' }, 'APP'),
        ),
        failure === null
          ? make('div', { class: 'thinking' }, dots(), 'Sending command…')
          : make('div', { class: 'failure', role: 'alert' }, failure),
      ),
    ),
  );
}
