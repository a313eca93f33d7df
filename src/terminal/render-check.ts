import type { Corpus } from '../corpus/corpus.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns What a corpus holds, and the page furniture that was left out of the index. */
export function renderCheck(corpus: Corpus, screen: Screen): string {
  const { articles, meetings, passages, furniture, version } = corpus;
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const lines = furniture.map(
    ({ article, paragraph, reason, start, end }) =>
      `${article.id}, paragraph ${paragraph} (${reason}): ${article.body.slice(start, end).replace(/\s+/g, ' ').slice(0, 80)}`,
  );
  return [
    `${articles.length} articles, ${meetings.length} meetings, ${passages.length} paragraphs, ${sentences} sentences: no fault. Version ${version}.`,
    ...(lines.length === 0
      ? ['No page furniture in any body.']
      : [
          'Left out of the index, and never quoted (better removed from the files):',
          ...lines.map((line) => wrap(line, screen, '  ')),
        ]),
    '',
  ].join('\n');
}
