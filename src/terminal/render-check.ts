import type { Corpus } from '../corpus/corpus.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns What a corpus holds, and the page furniture that was left out of the index. */
export function renderCheck(corpus: Corpus, screen: Screen): string {
  const { articles, meetings, passages, furniture, version } = corpus;
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const lines = furniture.map(({ article, paragraph, reason, start, end }) => {
    const text = article.body.slice(start, end).replace(/\s+/g, ' ');
    return `${article.id}, paragraph ${paragraph} (${reason}): ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
  });
  return [
    `${count(articles.length, 'article')}, ${count(meetings.length, 'meeting')}, ${count(passages.length, 'paragraph')}, ${count(sentences, 'sentence')}: no fault. Version ${version}.`,
    ...(lines.length === 0
      ? ['No page furniture in any body.']
      : [
          wrap(
            'Page furniture, left out of the index and never quoted. Remove it from the files; if one of these is the article’s own words, set it apart by a blank line, or put its first words under keep in the front matter:',
            screen,
          ),
          ...lines.map((line) => wrap(line, screen, '  ')),
        ]),
    '',
  ].join('\n');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
