import type { Disagreement } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { label, nameMeeting } from './cite.ts';
import { count } from './count.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks } from './excerpt-block.ts';

/** Characters of our labels: the words that are quoted need the room. */
const longest = { slot: 100, meeting: 60, value: 60 } as const;

/** @returns Both sides of a disagreement, each value with its quotations; neither is preferred. */
export function disagreementBlocks(
  corpus: Corpus,
  { meeting, slot, sides }: Disagreement,
  room: number,
): readonly ExcerptBlock[] {
  const title = `**Sources disagree:** ${label(slot, longest.slot)}\n-# ${nameMeeting(corpus, meeting, longest.meeting)}`;
  const blocks = sides.flatMap(({ value, excerpts }) => {
    const articles = count(new Set(excerpts.map(({ article }) => article)).size, 'article');
    const head = `**${label(value, longest.value)}**, in ${articles}:`;
    const left = room - title.length - head.length - 2;
    return headBlocks(
      head,
      excerpts.flatMap((excerpt) => excerptBlocks(corpus, excerpt, '', left, [])),
    );
  });
  return headBlocks(title, blocks);
}
