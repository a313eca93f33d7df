import type { Payload } from '../shown.ts';
import { make } from './dom.ts';
import type { Drawing } from './draw-component.ts';
import { icon } from './icons.ts';
import { numberIn, objectIn, textIn } from './payload.ts';

/** Looks of a button, by Discord's number. */
const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
};

/** Draws a button: one with an address opens it, every other asks the bot. */
export function drawButton(button: Payload, { app, message }: Drawing): HTMLElement {
  const label = textIn(button, 'label');
  const emoji = textIn(objectIn(button, 'emoji'), 'name');
  const face = [emoji ? make('span', { class: 'emoji' }, emoji) : null, label];
  const look = `button ${styles[numberIn(button, 'style', 2)] ?? 'secondary'}`;
  const url = textIn(button, 'url');
  if (/^https?:\/\//i.test(url) && button.disabled !== true)
    return make(
      'a',
      { class: look, href: url, target: '_blank', rel: 'noopener noreferrer', title: url },
      ...face,
      icon('link', 16),
    );
  const customId = textIn(button, 'custom_id');
  const isBusy = [...app.state.used.values()].some((one) => one.messageId === message.id && one.customId === customId);
  return make(
    'button',
    {
      type: 'button',
      class: look,
      disabled: button.disabled === true,
      'aria-busy': isBusy ? 'true' : null,
      'data-key': customId,
      onclick: () => app.useControl(message, customId),
    },
    ...face,
  );
}
