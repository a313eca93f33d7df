import type { ShownCommand, ShownOption } from '../shown.ts';
import type { App } from './app.ts';
import type { OptionValue } from './command-values.ts';
import { make } from './dom.ts';
import { icon } from './icons.ts';
import { createOptionField, type OptionField } from './option-field.ts';

/** What becomes of a command that is being filled in. */
interface CommandEvents {
  /** It was called off; `left` is what to leave in the box of text. */
  onCancel(left: string): void;
  onSent(interactionId: string): void;
  onComplain(reason: string): void;
}

/** A command in the message box, with a field for each option that is in use. */
export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
}

/** @param first - What stands in the first field already */
export function createCommandForm(app: App, command: ShownCommand, first: string, events: CommandEvents): CommandForm {
  const fields: OptionField[] = [];
  const row = make('div', { class: 'command-fields' });
  const more = make('div', { class: 'command-more' });
  const panel = make('div', { class: 'panel' });
  const send = make(
    'button',
    {
      type: 'button',
      class: 'tool send',
      'aria-label': `Send /${command.name}`,
      title: 'Send',
      onclick: () => void submit(),
    },
    icon('send'),
  );
  const stop = make(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': `Do not use /${command.name}`,
      title: 'Cancel',
      onclick: () => events.onCancel(''),
    },
    icon('close'),
  );
  const chip = make('span', { class: 'command-chip' }, `/${command.name}`);
  const element = make(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': `/${command.name}: ${command.description}` },
    panel,
    make('div', { class: 'command-line' }, chip, row, more),
    stop,
    send,
  );
  let isSending = false;

  function add(option: ShownOption, typed = ''): OptionField {
    const field = createOptionField(app, command, option, {
      valuesBut: () => readValues(field).values,
      onShow: showPanel,
      onEnter: () => void submit(),
      onEscape: () => events.onCancel(''),
      onEmptied() {
        if (option.required) return field === fields[0] && events.onCancel(`/${command.name}`);
        remove(field);
      },
    });
    field.set(typed);
    fields.push(field);
    row.append(field.element);
    showMore();
    return field;
  }

  function remove(field: OptionField): void {
    const at = fields.indexOf(field);
    fields.splice(at, 1);
    field.element.remove();
    showMore();
    (fields[at - 1] ?? fields[0])?.focus();
    if (fields.length === 0) send.focus();
  }

  /** Offers the options that are not in use yet. */
  function showMore(): void {
    const left = command.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
    more.replaceChildren(
      ...left.map((option) =>
        make(
          'button',
          {
            type: 'button',
            class: 'command-add',
            title: option.description,
            'aria-label': `Add ${option.name}: ${option.description}`,
            onclick: () => add(option).focus(),
          },
          icon('plus', 14),
          option.name,
        ),
      ),
    );
  }

  function showPanel(about: string, list: HTMLElement | null): void {
    panel.replaceChildren(make('div', { class: 'panel-title' }, about), ...(list ? [list] : []));
  }

  function readValues(but?: OptionField): { values: Record<string, OptionValue>; faulty: OptionField | null } {
    const values: Record<string, OptionValue> = {};
    let faulty: OptionField | null = null;
    for (const field of fields.filter((one) => one !== but)) {
      const value = field.read();
      if (value instanceof Error) faulty ??= field;
      else if (value !== undefined) values[field.option.name] = value;
    }
    return { values, faulty };
  }

  async function submit(): Promise<void> {
    const { values, faulty } = readValues();
    if (faulty) return faulty.complain();
    if (isSending) return;
    isSending = true;
    const outcome = await app.request({ do: 'ask', channelId: app.state.placeId, command: command.name, values });
    isSending = false;
    if (outcome.kind === 'begun') events.onSent(outcome.interactionId);
    else if (outcome.kind === 'refused') events.onComplain(outcome.reason);
  }

  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    events.onCancel('');
  });
  for (const [at, option] of command.options.filter(({ required }) => required).entries())
    add(option, at === 0 ? first : '');
  showMore();
  showPanel(`/${command.name}  ${command.description}`, null);
  return {
    element,
    focus: () =>
      (fields.find((field) => field.read() instanceof Error) ?? fields[0] ?? { focus: () => send.focus() }).focus(),
  };
}
