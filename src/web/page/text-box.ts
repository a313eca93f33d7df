import type { ShownCommand } from '../shown.ts';
import type { App } from './app.ts';
import { matchCommands, readCommand } from './command-values.ts';
import { createPicker, type Pick } from './create-picker.ts';
import { make } from './dom.ts';
import { icon } from './icons.ts';
import { peopleByName, readMentions, writeMentions } from './mentions.ts';
import { commandsHere } from './state.ts';

/** What a text box tells. */
interface TextBoxEvents {
  onCommand(command: ShownCommand, rest: string): void;
  onSend(text: string): void;
  onCancel(): void;
  onChange(): void;
}

/** A box for text, with a picker for commands after `/` and for people after `@`. */
export interface TextBox {
  readonly element: HTMLElement;
  rename(label: string): void;
  set(text: string): void;
  clear(): void;
  focus(): void;
}

/** Characters of a message. */
const longest = 2_000;

export function createTextBox(app: App, events: TextBoxEvents): TextBox {
  const input = make('textarea', {
    rows: 1,
    class: 'text-input',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    maxlength: longest,
    autocomplete: 'off',
  });
  const send = make(
    'button',
    { type: 'button', class: 'tool send', 'aria-label': 'Send message', title: 'Send', onclick: () => submit() },
    icon('send'),
  );
  const slash = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': 'Use a command', title: 'Commands', onclick: () => offerCommands() },
    icon('slash'),
  );
  const picker = createPicker(input);
  const element = make('div', { class: 'text-box' }, picker.element, slash, input, send);

  function suggest(): void {
    const text = input.value;
    const commands = commandsHere(app.state, 1);
    const written = readCommand(commands, text);
    if (written) {
      input.value = '';
      picker.offer('', []);
      events.onCommand(written.command, written.rest);
      return;
    }
    const typed = /^\/([^\n]*)$/.exec(text)?.[1];
    if (typed !== undefined) {
      const begin = (command: ShownCommand) => () => {
        clear();
        events.onCommand(command, '');
      };
      const found = matchCommands(commands, typed);
      picker.offer(
        'Commands',
        found.map((command) => ({
          label: `/${command.name}`,
          description: command.description,
          note: botName(app),
          run: begin(command),
        })),
      );
      return;
    }
    const mention = /(?:^|\s)@([^\s@]*)$/.exec(text.slice(0, input.selectionStart))?.[1];
    picker.offer('People', mention === undefined ? [] : people(mention));
  }

  function people(typed: string): readonly Pick[] {
    return peopleByName(app)
      .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
      .map(({ name }) => ({
        label: name,
        run() {
          const at = input.selectionStart - typed.length;
          const written = `${name} `;
          input.setRangeText(written, at, input.selectionStart, 'end');
          grow();
          picker.offer('', []);
        },
      }));
  }

  function submit(): void {
    const text = input.value.trim();
    if (text !== '') events.onSend(writeMentions(app, text));
  }
  function offerCommands(): void {
    input.value = '/';
    input.focus();
    suggest();
  }
  function clear(): void {
    input.value = '';
    grow();
    picker.offer('', []);
  }
  function grow(): void {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, innerHeight / 2)}px`;
    send.disabled = input.value.trim() === '';
  }

  input.addEventListener('input', () => {
    grow();
    events.onChange();
    suggest();
  });
  input.addEventListener('blur', () => picker.offer('', []));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const act = picker.isOpen
      ? {
          ArrowDown: () => picker.move(1),
          ArrowUp: () => picker.move(-1),
          Enter: picker.pick,
          Tab: picker.pick,
          Escape: () => picker.offer('', []),
        }[event.key]
      : { Escape: events.onCancel, ...(event.shiftKey ? {} : { Enter: submit }) }[event.key];
    if (!act || (event.shiftKey && event.key === 'Tab')) return;
    event.preventDefault();
    act();
  });
  grow();

  return {
    element,
    rename(label) {
      input.setAttribute('aria-label', label);
      input.setAttribute('placeholder', label);
    },
    set(text) {
      input.value = readMentions(app, text);
      grow();
      suggest();
    },
    clear,
    focus: () => input.focus(),
  };
}

const botName = ({ state: { welcome } }: App): string => welcome?.directory.users[welcome.botId] ?? '';
