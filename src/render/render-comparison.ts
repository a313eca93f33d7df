import type { Comparison, Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { label, nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { digest } from './digest.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks, words } from './excerpt-block.ts';
import type { Message } from './message.ts';
import { showList } from './show-list.ts';
import type { View } from './view.ts';

export interface ComparisonView extends View {
  readonly comparison: Comparison;
}

/** @returns One page of what the articles of two meetings say, topic by topic: of both, of the first alone, of the second alone. */
export function renderComparison(view: ComparisonView): Message {
  const { corpus, comparison, asker } = view;
  const { first, second, topics } = comparison;
  const told = (meeting: string, articles: readonly string[]): string =>
    `${nameMeeting(corpus, meeting)}, ${count(articles.length, 'article')}`;
  return showList(view, {
    kind: topics.length > 0 ? 'comparison' : 'no-comparison',
    asked: null,
    head: [
      '**Two meetings compared**',
      `**A** ${told(first.meeting, first.articles)}`,
      `**B** ${told(second.meeting, second.articles)}`,
    ],
    blocks: (room) =>
      topics.length > 0
        ? groups.flatMap(([where, name]) =>
            topics.filter((topic) => topic.in === where).flatMap((topic) => topicBlocks(corpus, topic, name, room)),
          )
        : [words('There is nothing to compare: one of them has no article with words of its own.')],
    turn: (page) => ({
      action: 'compare',
      corpus: shortVersion(corpus.version),
      asker,
      page,
      first: digest(first.meeting),
      second: digest(second.meeting),
    }),
  });
}

type Topic = Comparison['topics'][number];

const groups: readonly (readonly [where: Topic['in'], label: string])[] = [
  ['both', 'In both'],
  ['first', 'Only in A'],
  ['second', 'Only in B'],
];

function topicBlocks(
  corpus: Corpus,
  { topic, first, second }: Topic,
  where: string,
  room: number,
): readonly ExcerptBlock[] {
  const title = `**${where}: ${label(topic, 80)}**`;
  const quote = (side: string, excerpts: readonly Excerpt[]): readonly ExcerptBlock[] =>
    excerpts.flatMap((excerpt) => excerptBlocks(corpus, excerpt, `**${side}**`, room - title.length - 1));
  return headBlocks(title, [...quote('A', first), ...quote('B', second)]);
}
