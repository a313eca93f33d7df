import { oneLine } from '../render/markdown.ts';
import type { Message } from '../render/message.ts';
import { renderSearch, type SearchView } from '../render/render-search.ts';
import type { Invocation } from './command.ts';

/** @returns One page of what a search finds. */
export function search(
  { readout, person }: Invocation,
  { words, filters, page, hasMovedOn }: Pick<SearchView, 'words' | 'filters' | 'page' | 'hasMovedOn'>,
): Message {
  const asked = oneLine(words);
  return renderSearch({
    corpus: readout.corpus,
    words: asked,
    filters,
    excerpts: readout.search(asked, filters),
    asker: person,
    page,
    isPrivate: false,
    hasMovedOn,
  });
}
