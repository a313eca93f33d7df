import { makeExcerpt } from '../answer/make-excerpt.ts';
import type { Corpus, Meeting } from '../corpus/corpus.ts';
import { dateArticle, label, nameMeeting, namePublisher } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { digest } from './digest.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks, words } from './excerpt-block.ts';
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
  const head = [`**${nameMeeting(corpus, meeting.id, 200)}**`, ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const foot = [`id ${label(meeting.id)} · corpus ${corpus.version}`];
  const articles = corpus.articles.filter(({ meetings }) => meetings.includes(meeting.id));
  const blocks = [
    words(describeMeeting(corpus, meeting)),
    ...articles.map((article) =>
      words(
        `- ${label(namePublisher(corpus, article.id), 60)}, “${label(article.title)}”, ${dateArticle(corpus, article)}`,
        true,
      ),
    ),
    ...openings(corpus, meeting, roomFor(head, foot)),
  ];
  const page = showPage(head, blocks, foot, view.page);
  return message('meeting', page.content, {
    turning: turnPages(page, (to) => ({
      action: 'meeting',
      corpus: shortVersion(corpus.version),
      asker,
      page: to,
      meeting: digest(meeting.id),
    })),
    buttons: [{ label: 'Dismiss', state: { action: 'dismiss', asker } }],
  });
}

function describeMeeting(corpus: Corpus, { id, place, kind, aliases }: Meeting): string {
  const called = label(aliases.join(', '), 200);
  return [
    ...(place === null ? [] : [label(place)]),
    label(kind),
    countArticles(corpus, id),
    ...(aliases.length === 0 ? [] : [`also called ${called}`]),
  ].join(' · ');
}

function openings(corpus: Corpus, meeting: Meeting, room: number): readonly ExcerptBlock[] {
  const title = '**How they begin**';
  const blocks = corpus.articles
    .filter(({ meetings }) => meetings.includes(meeting.id))
    .flatMap((article) => {
      const passage = corpus.passages.find((other) => other.article === article);
      const last = passage?.sentences[Math.min(1, passage.sentences.length - 1)];
      if (passage === undefined || last === undefined) return [];
      const span = { start: passage.sentences[0]?.start ?? passage.start, end: last.end };
      return excerptBlocks(corpus, makeExcerpt(article, passage.paragraph, span), '', room - title.length - 1);
    });
  return blocks.length > 0 ? headBlocks(title, blocks) : [];
}
