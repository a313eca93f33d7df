import type { ShownMessage } from '../shown.ts';
import type { App } from './app.ts';
import { avatar } from './avatar.ts';
import { type Child, make } from './dom.ts';
import { drawComponent } from './draw-component.ts';
import { drawEmbed } from './draw-embed.ts';
import { drawFile } from './draw-file.ts';
import { drawLead } from './draw-lead.ts';
import { icon } from './icons.ts';
import { openMessageMenu } from './message-menu.ts';
import { type Names, renderMarkdown } from './render-markdown.ts';
import { formatTime, formatWritten } from './times.ts';

/** Draws a message. @param isContinued - Whether it goes on after one of the same author: no picture and no name */
export function drawMessage(app: App, message: ShownMessage, names: Names, isContinued: boolean): HTMLElement {
  const { id, author, pingsYou, ephemeral } = message;
  const headId = `head-${id}`;
  const looks = ['message', isContinued && 'continued', pingsYou && 'pings', ephemeral && 'ephemeral'];
  const article = make(
    'article',
    { class: looks.filter(Boolean).join(' '), tabindex: -1, 'aria-labelledby': headId, 'data-id': id },
    isContinued ? null : drawLead(message, names),
    make(
      'div',
      { class: 'message-body' },
      isContinued ? null : avatar(author.name, author.bot),
      make('div', { class: 'message-main' }, drawHead(message, headId), ...drawBody(app, message, names)),
    ),
    drawTools(app, message),
  );
  article.addEventListener('contextmenu', (event) => {
    // A right click on a link or on marked text is the browser's.
    if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    const isByKey = event.clientX === 0 && event.clientY === 0;
    openMessageMenu(app, message, isByKey ? article : new DOMRect(event.clientX, event.clientY, 0, 0));
  });
  return article;
}

function drawHead({ author, createdAt }: ShownMessage, id: string): HTMLElement {
  return make(
    'div',
    { class: 'message-head', id },
    make('span', { class: author.bot ? 'author bot' : 'author' }, author.name),
    author.bot ? make('span', { class: 'app-tag' }, 'APP') : null,
    make(
      'time',
      { class: 'written', datetime: new Date(createdAt).toISOString(), title: formatTime(createdAt, 'F') },
      formatWritten(createdAt),
    ),
  );
}

function drawBody(app: App, message: ShownMessage, names: Names): Child[] {
  const { content, embeds, components, attachments, ephemeral, thinking, edited, author } = message;
  if (thinking)
    return [
      make('div', { class: 'thinking' }, dots(), `${author.name} is thinking…`),
      ephemeral ? drawPrivacy(app, message) : null,
    ];
  const drawing = { app, message, names };
  // A file that a component shows is not shown twice.
  const isShown = (url: string): boolean => JSON.stringify(components).includes(JSON.stringify(url));
  const failure = app.state.failures.get(message.id);
  return [
    content === ''
      ? null
      : make(
          'div',
          { class: 'words' },
          renderMarkdown(content, names),
          edited ? make('span', { class: 'edited' }, ' (edited)') : null,
        ),
    ...(message.suppressesEmbeds ? [] : embeds).map((embed) => drawEmbed(embed, names)),
    ...attachments.filter(({ url }) => !isShown(url)).map(drawFile),
    ...components.map((component) => drawComponent(component, drawing)),
    failure === undefined ? null : make('div', { class: 'failure', role: 'alert' }, failure),
    ephemeral ? drawPrivacy(app, message) : null,
  ];
}

/** Three dots that jump, while the bot is at work. */
export const dots = (): HTMLElement =>
  make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));

function drawPrivacy(app: App, { id, channelId }: ShownMessage): HTMLElement {
  const dismiss = () => void app.request({ do: 'delete', message: { id, channelId } });
  return make(
    'div',
    { class: 'privacy' },
    icon('eye', 16),
    'Only you can see this',
    ' • ',
    make('button', { type: 'button', class: 'as-link', 'data-key': 'dismiss', onclick: dismiss }, 'Dismiss message'),
  );
}

function drawTools(app: App, message: ShownMessage): HTMLElement {
  const reply = make(
    'button',
    {
      type: 'button',
      class: 'tool',
      tabindex: -1,
      'aria-label': 'Reply',
      title: 'Reply',
      onclick: () => app.replyTo(message),
    },
    icon('reply'),
  );
  const more = make(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': 'More',
      title: 'More',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'data-key': 'more',
    },
    icon('more'),
  );
  more.addEventListener('click', () => openMessageMenu(app, message, more));
  return make('div', { class: 'tools' }, message.ephemeral || message.thinking ? null : reply, more);
}
