import { attachWhole } from './attach-whole.ts';
import { type ControlState, shortVersion } from './control-id.ts';
import type { ExcerptBlock } from './excerpt-block.ts';
import { type Attachment, type Button, type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { type Asked, keepsQuestion, writeQuestion } from './read-question.ts';
import { sourcesMenu } from './sources-menu.ts';
import { turnPages } from './turn-pages.ts';
import { movedOn, type View } from './view.ts';

/** A list of quotations with a head, that fills as many pages as it needs. */
export interface List {
  readonly kind: string;
  /** What was typed, to be read back when a page is turned; `null` where the state of the controls says it all. */
  readonly asked: { readonly what: Asked; readonly text: string } | null;
  /** Lines of our own words on top, escaped. */
  readonly head: readonly string[];
  /** @param room - Characters of the largest block */
  readonly blocks: (room: number) => readonly ExcerptBlock[];
  /** Lines of small print; the corpus is added. */
  readonly foot?: readonly string[];
  /** The state of the page with this number. */
  readonly turn: (page: number) => ControlState;
  readonly buttons?: readonly Button[];
  readonly files?: readonly Attachment[];
}

/** @returns One page of a list, with buttons to the others and a menu of what it quotes. */
export function showList({ corpus, asker, page, hasMovedOn }: View, list: List): Message {
  const asked = { question: list.asked?.text ?? '', context: null };
  const head = [
    ...(list.asked === null ? [] : [writeQuestion(asked, list.asked.what)]),
    ...list.head,
    ...(hasMovedOn ? [movedOn] : []),
  ].join('\n');
  const foot = [...(list.foot ?? []), `corpus ${corpus.version}`];
  const blocks = list.blocks(roomFor(head, foot));
  const shown = showPage(head, blocks, foot, page);
  const quoted = shown.shown.flatMap(({ excerpt }) => excerpt ?? []);
  return message(
    list.kind,
    shown.content,
    {
      turning: keepsQuestion(asked) ? turnPages(shown, list.turn) : [],
      buttons: [...(list.buttons ?? []), { label: 'Dismiss', state: { action: 'dismiss', asker } }],
      menus: [sourcesMenu(quoted, shortVersion(corpus.version), 'Show one of these in context…')],
    },
    [...(list.files ?? []), ...attachWhole(asked, shown, [head, ...blocks.map(({ text }) => text), ...foot])],
  );
}
