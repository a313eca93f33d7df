import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { goldItemSchema } from '../src/evaluation/gold.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const quoteSchema = z.object({ article: z.string(), quote: z.string().min(1) });
const disagreementSchema = z.strictObject({
  meeting: z.string(),
  kind: z.string(),
  slot: z.string(),
  planted: z.boolean(),
  sides: z.array(quoteSchema.extend({ value: z.string().min(1) })).min(2),
  why: z.string().min(1),
});

describe.each(['river-basin', 'lakes-community', 'four-bodies'])('the gold set of %s', async (name) => {
  const corpus = await loadCorpus(`${fixtures}${name}/corpus`);
  const gold: readonly unknown[] = readFileSync(`${fixtures}${name}/gold.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const bodyOf = (article: string): string | undefined => corpus.articles.find(({ id }) => id === article)?.body;
  const faultOf = ({ article, quote }: z.infer<typeof quoteSchema>): readonly string[] =>
    bodyOf(article)?.includes(quote) ? [] : [`${article}: ${quote}`];

  test('every quotation of the gold set stands in its article, to the character', () => {
    const quotes = gold.flatMap((item) => findQuotes(item));
    expect(quotes.length).toBeGreaterThan(150);
    expect(quotes.flatMap(faultOf)).toEqual([]);
  });

  test('the gold set has ids of its own, and asks of meetings that there are', () => {
    const items = z.array(goldItemSchema).parse(gold);
    expect(items.length).toBeGreaterThan(100);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const known = corpus.meetings.map(({ id }) => id);
    expect(items.filter(({ meeting }) => typeof meeting === 'string' && !known.includes(meeting))).toEqual([]);
  });

  test('what an answer of the gold set must contain stands in an article that it accepts', () => {
    const items = z.array(goldItemSchema).parse(gold);
    const unfair = items.filter(({ must_contain: wanted, accept_articles: accepted }) =>
      wanted?.some((words) => !accepted?.some((id) => bodyOf(id)?.toLowerCase().includes(words.toLowerCase()))),
    );
    expect(unfair).toEqual([]);
  });
});

describe('the disagreements of river-basin', async () => {
  const folder = `${fixtures}river-basin/`;
  const corpus = await loadCorpus(`${folder}corpus`);
  const disagreements = z
    .array(disagreementSchema)
    .parse(JSON.parse(readFileSync(`${folder}disagreements.json`, 'utf8')));

  const bodyOf = (article: string): string | undefined => corpus.articles.find(({ id }) => id === article)?.body;
  const faultOf = ({ article, quote }: z.infer<typeof quoteSchema>): readonly string[] =>
    bodyOf(article)?.includes(quote) ? [] : [`${article}: ${quote}`];

  test('every side of a disagreement stands in an article about its meeting', () => {
    expect(disagreements.flatMap(({ sides }) => sides.flatMap(faultOf))).toEqual([]);
    const astray = disagreements.flatMap(({ meeting, sides }) =>
      sides.filter(({ article }) => !corpus.articles.find(({ id }) => id === article)?.meetings.includes(meeting)),
    );
    expect(astray).toEqual([]);
  });

  test('at least fourteen disagreements are planted, and as many look-alikes', () => {
    expect(disagreements.filter(({ planted }) => planted).length).toBeGreaterThanOrEqual(14);
    expect(disagreements.filter(({ planted }) => !planted).length).toBeGreaterThanOrEqual(14);
  });

  test('no quotation touches page furniture', () => {
    const furniture = corpus.furniture.map(({ article, start, end }) => article.body.slice(start, end));
    expect(furniture.length).toBeGreaterThanOrEqual(5);
    const quotes = disagreements.flatMap(({ sides }) => sides.map(({ quote }) => quote));
    expect(quotes.filter((quote) => furniture.some((text) => text.includes(quote)))).toEqual([]);
  });
});

/** Whatever in a gold item has the shape of a quotation, however deep. */
function findQuotes(value: unknown): readonly z.infer<typeof quoteSchema>[] {
  if (typeof value !== 'object' || value === null) return [];
  const quote = quoteSchema.safeParse(value);
  return quote.success ? [quote.data] : Object.values(value).flatMap(findQuotes);
}
