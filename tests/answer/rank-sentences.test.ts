import { expect, test } from 'vitest';
import { weighQuestion } from '../../src/answer/answer-question.ts';
import { createShelf } from '../../src/answer/shelf.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

const corpus = createCorpus(
  new Map([
    [
      'articles/fair.md',
      `---
title: The honey fair
publisher: Hive Times
---

The keepers met the inspectors at the fair. They also met delegates of the Apimondia Trust there.

Prizes were given on the second day.

The budget for 2021 is 9 crowns. That for 2022 is 8 crowns.
`,
    ],
  ]),
);
const shelf = createShelf(corpus, []);

async function absentFrom(question: string): Promise<ReadonlyMap<string, number>> {
  const { evidence } = await weighQuestion(corpus, shelf, null, question, {});
  return new Map(
    evidence.map(({ span, signals }) => [corpus.articles[0]?.body.slice(span.start, span.end) ?? '', signals.absent]),
  );
}

test('a yes/no question counts which of its names a sentence, the one before and the title lack', async () => {
  const absent = await absentFrom('did the Apimondia delegates meet the keepers?');
  expect(absent.get('The keepers met the inspectors at the fair.')).toBe(1);
  expect(absent.get('They also met delegates of the Apimondia Trust there.')).toBe(0);
});

test('no other question does', async () => {
  const absent = await absentFrom('where did the Apimondia delegates meet the keepers?');
  expect([...absent.values()].every((count) => count === 0)).toBe(true);
});

test('a sentence that names other years than the one asked about is told apart', async () => {
  const others = async (question: string) => {
    const { evidence } = await weighQuestion(corpus, shelf, null, question, {});
    return evidence.filter(({ signals }) => signals.otherYear === 1).map(({ at }) => at);
  };
  expect(await others('what is the budget for 2022?')).toEqual([0]);
  expect(await others('what is the budget for 2021 and 2022?')).toEqual([]);
  expect(await others('what is the budget?')).toEqual([]);
});
