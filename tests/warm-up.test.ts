import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startEngine } from '../src/start-engine.ts';
import { warmUp } from '../src/warm-up.ts';
import { makeSlowModels } from './discord/slow-models.ts';
import { makeCorpus, type TestCorpus } from './discord/world.ts';

const unknown = 'What does zinc cost in Ulaanbaatar?';

let corpus: TestCorpus;
let encoded: string[];

beforeAll(async () => {
  corpus = await makeCorpus();
});
afterAll(() => corpus.close());
beforeEach(() => {
  encoded = [];
});

/** An engine whose encoder keeps what it is asked. */
async function start(warmsUp: boolean) {
  const models = makeSlowModels();
  const { encoder } = models;
  return startEngine({
    corpusFolder: corpus.folder,
    cacheFolder: join(corpus.folder, '.cache'),
    loadModels: async () => ({
      ...models,
      encoder: {
        ...encoder,
        encodeQuestion: (question) => {
          encoded.push(question);
          return encoder.encodeQuestion(question);
        },
      },
    }),
    now: () => 0,
    warmsUp,
  });
}

test('once it is warm a first refusal costs no more than the question itself', async () => {
  const cold = await start(false);
  await cold.meaning;
  await cold.warm;
  expect(encoded).toEqual([]);
  expect((await cold.reloader.current().ask(unknown)).kind).toBe('not-found');
  const costs = encoded.splice(0).length;
  await cold.close();

  const warm = await start(true);
  await warm.warm;
  expect(encoded.splice(0).length).toBeGreaterThan(1);
  expect((await warm.reloader.current().ask(unknown)).kind).toBe('not-found');
  expect(encoded).toHaveLength(1);
  expect(costs).toBeGreaterThan(1);
  await warm.close();
});

test('what is asked meanwhile is answered meanwhile, and the same', async () => {
  const engine = await start(true);
  await engine.meaning;
  const order: string[] = [];
  const warm = engine.warm.then(() => order.push('warm'));
  const answer = await engine.reloader.current().ask('What will the dredging cost?');
  order.push('answered');
  await warm;
  expect(order).toEqual(['answered', 'warm']);
  const again = await engine.reloader.current().ask('What will the dredging cost?');
  expect(again).toEqual({ ...answer, id: again.id });
  await engine.close();
});

test('it ends when nobody wants it any more', async () => {
  const engine = await start(false);
  await engine.meaning;
  let asked = 0;
  await warmUp(engine.reloader.current(), () => {
    asked += 1;
    return asked < 2;
  });
  expect(asked).toBe(2);
  await engine.close();
});
