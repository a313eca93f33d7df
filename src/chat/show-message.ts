import type { SeenMessage } from '../sandbox/human/seen-message.ts';
import { type Screen, wrap } from '../terminal/screen.ts';
import type { Numbered } from './numbered.ts';
import { showMarkdown } from './show-markdown.ts';

/** What a number does. */
export type Control =
  | { readonly kind: 'button'; readonly message: SeenMessage; readonly customId: string }
  | { readonly kind: 'menu'; readonly message: SeenMessage; readonly customId: string; readonly placeholder: string }
  | { readonly kind: 'option'; readonly message: SeenMessage; readonly customId: string; readonly value: string };

/** @returns A message as a person sees it, its buttons and menus with numbers. */
export function showMessage(message: SeenMessage, screen: Screen, controls: Numbered<Control>): string {
  const { colours } = screen;
  const marks = [...(message.ephemeral ? ['only you see this'] : []), ...(message.edited ? ['changed'] : [])];
  const head = [colours.bold(message.author.name), ...(marks.length > 0 ? [colours.dim(`(${marks.join(', ')})`)] : [])];
  const buttons = message.buttons
    .filter(({ disabled }) => !disabled)
    .map(({ label, customId, url }) =>
      customId === null
        ? `${label} (${url})`
        : `${colours.cyan(`[${controls.add({ kind: 'button', message, customId })}]`)} ${label}`,
    );
  const menus = message.menus
    .filter(({ disabled }) => !disabled)
    .map(
      ({ customId, placeholder }) =>
        `${colours.cyan(`[${controls.add({ kind: 'menu', message, customId, placeholder })}]`)} ${placeholder}`,
    );
  const files = message.attachments.map(({ name, data, contentType }) =>
    contentType.startsWith('text/')
      ? `${name}:\n${wrap(new TextDecoder().decode(data).trimEnd(), screen, '  ')}`
      : `${name} (${data.length} bytes)`,
  );
  const foot = [...buttons, ...menus].join('   ');
  return [
    head.join(' '),
    showMarkdown(message.text, screen),
    ...files,
    ...(foot === '' ? [] : [wrap(foot, screen)]),
  ].join('\n');
}

/** @returns A menu's entries, each with a number. */
export function showMenu(
  { message, customId, placeholder }: Extract<Control, { kind: 'menu' }>,
  screen: Screen,
  controls: Numbered<Control>,
): string {
  const options = message.menus.find((menu) => menu.customId === customId)?.options ?? [];
  const lines = options.map(({ label, value, description }) => {
    const number = controls.add({ kind: 'option', message, customId, value });
    const note = description === '' ? '' : screen.colours.dim(` ${description}`);
    return wrap(`${screen.colours.cyan(`[${number}]`)} ${label}${note}`, screen, '  ');
  });
  return [placeholder, ...lines].join('\n');
}
