import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion, weighQuestion } from '../../src/answer/answer-question.ts';
import type { Shelf } from '../../src/answer/gather-candidates.ts';
import { findObjections } from '../../src/answer/objections.ts';
import { createShelf } from '../../src/answer/shelf.ts';
import { findUnknownNames } from '../../src/answer/unknown-names.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { loadModels, type Models } from '../../src/model/load-models.ts';
import { passageContext } from '../../src/search/passage-context.ts';

const corpus = createCorpus(
  new Map([
    ['vocabulary.yaml', 'same:\n  - [Norway, Norge]\n'],
    [
      'articles/fair.md',
      `---
title: Beekeepers open their fair
publisher: Honey Times
---

Beekeepers from Japan, Norway and Portugal met at the fair. Liina Saar opened it on Monday.

The World of Bees museum lent a hive to the fair, and the savings bank of the town paid for the tents.
`,
    ],
  ]),
);

let models: Models;
let shelf: Shelf;
beforeAll(async () => {
  models = await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: 'models/reader', threads: 1 });
  const passages = corpus.passages.map((passage) => ({
    context: passageContext(corpus, passage),
    text: passage.article.body.slice(passage.start, passage.end),
  }));
  shelf = createShelf(corpus, await models.encoder.encodePassages(passages));
});
afterAll(() => models.close());

async function namesIn(question: string): Promise<readonly string[]> {
  const { plan, evidence } = await weighQuestion(corpus, shelf, models, question, {});
  const [best] = evidence;
  if (best === undefined) throw new Error('nothing was found at all');
  return findUnknownNames(plan, shelf.index, best).map(({ start, end }) => plan.completed.text.slice(start, end));
}

describe('a name that the corpus does not have', () => {
  test.each([
    ['did Venezuela send beekeepers to the fair?', 'Venezuela'],
    ['did venezuela send beekeepers to the fair?', 'venezuela'],
    ["were Zambia's beekeepers at the fair?", 'Zambia'],
    ['did Prime Minister Ramaphosa open the fair?', 'Ramaphosa'],
    ['did the Steadfast Defenders Club open the fair?', 'Steadfast Defenders Club'],
    ['was the Tampere Bank at the fair?', 'Tampere Bank'],
  ])('is found in “%s”', async (question, name) => {
    expect(await namesIn(question)).toEqual([name]);
  });
});

test.each([
  ['a name that it has', 'did Portugal send beekeepers to the fair?'],
  ['another name that the vocabulary has', 'did Norge send beekeepers to the fair?'],
  ['another name that its passage has', 'did Tokyo send beekeepers to the fair?'],
  ['a first name beside a last name that it has', 'did Annika Saar open the fair?'],
  ['a word that it does not have', 'did anybody juggle at the fair?'],
  ['slang', 'did beekeepers drink alc at the fair acc to the times?'],
  ['a question in capitals', 'DID BEEKEEPERS JUGGLE AT THE FAIR?'],
])('%s is no unknown name', async (_, question) => {
  expect(await namesIn(question)).toEqual([]);
});

test('a yes/no question on such a name is refused, and the refusal names it', async () => {
  const { kind, objections } = await answerQuestion(
    corpus,
    shelf,
    models,
    'Did Venezuela send beekeepers to the fair?',
    {},
  );
  expect(kind).toBe('not-found');
  expect(objections).toEqual([{ kind: 'unknown-name', words: ['Venezuela'] }]);
});

test('any other question is not refused for it', async () => {
  const { plan, evidence } = await weighQuestion(corpus, shelf, models, 'Who came from Venezuela to the fair?', {});
  const [best] = evidence;
  expect(best && findObjections(plan, shelf.index, best)).toEqual([]);
});

test('by words alone nothing tells one name for another: none is found', async () => {
  const bare = createShelf(corpus, []);
  const { plan, evidence } = await weighQuestion(corpus, bare, null, 'Did Venezuela send beekeepers to the fair?', {});
  const [best] = evidence;
  expect(best && findUnknownNames(plan, bare.index, best)).toEqual([]);
});
