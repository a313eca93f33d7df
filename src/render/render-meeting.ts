import type { Summary } from '../answer/answer.ts';
import type { Corpus, Meeting } from '../corpus/corpus.ts';
import { dateArticle, label, nameMeeting, namePublisher } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { digest } from './digest.ts';
import { headBlocks, words } from './excerpt-block.ts';
import type { Message } from './message.ts';
import { pointBlocks } from './point-blocks.ts';
import { countArticles } from './render-meetings.ts';
import { showList } from './show-list.ts';
import type { View } from './view.ts';

export interface MeetingView extends View {
  readonly meeting: Meeting;
  readonly summary: Summary;
  /** The topic that the summary is limited to, as typed. */
  readonly about: string | null;
}

/** @returns One page of a meeting's facts, its summary in quotations, and its articles; where sources disagree is counted. */
export function renderMeeting(view: MeetingView): Message {
  const { corpus, meeting, summary, about, asker } = view;
  const id = digest(meeting.id);
  const version = shortVersion(corpus.version);
  const title = about === null ? '**Summary**' : '**What is said of that**';
  const disputes = summary.disagreements.length;
  return showList(view, {
    kind: 'meeting',
    asked: about === null ? null : { what: 'About', text: about },
    head: [`**${nameMeeting(corpus, meeting.id, 200)}**`],
    blocks: (room) => {
      const points = pointBlocks(corpus, summary.points, summary.articles.length, room - title.length - 1);
      return [
        words(describeMeeting(corpus, meeting)),
        ...(points.length > 0
          ? headBlocks(title, points)
          : [words('No article on this meeting says anything of that.')]),
        ...listArticles(corpus, meeting),
      ];
    },
    foot: [`id ${label(meeting.id)}`],
    turn: (page) => ({ action: 'meeting', corpus: version, asker, page, meeting: id }),
    buttons: [
      ...(disputes > 0
        ? ([
            { label: `Sources disagree (${disputes})`, state: { action: 'list', corpus: version, meeting: id } },
          ] as const)
        : []),
      { label: 'Who was there', state: { action: 'attend', corpus: version, meeting: id } },
    ],
  });
}

function describeMeeting(corpus: Corpus, { id, place, kind, aliases }: Meeting): string {
  return [
    ...(place === null ? [] : [label(place)]),
    label(kind),
    countArticles(corpus, id),
    ...(aliases.length === 0 ? [] : [`also called ${label(aliases.join(', '), 200)}`]),
  ].join(' · ');
}

const listArticles = (corpus: Corpus, meeting: Meeting) => [
  words('**Articles**'),
  ...corpus.articles
    .filter(({ meetings }) => meetings.includes(meeting.id))
    .map((article) => {
      const publisher = label(namePublisher(corpus, article.id), 60);
      return words(`- ${publisher}, “${label(article.title)}”, ${dateArticle(corpus, article)}`, true);
    }),
];
