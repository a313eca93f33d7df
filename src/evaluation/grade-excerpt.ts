import type { Excerpt } from '../answer/answer.ts';
import type { Boilerplate, GoldItem } from './gold.ts';

/** What grading needs beside the question. */
export interface GradedAgainst {
  /** From the gold set's names of articles to the corpus's; a name that is missing is the same in both. */
  readonly ids: ReadonlyMap<string, string>;
  readonly boilerplate: Boilerplate;
  /** Bodies by article id. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** @returns Whether an excerpt is the right words from the right article. Nothing is forgiven. */
export function isRight(excerpt: Excerpt, item: GoldItem, against: GradedAgainst): boolean {
  const text = excerpt.text.toLowerCase();
  const accepted = item.accept_articles ?? [];
  const wanted = item.must_contain ?? [];
  const quotes = [...(item.evidence ?? []), ...(item.conflict?.with ?? [])];
  if (accepted.length > 0 && !accepted.some((id) => articleId(id, against) === excerpt.article)) return false;
  if (wanted.length > 0 && !wanted.some((words) => text.includes(words.toLowerCase()))) return false;
  if ((item.must_not_contain ?? []).some((words) => text.includes(words.toLowerCase()))) return false;
  if (isBoilerplate(excerpt, against)) return false;
  return quotes.length === 0 || quotes.some(({ quote }) => overlaps(excerpt.text, quote));
}

export const isBoilerplate = (excerpt: Excerpt, against: GradedAgainst): boolean =>
  against.boilerplate.some(
    ({ article, text }) =>
      articleId(article, against) === excerpt.article && squash(text).includes(squash(excerpt.text)),
  );

export const isVerbatim = ({ article, text }: Excerpt, { bodies }: GradedAgainst): boolean =>
  text.length > 0 && (bodies.get(article)?.includes(text) ?? false);

export const articleId = (name: string, { ids }: GradedAgainst): string => ids.get(name) ?? name;

/** The same sentence: one holds the other, or they share at least half of the shorter one's words in a row. */
export function overlaps(excerpt: string, quote: string): boolean {
  const [a, b] = [squash(excerpt), squash(quote)];
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return true;
  const [one, other] = [listWords(a), listWords(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const run = Math.max(4, Math.floor(short.length / 2));
  const text = ` ${long.join(' ')} `;
  return short.some((_, at) => at + run <= short.length && text.includes(` ${short.slice(at, at + run).join(' ')} `));
}

/** Markdown's marks and white space do not count. */
export const squash = (text: string): string =>
  text
    .replace(/[*_`>#\\[\]()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const listWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_€$%']+/gu) ?? [];
