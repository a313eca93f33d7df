import type { ShownMessage } from '../shown.ts';
import { avatar } from './avatar.ts';
import { make } from './dom.ts';
import { type Names, renderMarkdown } from './render-markdown.ts';

/** Draws the line above a message: what it replies to, or the command that it answers. */
export function drawLead({ reply, command }: ShownMessage, names: Names): HTMLElement | null {
  if (reply) {
    const jump = () => {
      const target = document.querySelector(`article[data-id="${CSS.escape(reply.id)}"]`);
      if (target instanceof HTMLElement) target.focus();
    };
    const shown =
      reply.author === ''
        ? [make('em', {}, 'Original message was deleted')]
        : [make('strong', {}, `@${reply.author}`), ' ', firstLine(reply.text, names)];
    return make(
      'div',
      { class: 'lead' },
      make('span', { class: 'spine', 'aria-hidden': 'true' }),
      make('button', { type: 'button', class: 'lead-text', onclick: jump }, ...shown),
    );
  }
  if (!command) return null;
  return make(
    'div',
    { class: 'lead' },
    make('span', { class: 'spine', 'aria-hidden': 'true' }),
    avatar(command.userName, false, 16),
    make(
      'span',
      { class: 'lead-text' },
      make('strong', {}, command.userName),
      ' used ',
      make('span', { class: 'mention' }, `${command.isSlash ? '/' : ''}${command.name}`),
    ),
  );
}

/** What a long message says first, without its form. */
function firstLine(text: string, names: Names): string {
  const drawn = renderMarkdown(text.split('\n').find((line) => line.trim() !== '') ?? '', names);
  return drawn.textContent ?? '';
}
