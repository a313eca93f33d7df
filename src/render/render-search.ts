import type { Excerpt } from '../answer/answer.ts';
import type { SearchFilters } from '../readout.ts';
import { label, nameMeeting } from './cite.ts';
import { type ControlState, shortVersion } from './control-id.ts';
import { digest } from './digest.ts';
import { excerptBlocks } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
import { type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { writeQuestion } from './read-question.ts';
import { turnPages } from './turn-pages.ts';
import { movedOn, type View } from './view.ts';

export interface SearchView extends View {
  readonly words: string;
  readonly filters: Pick<SearchFilters, 'meeting' | 'publisher' | 'from' | 'to'>;
  readonly excerpts: readonly Excerpt[];
}

/** @returns One page of the passages that hold words. */
export function renderSearch(view: SearchView): Message {
  const { corpus, words, filters, excerpts, asker } = view;
  const head = [writeQuestion({ question: words, context: null }), ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const foot = [
    'search',
    ...(filters.meeting === undefined ? [] : [`about ${nameMeeting(corpus, filters.meeting)}`]),
    ...(filters.publisher === undefined ? [] : [`by ${label(filters.publisher)}`]),
    ...(filters.from === undefined ? [] : [`from ${filters.from}`]),
    ...(filters.to === undefined ? [] : [`to ${filters.to}`]),
    excerpts.length === 1 ? '1 passage' : `${excerpts.length} passages`,
    `corpus ${corpus.version}`,
  ].join(' · ');
  const room = roomFor(head, foot);
  const blocks = excerpts.flatMap((excerpt, at) => excerptBlocks(corpus, excerpt, `**${at + 1}**`, room));
  const none = 'No passage holds these words. Try others, or fewer limits.';
  const page = showPage(head, blocks.length > 0 ? blocks.map(({ text }) => text) : [none], foot, view.page);
  const first = blocks[page.shown[0] ?? 0];
  const state = (to: number): ControlState => ({
    action: 'search',
    corpus: shortVersion(corpus.version),
    asker,
    page: to,
    meeting: filters.meeting === undefined ? '' : digest(filters.meeting),
    publisher: filters.publisher === undefined ? '' : digest(filters.publisher),
    from: filters.from ?? '',
    to: filters.to ?? '',
  });
  return message(excerpts.length > 0 ? 'passages' : 'no-passages', page.content, {
    buttons: [
      ...turnPages(page, state),
      ...(first === undefined ? [] : [{ label: 'Show in context', state: refer(first.excerpt) }]),
      { label: 'Dismiss', state: { action: 'dismiss', asker } },
    ],
  });
}
