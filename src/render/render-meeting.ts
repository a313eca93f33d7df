import { makeExcerpt } from '../answer/make-excerpt.ts';
import type { Meeting } from '../corpus/corpus.ts';
import { longDate } from '../search/passage-context.ts';
import { label, nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { digest } from './digest.ts';
import { excerptBlocks } from './excerpt-block.ts';
import { type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { countArticles } from './render-meetings.ts';
import { turnPages } from './turn-pages.ts';
import { movedOn, type View } from './view.ts';

export interface MeetingView extends View {
  readonly meeting: Meeting;
}

/** @returns One page of a meeting's facts, its articles, and what each of them opens with. */
export function renderMeeting(view: MeetingView): Message {
  const { corpus, meeting, asker } = view;
  const head = [`**${nameMeeting(corpus, meeting.id)}**`, ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const foot = `corpus ${corpus.version}`;
  const room = roomFor(head, foot);
  const articles = corpus.articles.filter(({ meetings }) => meetings.includes(meeting.id));
  const facts = [
    ...(meeting.place === null ? [] : [label(meeting.place)]),
    label(meeting.kind),
    countArticles(corpus, meeting.id),
    ...(meeting.aliases.length === 0 ? [] : [`also called ${meeting.aliases.slice(0, 3).map(label).join(', ')}`]),
  ].join(' · ');
  const list = articles.map(
    ({ title, publisher, author, published }) =>
      `- ${label(publisher ?? author ?? '')}: “${label(title)}”, ${published === null ? 'undated' : longDate(published)}`,
  );
  const openings = articles.flatMap((article) => {
    const passage = corpus.passages.find((other) => other.article === article);
    const last = passage?.sentences[Math.min(1, passage.sentences.length - 1)];
    if (passage === undefined || last === undefined) return [];
    const span = { start: passage.sentences[0]?.start ?? passage.start, end: last.end };
    return excerptBlocks(corpus, makeExcerpt(article, passage.paragraph, span), '', room);
  });
  const blocks = [
    facts,
    ...list,
    ...(openings.length > 0 ? ['**How they begin**'] : []),
    ...openings.map(({ text }) => text),
  ];
  const page = showPage(head, blocks, foot, view.page);
  return message('meeting', page.content, {
    buttons: turnPages(page, (to) => ({
      action: 'meeting',
      corpus: shortVersion(corpus.version),
      asker,
      page: to,
      meeting: digest(meeting.id),
    })),
  });
}
