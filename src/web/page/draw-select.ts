import type { Payload } from '../shown.ts';
import { make } from './dom.ts';
import type { Drawing } from './draw-component.ts';
import { icon } from './icons.ts';
import { createListbox, type ListEntry } from './listbox.ts';
import { listIn, numberIn, textIn } from './payload.ts';
import { openPopup } from './popup.ts';

interface SelectOption extends ListEntry {
  readonly value: string;
}

/** Draws a select menu: a button that opens a list. One that takes several is sent when its list closes. */
export function drawSelect(menu: Payload, drawing: Drawing): HTMLElement {
  const { app, message } = drawing;
  const customId = textIn(menu, 'custom_id');
  const options = readOptions(menu, drawing);
  const most = numberIn(menu, 'max_values', 1);
  const placeholder = textIn(menu, 'placeholder') || 'Make a selection';
  const picked = new Set(
    listIn(menu, 'options').flatMap((option) => (option.default === true ? [textIn(option, 'value')] : [])),
  );
  const face = make(
    'span',
    { class: 'select-face' },
    options
      .filter(({ value }) => picked.has(value))
      .map(({ label }) => label)
      .join(', ') || placeholder,
  );
  const isBusy = [...app.state.used.values()].some((one) => one.messageId === message.id && one.customId === customId);
  const button = make(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-label': placeholder,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-busy': isBusy ? 'true' : null,
      disabled: menu.disabled === true,
      'data-key': customId,
    },
    face,
    icon('chevron', 20),
  );

  const open = (): void => {
    const chosen = new Set(picked);
    const send = () => app.useControl(message, customId, [...chosen]);
    const pick = (at: number): void => {
      const value = options[at]?.value;
      if (value === undefined) return;
      if (most === 1) {
        chosen.clear();
        chosen.add(value);
        popup.close();
        send();
        return;
      }
      if (chosen.has(value)) chosen.delete(value);
      else if (chosen.size < most) chosen.add(value);
      list.show(entries(), at);
    };
    const entries = () => options.map((option) => ({ ...option, isPicked: chosen.has(option.value) }));
    const list = createListbox(
      placeholder,
      pick,
      () => button.setAttribute('aria-activedescendant', list.activeId),
      most > 1,
    );
    const popup = openPopup(button, list.element, () => {
      for (const name of ['aria-controls', 'aria-activedescendant']) button.removeAttribute(name);
      button.setAttribute('aria-expanded', 'false');
      button.removeEventListener('keydown', onKey);
      const isChanged = chosen.size !== picked.size || [...chosen].some((value) => !picked.has(value));
      if (most > 1 && isChanged && chosen.size >= numberIn(menu, 'min_values', 1)) send();
    });
    const onKey = (event: KeyboardEvent): void => {
      const act = keys[event.key];
      if (event.key === 'Enter' || event.key === ' ') pick(list.active);
      else if (event.key === 'Escape' || event.key === 'Tab') popup.close();
      else if (act) act();
      else if (event.key.length === 1) typeAhead(event.key);
      else return;
      if (event.key !== 'Tab') event.preventDefault();
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => list.move(1),
      ArrowUp: () => list.move(-1),
      Home: () => list.moveTo(0),
      End: () => list.moveTo(options.length - 1),
    };
    const typeAhead = (letter: string): void => {
      const order = options.map((_, at) => (list.active + 1 + at) % options.length);
      const found = order.find((at) => options[at]?.label.toLowerCase().startsWith(letter.toLowerCase()));
      if (found !== undefined) list.moveTo(found);
    };
    button.setAttribute('aria-controls', list.id);
    button.setAttribute('aria-expanded', 'true');
    button.addEventListener('keydown', onKey);
    list.show(
      entries(),
      Math.max(
        0,
        options.findIndex(({ value }) => chosen.has(value)),
      ),
    );
    popup.place();
  };

  button.addEventListener('click', () => {
    if (button.getAttribute('aria-expanded') === 'false') open();
  });
  button.addEventListener('keydown', (event) => {
    if (button.getAttribute('aria-expanded') === 'true' || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    open();
  });
  return make('div', { class: 'select-place' }, button);
}

/** @returns What can be picked: the menu's own options, or people, roles and channels by its kind */
function readOptions(menu: Payload, { names }: Drawing): readonly SelectOption[] {
  const listed = (of: Readonly<Record<string, string>>, mark: string) =>
    Object.entries(of).map(([value, name]) => ({ value, label: `${mark}${name}` }));
  switch (numberIn(menu, 'type', 3)) {
    case 5:
      return listed(names.users, '@');
    case 6:
      return listed(names.roles, '@');
    case 7:
      return [...listed(names.users, '@'), ...listed(names.roles, '@')];
    case 8:
      return listed(names.channels, '#');
    default:
      return listIn(menu, 'options').map((option) => ({
        value: textIn(option, 'value'),
        label: textIn(option, 'label'),
        description: textIn(option, 'description'),
      }));
  }
}
