import type { ShownCommand, ShownOption } from '../shown.ts';
import type { App } from './app.ts';
import { fixedSuggestions, type OptionValue, readFilling, type Suggestion } from './command-values.ts';
import { freshId, make } from './dom.ts';
import { drawOptionInput } from './draw-option-input.ts';
import { createListbox } from './listbox.ts';

/** What a field tells, and asks. */
interface FieldEvents {
  /** What stands in the other fields. */
  valuesBut(): Record<string, OptionValue>;
  /** Shows what the field is about, and what can be picked for it. */
  onShow(about: string, list: HTMLElement | null): void;
  onEnter(): void;
  onEscape(): void;
  /** Backspace was pressed with nothing left to take away. */
  onEmptied(): void;
}

/** A field for one option of a command. */
export interface OptionField {
  readonly element: HTMLElement;
  readonly option: ShownOption;
  set(typed: string): void;
  /** @returns the value; undefined for none; an `Error` for one that cannot be sent */
  read(): OptionValue | undefined | Error;
  /** Says what is wrong with it, and takes the focus. */
  complain(): void;
  focus(): void;
}

/** Milliseconds without typing after which the bot is asked for suggestions. */
const restMs = 150;

export function createOptionField(
  app: App,
  command: ShownCommand,
  option: ShownOption,
  events: FieldEvents,
): OptionField {
  const welcome = app.state.welcome;
  const fixed = welcome ? fixedSuggestions(option, welcome.directory) : null;
  const picks = fixed !== null || option.autocomplete;
  const inputId = freshId('field');
  const list = createListbox(option.name, pick, () => {
    if (list.activeId === '') input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.activeId);
  });
  const input = drawOptionInput(option, inputId, picks ? list.id : null);
  const element = make(
    'span',
    { class: 'option' },
    make('label', { class: 'option-name', for: inputId }, option.name),
    input,
  );
  let picked: Suggestion | null = null;
  let suggestions: readonly Suggestion[] = [];
  let problem = '';
  let asked = 0;

  const about = (): string => (problem === '' ? `${option.name}  ${option.description}` : `${option.name}  ${problem}`);

  function show(found: readonly Suggestion[], note = ''): void {
    suggestions = found;
    const isFocused = document.activeElement === input;
    if (picks) input.setAttribute('aria-expanded', String(isFocused && found.length > 0));
    list.show(
      found.map(({ name }) => ({ label: name })),
      fixed === null && input.value === '' ? -1 : 0,
    );
    if (isFocused)
      events.onShow(note === '' ? about() : `${about()}  ·  ${note}`, found.length > 0 ? list.element : null);
  }

  async function suggest(): Promise<void> {
    if (fixed) {
      const typed = picked ? '' : input.value.toLowerCase();
      return show(fixed.filter(({ name }) => name.toLowerCase().includes(typed)));
    }
    if (!option.autocomplete) return show([]);
    asked += 1;
    const nr = asked;
    await new Promise((resolve) => setTimeout(resolve, input.value === '' ? 0 : restMs));
    if (nr !== asked || document.activeElement !== input) return;
    if (suggestions.length === 0) show([], 'loading options…');
    const { placeId: channelId } = app.state;
    const outcome = await app.request({
      do: 'complete',
      channelId,
      command: command.name,
      option: option.name,
      typed: input.value,
      values: events.valuesBut(),
    });
    if (nr !== asked) return;
    if (outcome.kind === 'choices') show(outcome.choices, outcome.choices.length === 0 ? 'no options match' : '');
    else show([], outcome.kind === 'refused' ? outcome.reason : '');
  }

  function pick(at: number): void {
    const found = suggestions[at];
    if (!found) return;
    picked = found;
    problem = '';
    input.value = found.name;
    grow();
    asked += 1;
    show([]);
  }

  function grow(): void {
    input.style.width = `${Math.max(6, input.value.length + 2)}ch`;
    element.classList.toggle('faulty', problem !== '');
  }

  input.addEventListener('input', () => {
    picked = null;
    problem = '';
    grow();
    void suggest();
  });
  input.addEventListener('focus', () => void suggest());
  input.addEventListener('blur', () => picks && input.setAttribute('aria-expanded', 'false'));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key, shiftKey } = event;
    const isOpen = suggestions.length > 0;
    if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) list.move(key === 'ArrowDown' ? 1 : -1);
    else if (isOpen && list.active >= 0 && key === 'Enter') pick(list.active);
    // Tab takes what is highlighted, and goes on to the next field by itself.
    else if (isOpen && list.active >= 0 && key === 'Tab' && !shiftKey) return pick(list.active);
    else if (isOpen && key === 'Escape') show([]);
    else if (key === 'Enter') events.onEnter();
    else if (key === 'Escape') events.onEscape();
    else if (key === 'Backspace' && input.value === '') events.onEmptied();
    else return;
    event.preventDefault();
  });
  grow();

  return {
    element,
    option,
    set(typed) {
      input.value = typed;
      grow();
    },
    read: () => readFilling(option, { typed: input.value.trim(), picked }, fixed),
    complain() {
      const value = readFilling(option, { typed: input.value.trim(), picked }, fixed);
      problem = value instanceof Error ? value.message : '';
      input.focus();
      grow();
      show(suggestions);
      app.announce(about());
    },
    focus: () => input.focus(),
  };
}
