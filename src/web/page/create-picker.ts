import { make } from './dom.ts';
import { createListbox, type ListEntry } from './listbox.ts';

/** Something to pick, and what picking it does. */
export interface Pick extends ListEntry {
  run(): void;
}

/** A list over a box of text, of what may be meant by what stands in it. */
export interface Picker {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Shows what can be picked, or nothing. */
  offer(title: string, found: readonly Pick[]): void;
  /** Picks what is highlighted. */
  pick(): void;
  move(by: number): void;
}

/** @param input - What keeps the focus, and is told what is highlighted */
export function createPicker(input: HTMLTextAreaElement): Picker {
  let picks: readonly Pick[] = [];
  const list = createListbox(
    'Suggestions',
    (at) => picks[at]?.run(),
    () => {
      if (list.activeId === '') input.removeAttribute('aria-activedescendant');
      else input.setAttribute('aria-activedescendant', list.activeId);
    },
  );
  const title = make('div', { class: 'panel-title' });
  const element = make('div', { class: 'panel', hidden: true }, title, list.element);
  input.setAttribute('aria-controls', list.id);
  return {
    element,
    get isOpen() {
      return picks.length > 0;
    },
    offer(text, found) {
      picks = found;
      element.hidden = found.length === 0;
      title.replaceChildren(text);
      list.show(found, 0);
    },
    pick: () => picks[list.active]?.run(),
    move: list.move,
  };
}
