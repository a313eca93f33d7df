import type { Excerpt } from '../answer/answer.ts';
import { writeControl } from './control-id.ts';
import { refer } from './excerpt-ref.ts';
import { limits } from './limits.ts';
import { oneLine } from './markdown.ts';
import type { Menu } from './message.ts';

/**
 * Offers quotations, by their source, to be shown where they stand.
 *
 * @param corpus - The part of its version that controls carry
 * @param placeholder - What the menu says
 */
export function sourcesMenu(excerpts: readonly Excerpt[], corpus: string, placeholder: string): Menu {
  const unique = new Map(excerpts.map((one) => [writeControl({ action: 'context', ...refer(one) }), one]));
  return {
    placeholder,
    state: { action: 'sources', corpus },
    options: [...unique].slice(0, limits.menuOptions).map(([value, { publisher, paragraph, title }], at) => ({
      value,
      label: `${at + 1} · ${oneLine(publisher)}, paragraph ${paragraph}`,
      description: oneLine(title),
    })),
  };
}
