import { freshId, make } from './dom.ts';
import { icon } from './icons.ts';

/** One entry of a list to pick from. */
export interface ListEntry {
  readonly label: string;
  readonly description?: string;
  /** Shown at the end of the line. */
  readonly note?: string;
  readonly isPicked?: boolean;
}

/** A list to pick from; the focus stays in what it belongs to. */
export interface Listbox {
  readonly element: HTMLElement;
  readonly id: string;
  show(entries: readonly ListEntry[], active: number): void;
  /** Moves the highlight, round the ends. */
  move(by: number): void;
  moveTo(at: number): void;
  /** The highlighted entry's place; -1 for none. */
  readonly active: number;
  readonly size: number;
  /** Id of the highlighted entry's element, for `aria-activedescendant`; empty for none. */
  readonly activeId: string;
}

/**
 * Makes a list to pick from, in the manner of the ARIA practices: what it belongs to keeps the focus and names the active entry.
 *
 * @param onPick - Called with the place of an entry that was clicked
 * @param onMove - Called whenever another entry is highlighted
 */
export function createListbox(
  label: string,
  onPick: (at: number) => void,
  onMove: () => void,
  isMultiple = false,
): Listbox {
  const id = freshId('list');
  const element = make('div', {
    role: 'listbox',
    id,
    tabindex: 0,
    class: 'listbox',
    'aria-label': label,
    'aria-multiselectable': isMultiple ? 'true' : null,
  });
  // The focus stays where it is.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  let options: HTMLElement[] = [];
  let active = -1;

  const moveTo = (at: number): void => {
    options[active]?.classList.remove('active');
    active = at;
    const option = options[at];
    option?.classList.add('active');
    option?.scrollIntoView({ block: 'nearest' });
    if (!isMultiple) for (const one of options) one.setAttribute('aria-selected', String(one === option));
    onMove();
  };

  return {
    element,
    id,
    get active() {
      return active;
    },
    get size() {
      return options.length;
    },
    get activeId() {
      return options[active]?.id ?? '';
    },
    show(entries, at) {
      options = entries.map((entry, index) =>
        drawEntry(
          entry,
          `${id}-${index}`,
          isMultiple,
          () => onPick(index),
          () => moveTo(index),
        ),
      );
      element.replaceChildren(...options);
      active = -1;
      moveTo(Math.min(at, options.length - 1));
    },
    move(by) {
      if (options.length === 0) return;
      moveTo(active < 0 && by < 0 ? options.length - 1 : (active + by + options.length) % options.length);
    },
    moveTo,
  };
}

function drawEntry(
  { label, description, note, isPicked = false }: ListEntry,
  id: string,
  isMultiple: boolean,
  onPick: () => void,
  onPoint: () => void,
): HTMLElement {
  const option = make(
    'div',
    { role: 'option', id, class: 'option', 'aria-selected': isMultiple ? String(isPicked) : 'false' },
    make(
      'span',
      { class: 'option-text' },
      make('span', { class: 'option-label' }, label),
      description ? make('span', { class: 'option-description' }, description) : null,
    ),
    note ? make('span', { class: 'option-note' }, note) : null,
    isPicked ? icon('check', 18) : null,
  );
  option.addEventListener('click', onPick);
  option.addEventListener('mousemove', onPoint);
  return option;
}
