/** How exactly a figure is meant. */
export type Hedge = 'exactly' | 'about' | 'nearly' | 'just over' | 'over' | 'at least' | 'at most';

const table: readonly (readonly [hedge: Hedge, words: string])[] = [
  ['nearly', 'nearly|almost|just under|close to|just short of|not quite'],
  ['about', 'about|around|roughly|approximately|some|circa|in the region of|an estimated|estimated'],
  ['just over', 'just over|just above|slightly more than|slightly over|a little over|a little more than'],
  ['over', 'more than|over|above|exceeding|upwards of|well over'],
  ['at least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum of|as many as|as much as'],
  ['at most', 'up to|at most|no more than|not more than|a maximum of|under|less than|fewer than|below'],
];

/** What may stand in front of a figure and loosen it. */
export const hedgeWords: string = table
  .flatMap(([, words]) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** @returns What the words in front of a figure say of it */
export const readHedge = (words: string | undefined): Hedge =>
  table.find(([, known]) => words !== undefined && known.split('|').includes(words.toLowerCase()))?.[0] ?? 'exactly';

/**
 * How far a figure of 1 may be meant. "Nearly 40,000" allows 38,900, and "over 20" does not allow 50: people who say
 * "over" name the nearest round figure.
 */
export const reach: Readonly<Record<Hedge, readonly [low: number, high: number]>> = {
  exactly: [1, 1],
  about: [0.9, 1.1],
  nearly: [0.9, 1],
  'just over': [1, 1.05],
  over: [1, 1.5],
  'at least': [1, Number.POSITIVE_INFINITY],
  'at most': [0, 1],
};
