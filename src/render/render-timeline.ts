import type { Timeline } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { label } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { describeDays } from './days.ts';
import { headBlocks, words } from './excerpt-block.ts';
import { limits } from './limits.ts';
import type { Attachment, Message } from './message.ts';
import { pointBlocks } from './point-blocks.ts';
import { shorten } from './shorten.ts';
import { showList } from './show-list.ts';
import type { View } from './view.ts';

export interface TimelineView extends View {
  readonly timeline: Timeline;
  /** The same as a picture, a PNG; `null` for words alone. */
  readonly picture: Buffer | null;
}

/** @returns One page of what is said on a topic, meeting by meeting, oldest first; the picture tells no more than the words. */
export function renderTimeline(view: TimelineView): Message {
  const { corpus, timeline, picture, asker } = view;
  const { entries } = timeline;
  return showList(view, {
    kind: entries.length > 0 ? 'timeline' : 'no-timeline',
    asked: { what: 'Timeline', text: timeline.words },
    head: entries.length > 0 ? [`${count(entries.length, 'date')}, oldest first.`] : [],
    blocks: (room) =>
      entries.length === 0
        ? [words('No article says anything of that. Try other words.')]
        : entries.flatMap((entry) => {
            const title = `**${label(nameEntry(corpus, entry), 160)}**\n${countMentions(entry)}`;
            const articles = corpus.articles.filter(
              (one) => entry.meeting !== null && one.meetings.includes(entry.meeting),
            );
            const most = Math.max(articles.length, entry.articles.length);
            return headBlocks(title, pointBlocks(corpus, entry.points, most, room - title.length - 1));
          }),
    turn: (page) => ({ action: 'timeline', corpus: shortVersion(corpus.version), asker, page }),
    files: picture === null || entries.length === 0 ? [] : [attach(corpus, timeline, picture)],
  });
}

/** @returns What a timeline's picture shows, for those who do not see it. */
export function describeTimeline(corpus: Corpus, { words: topic, entries }: Timeline): string {
  const told = entries.map((entry) => `${nameEntry(corpus, entry)}: ${countMentions(entry)}`).join('; ');
  return shorten(`Timeline of “${topic}”. ${told}.`, limits.description);
}

/** @returns "3–4 April 2025: NAME", or whichever of them is known. */
export function nameEntry(corpus: Corpus, { meeting, start, end }: Timeline['entries'][number]): string {
  const days = start === null ? 'undated' : describeDays(start, end ?? start);
  const name = corpus.meetings.find(({ id }) => id === meeting)?.name ?? 'no meeting';
  return `${days}: ${name}`;
}

export const countMentions = ({ mentions, articles }: Timeline['entries'][number]): string =>
  `${count(mentions, 'paragraph')} in ${count(articles.length, 'article')}`;

const attach = (corpus: Corpus, timeline: Timeline, picture: Buffer): Attachment => ({
  name: 'timeline.png',
  attachment: picture,
  description: describeTimeline(corpus, timeline),
});
