import type { ShownFile } from '../shown.ts';
import { make } from './dom.ts';
import { icon } from './icons.ts';

/** Kinds of files that are shown as pictures. */
const pictureTypes = /^image\/(png|jpeg|gif|webp|svg\+xml)\b/;

/** Draws a file on a message: a picture, or its name, size and a way to save it. */
export function drawFile({ name, size, contentType, description, url }: ShownFile): HTMLElement {
  if (pictureTypes.test(contentType)) return drawPicture(url, description || name);
  return make(
    'div',
    { class: 'file' },
    icon('file', 32),
    make(
      'span',
      { class: 'file-text' },
      make('a', { href: url, download: name }, name),
      make('span', { class: 'file-size' }, inWords(size)),
    ),
  );
}

/** Draws a picture that opens whole in a tab of its own. Addresses elsewhere are named, not loaded: this page loads nothing from elsewhere. */
export function drawPicture(url: string, alt: string): HTMLElement {
  const isOurs = url.startsWith('/files/');
  const shown = isOurs ? make('img', { src: url, alt, loading: 'lazy' }) : `Picture elsewhere: ${url}`;
  if (!isOurs && !/^https?:\/\//i.test(url)) return make('span', {}, shown);
  return make(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer', class: isOurs ? 'picture' : 'elsewhere' },
    shown,
  );
}

function inWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
