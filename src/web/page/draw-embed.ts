import type { Payload } from '../shown.ts';
import { make } from './dom.ts';
import { drawPicture } from './draw-file.ts';
import { listIn, numberIn, objectIn, textIn } from './payload.ts';
import { type Names, renderMarkdown } from './render-markdown.ts';

/** Draws an embed: author, title, description, fields, picture, footer. */
export function drawEmbed(embed: Payload, names: Names): HTMLElement {
  const drawn = make('div', { class: 'embed' });
  const colour = numberIn(embed, 'color', -1);
  if (colour >= 0) drawn.style.borderLeftColor = `#${colour.toString(16).padStart(6, '0')}`;
  const [author, footer] = [textIn(objectIn(embed, 'author'), 'name'), textIn(objectIn(embed, 'footer'), 'text')];
  const [title, url, description] = [textIn(embed, 'title'), textIn(embed, 'url'), textIn(embed, 'description')];
  const picture = textIn(objectIn(embed, 'image'), 'url') || textIn(objectIn(embed, 'thumbnail'), 'url');
  if (author) drawn.append(make('div', { class: 'embed-author' }, author));
  if (title) {
    const words = renderMarkdown(title, names);
    const isLink = /^https?:\/\//i.test(url);
    drawn.append(
      make(
        'div',
        { class: 'embed-title' },
        isLink ? make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words) : words,
      ),
    );
  }
  if (description) drawn.append(make('div', { class: 'embed-description' }, renderMarkdown(description, names)));
  const fields = listIn(embed, 'fields').map((field) =>
    make(
      'div',
      { class: field.inline === true ? 'embed-field inline' : 'embed-field' },
      make('div', { class: 'embed-field-name' }, renderMarkdown(textIn(field, 'name'), names)),
      make('div', {}, renderMarkdown(textIn(field, 'value'), names)),
    ),
  );
  if (fields.length > 0) drawn.append(make('div', { class: 'embed-fields' }, ...fields));
  if (picture) drawn.append(drawPicture(picture, title || 'Picture'));
  if (footer) drawn.append(make('div', { class: 'embed-footer' }, footer));
  return drawn;
}
