import { findTerms } from '../../search/words.ts';
import type { MeetingSentence } from './meeting-sentences.ts';

/** What the articles on a meeting, taken together, tell of what one sentence says. */
export interface Surroundings {
  /** Terms of the headlines: what the articles hold to be their news. */
  readonly headlineTerms: ReadonlySet<string>;
  /** In how many paragraphs a name stands. */
  countParagraphs(name: string): number;
  /** In how many articles a figure stands. */
  countArticles(figure: string): number;
}

/** Reads the articles that sentences are of; counts are made once for each name and figure. */
export function readSurroundings(sentences: readonly MeetingSentence[]): Surroundings {
  const passages = [...new Set(sentences.map(({ passage }) => passage))];
  const texts = passages.map(({ article, start, end }) => article.body.slice(start, end));
  const articles = [...new Set(passages.map(({ article }) => article))];
  const figures = articles.map((article) => new Set(listFigures(article.body)));
  const paragraphs = new Map<string, number>();
  return {
    headlineTerms: new Set(articles.flatMap(({ title }) => findTerms(title))),
    countArticles: (figure) => figures.filter((all) => all.has(figure)).length,
    countParagraphs(name) {
      const count = paragraphs.get(name) ?? texts.filter((text) => text.includes(name)).length;
      paragraphs.set(name, count);
      return count;
    },
  };
}

/** @returns Figures and codes that tell one matter from others ("2.80", "N4"): no years, no single digits. */
export const listFigures = (text: string): readonly string[] =>
  (text.match(/(?<![\p{L}\d.,])(?:\p{Lu}\d+|\d[\d.,:-]*\d)(?![\p{L}\d])/gu) ?? []).filter(
    (figure) => !/^(?:19|20)\d\d$/.test(figure),
  );
