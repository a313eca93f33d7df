import type { ControlState } from './control-id.ts';
import type { Button } from './message.ts';
import type { Page } from './pages.ts';

/**
 * Buttons to the page before and the page after.
 *
 * @param state - Makes the state of the page with this number
 * @returns None where there is one page only
 */
export function turnPages({ page, pages }: Page, state: (page: number) => ControlState): readonly Button[] {
  if (pages < 2) return [];
  // The last page of a first and the first of a last would share one custom id, which must be unique: a disabled
  // button names a page that is not there.
  return [
    { label: '◀ Previous', state: state(page === 0 ? pages + 1 : page - 1), disabled: page === 0 },
    { label: 'Next ▶', state: state(page === pages - 1 ? pages : page + 1), disabled: page === pages - 1 },
  ];
}
