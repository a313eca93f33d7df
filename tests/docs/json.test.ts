import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  answerSchema,
  attendanceSchema,
  comparisonSchema,
  disagreementSchema,
  excerptSchema,
  missingSorts,
  objectionKinds,
  summarySchema,
  timelineSchema,
  verdictSchema,
  verdicts,
} from '../../src/answer/answer.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const shapes: Readonly<Record<string, z.ZodObject>> = {
  Excerpt: excerptSchema,
  Answer: answerSchema,
  Disagreement: disagreementSchema,
  Summary: summarySchema,
  Verdict: verdictSchema,
  Attendance: attendanceSchema,
  Timeline: timelineSchema,
  Comparison: comparisonSchema,
};

const sections = new Map(
  readFileSync('docs/json.md', 'utf8')
    .split(/^## /m)
    .map((section) => [section.split('\n')[0] ?? '', section] as const),
);

describe.each(Object.entries(shapes))('docs/json.md, %s', (name, schema) => {
  const section = sections.get(name) ?? '';
  const examples: readonly unknown[] = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );

  test('shows an example, and each is of this shape', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(schema.parse(example)).toEqual(example);
  });

  test('names every key of the shape, and no other', () => {
    const keys = [...section.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) => cell?.match(/\w+/g) ?? []);
    expect(keys.sort()).toEqual(Object.keys(schema.shape).sort());
  });

  test('quotes the shipped corpus to the character', async () => {
    const { articles } = await loadCorpus('corpus');
    const excerpts = examples.flatMap(findExcerpts);
    expect(excerpts.length).toBeGreaterThan(0);
    for (const { article, start, end, text } of excerpts)
      expect(articles.find(({ id }) => id === article)?.body.slice(start, end)).toBe(text);
  });
});

test('docs/json.md explains every verdict, every reason, every objection and every missing sort', () => {
  for (const verdict of verdicts) expect(sections.get('Verdict')).toContain(`\`${verdict}\``);
  for (const reason of answerSchema.shape.reason.unwrap().options)
    expect(sections.get('Answer')).toContain(`\`${reason}\``);
  for (const label of [...objectionKinds, ...missingSorts]) expect(sections.get('Answer')).toContain(`\`${label}\``);
});

function findExcerpts(value: unknown): readonly z.infer<typeof excerptSchema>[] {
  if (typeof value !== 'object' || value === null) return [];
  const excerpt = excerptSchema.safeParse(value);
  return excerpt.success ? [excerpt.data] : Object.values(value).flatMap(findExcerpts);
}
