import type { Excerpt } from '../answer/answer.ts';
import type { SearchFilters } from '../readout.ts';
import { attachWhole } from './attach-whole.ts';
import { label, nameMeeting } from './cite.ts';
import { type ControlState, shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { digest } from './digest.ts';
import { excerptBlocks, words as say } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
import { type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { keepsQuestion, writeQuestion } from './read-question.ts';
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
  const asked = { question: words, context: null };
  const head = [writeQuestion(asked, 'Search'), ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const limitedTo = [
    ...(filters.meeting === undefined ? [] : [`about ${nameMeeting(corpus, filters.meeting)}`]),
    ...(filters.publisher === undefined ? [] : [`by ${label(filters.publisher, 60)}`]),
    ...(filters.from === undefined ? [] : [`from ${filters.from}`]),
    ...(filters.to === undefined ? [] : [`to ${filters.to}`]),
  ];
  const foot = [[count(excerpts.length, 'passage'), ...limitedTo, `corpus ${corpus.version}`].join(' · ')];
  const room = roomFor(head, foot);
  const found = excerpts.flatMap((excerpt, at) => excerptBlocks(corpus, excerpt, `**${at + 1}**`, room));
  const blocks = found.length > 0 ? found : [say('No passage holds these words. Try others, or fewer limits.')];
  const page = showPage(head, blocks, foot, view.page);
  const first = page.shown[0]?.excerpt ?? null;
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
  return message(
    excerpts.length > 0 ? 'passages' : 'no-passages',
    page.content,
    {
      turning: keepsQuestion(asked) ? turnPages(page, state) : [],
      buttons: [
        ...(first === null
          ? []
          : [{ label: 'Show in context', state: { action: 'context', ...refer(first) } } as const]),
        { label: 'Dismiss', state: { action: 'dismiss', asker } },
      ],
    },
    attachWhole(asked, page, [head, ...blocks.map(({ text }) => text), ...foot]),
  );
}
