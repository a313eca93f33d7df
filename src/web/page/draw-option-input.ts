import type { ShownOption } from '../shown.ts';
import { make } from './dom.ts';

/** Draws the box of one option. @param listId - Id of the list to pick from; null where anything may be typed */
export function drawOptionInput(option: ShownOption, id: string, listId: string | null): HTMLInputElement {
  const { type, required, maxLength, description } = option;
  const picks = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId };
  return make('input', {
    id,
    class: 'option-input',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: type === 3 ? maxLength : null,
    inputmode: type === 4 || type === 10 ? 'decimal' : null,
    'aria-required': required ? 'true' : null,
    'aria-description': description,
    ...(listId !== null && picks),
  });
}
