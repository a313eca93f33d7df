import type { Payload, ShownMessage } from '../shown.ts';
import type { App } from './app.ts';
import { make } from './dom.ts';
import { drawButton } from './draw-button.ts';
import { drawFile, drawPicture } from './draw-file.ts';
import { drawSelect } from './draw-select.ts';
import { listIn, numberIn, objectIn, textIn } from './payload.ts';
import { type Names, renderMarkdown } from './render-markdown.ts';

/** What drawing a component needs. */
export interface Drawing {
  readonly app: App;
  readonly message: ShownMessage;
  readonly names: Names;
}

/** Draws a component of a message, and what it holds, by Discord's number for its kind. */
export function drawComponent(component: Payload, drawing: Drawing): HTMLElement {
  const { message, names } = drawing;
  switch (numberIn(component, 'type', 0)) {
    case 1:
      return make('div', { class: 'row' }, ...drawAll(listIn(component, 'components'), drawing));
    case 2:
      return drawButton(component, drawing);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return drawSelect(component, drawing);
    case 9:
      return make(
        'div',
        { class: 'section' },
        make('div', { class: 'section-texts' }, ...drawAll(listIn(component, 'components'), drawing)),
        drawComponent(objectIn(component, 'accessory'), drawing),
      );
    case 10:
      return make('div', { class: 'words' }, renderMarkdown(textIn(component, 'content'), names));
    case 11:
      return make('div', { class: 'thumbnail' }, veil(component, drawMedia(objectIn(component, 'media'), component)));
    case 12:
      return make(
        'div',
        { class: 'gallery' },
        ...listIn(component, 'items').map((item) => veil(item, drawMedia(objectIn(item, 'media'), item))),
      );
    case 13: {
      const url = textIn(objectIn(component, 'file'), 'url');
      const file = message.attachments.find((attachment) => attachment.url === url);
      return file ? veil(component, drawFile(file)) : make('span', {}, textIn(component, 'name'));
    }
    case 14:
      return drawSeparator(component);
    case 17:
      return drawContainer(component, drawing);
    default:
      return make('div', { class: 'unknown' }, 'This sandbox does not draw this kind of component.');
  }
}

const drawAll = (components: readonly Payload[], drawing: Drawing): HTMLElement[] =>
  components.map((component) => drawComponent(component, drawing));

const drawMedia = (media: Payload, of: Payload): HTMLElement =>
  drawPicture(textIn(media, 'url'), textIn(of, 'description') || 'Picture');

function drawSeparator(component: Payload): HTMLElement {
  const size = numberIn(component, 'spacing', 1) === 2 ? 'large' : 'small';
  return component.divider === false ? make('div', { class: `gap ${size}` }) : make('hr', { class: size });
}

function drawContainer(component: Payload, drawing: Drawing): HTMLElement {
  const container = make('div', { class: 'container' }, ...drawAll(listIn(component, 'components'), drawing));
  const colour = numberIn(component, 'accent_color', -1);
  if (colour >= 0) {
    container.classList.add('accented');
    container.style.borderLeftColor = `#${colour.toString(16).padStart(6, '0')}`;
  }
  return veil(component, container);
}

/** Covers what is marked as a spoiler until somebody asks to see it. */
function veil(component: Payload, content: HTMLElement): HTMLElement {
  if (component.spoiler !== true) return content;
  const cover = make('button', { type: 'button', class: 'veil' }, 'Spoiler: show it');
  cover.addEventListener('click', () => cover.replaceWith(content), { once: true });
  return cover;
}
