import type { Summary } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { count } from './count.ts';
import { type ExcerptBlock, excerptBlocks } from './excerpt-block.ts';

/**
 * Lays out points of a summary, numbered, each with how many articles report it; what was written before the meeting
 * says so first.
 *
 * @param articles - How many articles there are on the meeting
 */
export const pointBlocks = (
  corpus: Corpus,
  points: Summary['points'],
  articles: number,
  room: number,
): readonly ExcerptBlock[] =>
  points.flatMap(({ excerpt, reportedBy, preview = false }, at) =>
    excerptBlocks(corpus, excerpt, `**${at + 1}**`, room, [
      [
        ...(preview ? ['**written before the meeting**'] : []),
        ...(articles > 1 ? [`reported by ${reportedBy.length} of ${count(articles, 'article')}`] : []),
      ].join(' · '),
    ]),
  );
