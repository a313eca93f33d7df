import { expect, test } from 'vitest';
import { suggestQuestions } from '../../src/answer/suggest-questions.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

const meetings = `
- { id: may, name: May session, kind: session, start: 2024-05-01, end: 2024-05-02 }
- { id: june, name: June session, kind: session, start: 2024-06-01, end: 2024-06-02 }
`;
const corpus = createCorpus(
  new Map([
    ['meetings.yaml', meetings],
    ['articles/one.md', '---\ntitle: One\npublisher: Times\nmeeting: may\n---\n\nThe council met.\n'],
  ]),
  [],
);

test('suggests only what was asked and answered, the newest meeting first', async () => {
  const asked: string[] = [];
  const found = await suggestQuestions(corpus, async (question) => {
    asked.push(question);
    return !question.startsWith('What was decided');
  });
  expect(found.length).toBe(3);
  expect(found[0]).toContain('June session');
  expect(found.every((question) => asked.includes(question))).toBe(true);
  expect(found.some((question) => question.startsWith('What was decided'))).toBe(false);
});

test('suggests nothing where nothing is answered', async () => {
  expect(await suggestQuestions(corpus, async () => false)).toEqual([]);
});
