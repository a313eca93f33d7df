import { make } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import { openPopup } from './popup.ts';

/** An entry of a menu. */
export interface MenuEntry {
  readonly label: string;
  readonly icon?: IconName;
  readonly note?: string;
  readonly isDangerous?: boolean;
  /** Set where one of several is chosen. */
  readonly isChosen?: boolean;
  /** Whether a line stands before it. */
  readonly isAfterLine?: boolean;
  run(): void;
}

/**
 * Opens a menu, in the manner of the ARIA practices: arrows move, Escape closes, and the focus goes back to where it came from.
 *
 * @param anchor - What it hangs on, or a place in the window
 */
export function openMenu(label: string, anchor: Element | DOMRect, entries: readonly MenuEntry[]): void {
  const before = document.activeElement;
  const items = entries.map((entry) => drawItem(entry, () => pick(entry)));
  const menu = make('div', { role: 'menu', class: 'menu', 'aria-label': label });
  for (const [at, item] of items.entries()) {
    if (entries[at]?.isAfterLine) menu.append(make('div', { role: 'separator' }));
    menu.append(item);
  }
  const popup = openPopup(
    anchor,
    menu,
    () => anchor instanceof Element && anchor.setAttribute('aria-expanded', 'false'),
  );
  if (anchor instanceof Element) anchor.setAttribute('aria-expanded', 'true');

  function close(): void {
    popup.close();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  function pick(entry: MenuEntry): void {
    close();
    entry.run();
  }
  const focusAt = (at: number): void => items[(at + items.length) % items.length]?.focus();
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const act = {
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(-1),
      Escape: close,
      Tab: close,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  focusAt(
    Math.max(
      0,
      entries.findIndex(({ isChosen }) => isChosen === true),
    ),
  );
}

function drawItem({ label, icon: name, note, isDangerous, isChosen }: MenuEntry, onPick: () => void): HTMLElement {
  const isRadio = isChosen !== undefined;
  return make(
    'button',
    {
      type: 'button',
      role: isRadio ? 'menuitemradio' : 'menuitem',
      'aria-checked': isRadio ? String(isChosen) : null,
      tabindex: -1,
      class: isDangerous ? 'menu-item dangerous' : 'menu-item',
      onclick: onPick,
    },
    make(
      'span',
      { class: 'menu-text' },
      make('span', {}, label),
      note ? make('span', { class: 'menu-note' }, note) : null,
    ),
    name ? icon(name, 18) : null,
    isChosen ? icon('check', 18) : null,
  );
}
