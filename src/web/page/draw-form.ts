import type { Payload } from '../shown.ts';
import type { App } from './app.ts';
import { freshId, make } from './dom.ts';
import { icon } from './icons.ts';
import { namesOf } from './names-of.ts';
import { listIn, numberIn, objectIn, textIn } from './payload.ts';
import { type Names, renderMarkdown } from './render-markdown.ts';
import type { OpenForm } from './state.ts';

/** A field of a form, with the way to read it. */
interface FormField {
  readonly customId: string;
  read(): string | string[];
}

/** Puts up a form of the bot's, over everything else, until it is sent or closed. */
export function openForm(app: App, { interactionId, modal }: OpenForm): void {
  const fields: FormField[] = [];
  const problem = make('div', { class: 'failure', role: 'alert' });
  const titleId = freshId('form');
  const form = make(
    'form',
    {},
    ...modal.components.map((component) => drawFormPart(component, fields, namesOf(app))),
    problem,
  );
  const send = make('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const cancel = make('button', { type: 'button', class: 'button secondary', onclick: () => dialog.close() }, 'Cancel');
  form.append(make('div', { class: 'dialog-foot' }, cancel, send));
  const close = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: () => dialog.close() },
    icon('close'),
  );
  const dialog = make(
    'dialog',
    { class: 'dialog', 'aria-labelledby': titleId },
    make('div', { class: 'dialog-head' }, make('h2', { id: titleId }, modal.title), close),
    form,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  dialog.addEventListener('close', () => dialog.remove());

  async function submit(): Promise<void> {
    send.disabled = true;
    const values = Object.fromEntries(fields.map(({ customId, read }) => [customId, read()]));
    const outcome = await app.request({ do: 'submit', interactionId, values });
    send.disabled = false;
    if (outcome.kind === 'refused') problem.replaceChildren(outcome.reason);
    else dialog.close();
  }

  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function drawFormPart(component: Payload, fields: FormField[], names: Names): HTMLElement {
  switch (numberIn(component, 'type', 0)) {
    case 1:
      return make('div', {}, ...listIn(component, 'components').map((part) => drawFormPart(part, fields, names)));
    case 10:
      return make('div', { class: 'words' }, renderMarkdown(textIn(component, 'content'), names));
    case 18: {
      const inner = objectIn(component, 'component');
      return drawField(inner, textIn(component, 'label'), textIn(component, 'description'), fields);
    }
    default:
      return drawField(component, textIn(component, 'label'), '', fields);
  }
}

function drawField(component: Payload, label: string, description: string, fields: FormField[]): HTMLElement {
  const id = freshId('field');
  const input = drawInput(component, id);
  fields.push({
    customId: textIn(component, 'custom_id'),
    read: () =>
      input instanceof HTMLSelectElement ? [...input.selectedOptions].map(({ value }) => value) : input.value,
  });
  return make(
    'div',
    { class: 'form-field' },
    make(
      'label',
      { for: id },
      label,
      component.required === false ? null : make('span', { class: 'required', 'aria-hidden': 'true' }, ' *'),
    ),
    description ? make('div', { class: 'form-note' }, description) : null,
    input,
  );
}

function drawInput(component: Payload, id: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const required = component.required !== false;
  if (numberIn(component, 'type', 4) === 4) {
    const shared = {
      id,
      required,
      placeholder: textIn(component, 'placeholder'),
      minlength: numberIn(component, 'min_length', 0),
      maxlength: numberIn(component, 'max_length', 4_000),
    };
    const input =
      numberIn(component, 'style', 1) === 2
        ? make('textarea', { ...shared, rows: 5 })
        : make('input', { ...shared, autocomplete: 'off' });
    input.value = textIn(component, 'value');
    return input;
  }
  const options = listIn(component, 'options').map((option) =>
    make('option', { value: textIn(option, 'value'), selected: option.default === true }, textIn(option, 'label')),
  );
  return make('select', { id, required, multiple: numberIn(component, 'max_values', 1) > 1 }, ...options);
}
