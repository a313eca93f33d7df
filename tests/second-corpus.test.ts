import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { goldItemSchema } from '../src/evaluation/gold.ts';
import { gradeAnswers } from '../src/evaluation/grade-answers.ts';
import { createReadout } from '../src/readout.ts';

const folder = 'tests/fixtures/river-basin';

/** The engine knows nothing of either corpus. These are floors for words alone; with its models it does much better. */
describe('by words alone, on a second corpus', async () => {
  const corpus = await loadCorpus(`${folder}/corpus`);
  const readout = createReadout(corpus, null);
  const items = z
    .array(goldItemSchema)
    .parse(
      readFileSync(`${folder}/gold.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
    .filter(({ category }) => category !== 'claim' && category !== 'summary');
  const answers = await Promise.all(
    items.map(({ id, question, context }) => readout.ask(question, { id, ...(context && { context }) })),
  );
  const metrics = gradeAnswers(items, new Map(answers.map((answer) => [answer.id ?? '', answer])), {
    ids: new Map(),
    boilerplate: corpus.furniture.map(({ article, start, end }) => ({
      article: article.id,
      text: article.body.slice(start, end),
    })),
    bodies: new Map(corpus.articles.map(({ id, body }) => [id, body])),
  });
  const shareOf = (name: string): number => {
    const metric = metrics.find((each) => each.name === name);
    if (metric === undefined || metric.of === 0) throw new Error(`nothing was graded as ${name}`);
    return metric.right / metric.of;
  };

  test('every question is answered, and every quotation is verbatim and the article’s own', () => {
    expect(shareOf('answered at all')).toBe(1);
    expect(shareOf('verbatim')).toBe(1);
    expect(shareOf('no boilerplate')).toBe(1);
  });

  test.each([
    ['direct: right', 0.65],
    ['meeting: right', 0.4],
    ['followup: right', 0.3],
    ['no answer, and says so (off_topic)', 0.8],
    ['no answer, and says so (hostile)', 1],
    ['no answer, and says so (near_miss)', 0.4],
  ])('%s, for at least %d of the questions', (name, least) => {
    expect(shareOf(name)).toBeGreaterThanOrEqual(least);
  });

  test('the same question has the same answer', async () => {
    const again = await Promise.all(
      items.map(({ id, question, context }) => readout.ask(question, { id, ...(context && { context }) })),
    );
    expect(again).toEqual(answers);
  });
});
