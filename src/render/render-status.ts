import type { Readout } from '../readout.ts';
import { type Message, message } from './message.ts';

/** @param loadedAt - In ms since 1970 @returns Version, age and counts of the corpus in use. */
export function renderStatus(
  { corpus, searchesBy }: Pick<Readout, 'corpus' | 'searchesBy'>,
  loadedAt: number,
): Message {
  return message(
    'status',
    [
      `**Corpus ${corpus.version}**, loaded <t:${Math.floor(loadedAt / 1000)}:R>`,
      `${corpus.articles.length} articles, ${corpus.meetings.length} meetings, ${corpus.passages.length} passages; ${corpus.furniture.length} paragraphs left out as page furniture`,
      `Searches by ${searchesBy}.`,
    ].join('\n'),
  );
}
