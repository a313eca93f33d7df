import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { goldItemSchema } from '../src/evaluation/gold.ts';
import { gradeAnswers } from '../src/evaluation/grade-answers.ts';
import { createReadout } from '../src/readout.ts';

/**
 * The engine knows nothing of any of these. They are floors for words alone, well below what was measured; with its models
 * it does much better (docs/search.md).
 */
const floors = [
  { name: 'river-basin', direct: 0.65, meeting: 0.4, followup: 0.3, nearMiss: 0.4, offTopic: 0.8, hostile: 1 },
  { name: 'lakes-community', direct: 0.5, meeting: 0.4, followup: 0.2, nearMiss: 0.2, offTopic: 0.6, hostile: 1 },
  { name: 'four-bodies', direct: 0.5, meeting: 0.4, followup: 0.2, nearMiss: 0.2, offTopic: 0.6, hostile: 1 },
];

describe.each(floors)('by words alone, on $name', async ({ name, ...least }) => {
  const folder = `tests/fixtures/${name}`;
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
    boilerplate: readBoilerplate(`${folder}/boilerplate.json`),
    bodies: new Map(corpus.articles.map(({ id, body }) => [id, body])),
  });
  const shareOf = (wanted: string): number => {
    const metric = metrics.find((each) => each.name === wanted);
    if (metric === undefined || metric.of === 0) throw new Error(`nothing was graded as ${wanted}`);
    return metric.right / metric.of;
  };

  test('every question is answered, and every quotation is verbatim and the article’s own', () => {
    expect(shareOf('answered at all')).toBe(1);
    expect(shareOf('verbatim')).toBe(1);
    expect(shareOf('no boilerplate')).toBe(1);
  });

  test.each([
    ['direct: right', least.direct],
    ['meeting: right', least.meeting],
    ['followup: right', least.followup],
    ['no answer, and says so (off_topic)', least.offTopic],
    ['no answer, and says so (hostile)', least.hostile],
    ['no answer, and says so (near_miss)', least.nearMiss],
  ])('%s, for at least %d of the questions', (metric, share) => {
    expect(shareOf(metric)).toBeGreaterThanOrEqual(share);
  });

  test('the same question has the same answer', async () => {
    const again = await Promise.all(
      items.map(({ id, question, context }) => readout.ask(question, { id, ...(context && { context }) })),
    );
    expect(again).toEqual(answers);
  });
});

/** What must never be quoted: listed by whoever wrote the corpus, not by the rules that find it. */
const readBoilerplate = (file: string) =>
  z.array(z.object({ article: z.string(), text: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')));
