import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadModels, type Models } from '../../src/model/load-models.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { centreOf, compareTokens, meanCosine, sentenceMaxSim } from '../../src/search/max-sim.ts';
import { readSpan } from '../../src/search/read-span.ts';

const folders = { encoderFolder: 'models/e5-small-v2', readerFolder: 'models/reader' };
const context = 'Harbour council, Port Elm, 4 March 2026. Dredging approved';
const sentences = [
  'The town of Elm was represented by its deputy mayor, Ada Quill.',
  'The session took place in the old customs house.',
  'The works will cost £1.2 million.',
];
const text = sentences.join(' ');
const spanOf = (sentence: string) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length });

let models: Models;
beforeAll(async () => {
  models = await loadModels(folders);
});
afterAll(() => models.close());

const read = async (question: string, passage = text) => {
  const [reading] = (await models.reader?.read(question, [{ context, text: passage }])) ?? [];
  if (reading === undefined) throw new Error('nothing was read');
  return reading;
};

test('gives one vector of length one for each token, with its word', async () => {
  const [passage] = await models.encoder.encodePassages([{ context, text }]);
  const question = await models.encoder.encodeQuestion('Who came?');
  expect(question.spans.map(({ start, end }) => 'Who came?'.slice(start, end))).toEqual(['Who', 'came', '?']);
  expect(question.contextRows).toBe(0);
  expect(passage?.contextRows).toBeGreaterThan(10);
  expect(passage?.rows.length).toBe(384 * (passage?.scales.length ?? 0));
  expect(passage?.scales.length).toBe((passage?.contextRows ?? 0) + (passage?.spans.length ?? 0));
  expect(passage && text.slice(passage.spans.at(-2)?.start, passage.spans.at(-1)?.end)).toBe('million.');
  expect(Math.hypot(...(passage?.mean ?? []))).toBeCloseTo(1, 5);
});

test('finds the sentence that says it in other words', async () => {
  const [passage] = await models.encoder.encodePassages([{ context, text }]);
  const question = await models.encoder.encodeQuestion('Who stood in for the chief of the municipality?');
  if (passage === undefined) throw new Error('nothing was encoded');
  const similarities = compareTokens(question, passage, centreOf([passage]));
  const scores = sentences.map((sentence) => sentenceMaxSim(similarities, [], spanOf(sentence)));
  expect(scores.indexOf(Math.max(...scores))).toBe(0);
});

test('reads the answering words, and that there are none', async () => {
  const found = readSpan(await read('Who represented the town?'), { start: 0, end: text.length });
  expect(found && text.slice(found.span.start, found.span.end)).toBe('Ada Quill');
  expect(found?.score).toBeGreaterThan(0);
  const none = readSpan(await read('How many ships were sunk?'), { start: 0, end: text.length });
  expect(none?.score).toBeLessThan(0);
});

test('finds words past the 256 tokens that the reader takes at once', async () => {
  const long = `${'Members spoke about the weather and the lights of the quay. '.repeat(40)}${text}`;
  const found = readSpan(await read('Who represented the town?', long), { start: 0, end: long.length });
  expect(found && long.slice(found.span.start, found.span.end)).toBe('Ada Quill');
});

test('gives a long passage one vector for each of its tokens, past the 512 that the encoder takes at once', async () => {
  const long = `${'Members spoke about the weather and the lights of the quay. '.repeat(60)}${text}`;
  const [passage] = await models.encoder.encodePassages([{ context, text: long }]);
  expect(passage?.spans.length).toBeGreaterThan(700);
  expect(passage?.scales.every((scale) => scale > 0 && scale < 1)).toBe(true);
  expect(passage && meanCosine(passage, passage)).toBeCloseTo(1, 5);
});

test('takes an empty text, and a question of no letters', async () => {
  const [empty] = await models.encoder.encodePassages([{ context: '', text: '' }]);
  expect(empty?.spans).toEqual([]);
  expect((await read('?!', '')).spans).toEqual([]);
  expect((await models.encoder.encodeQuestion('')).spans).toEqual([]);
});

test('gives the same bits whatever else is asked, and on another thread with two threads of its own', async () => {
  const question = 'Who stood in for the mayor?';
  const [first, [passage]] = [
    await models.encoder.encodeQuestion(question),
    await models.encoder.encodePassages([{ context, text }]),
  ];
  const load = models.encoder.encodePassages(
    Array.from({ length: 40 }, (_, at) => ({ context: `${at}`, text: text.repeat(1 + (at % 7)) })),
  );
  const again = await Promise.all(Array.from({ length: 200 }, () => models.encoder.encodeQuestion(question)));
  for (const one of again) expect(one).toEqual(first);
  expect(await models.encoder.encodePassages([{ context, text }])).toEqual([passage]);
  await load;
  const other = await loadModels({ ...folders, threads: 2 });
  try {
    expect(await other.encoder.encodeQuestion(question)).toEqual(first);
    expect(
      await other.encoder.encodePassages([
        { context: '', text: 'Other company.' },
        { context, text },
      ]),
    ).toContainEqual(passage);
    const several = [text, 'Nobody.', text.repeat(9), '', sentences[0] ?? ''].map((words) => ({
      context,
      text: words,
    }));
    expect(await other.reader?.read(question, several)).toEqual(await models.reader?.read(question, several));
    expect(await other.reader?.read(question, [{ context, text }])).toEqual([await read(question)]);
  } finally {
    await other.close();
  }
});

test('answers a question before the passages that wait', async () => {
  const order: string[] = [];
  const passages = models.encoder.encodePassages(
    Array.from({ length: 20 }, () => ({ context, text })),
    (done) => order.push(`passage ${done}`),
  );
  await models.encoder.encodeQuestion('Who came?').then(() => order.push('question'));
  await passages;
  expect(order.indexOf('question')).toBeLessThanOrEqual(1);
  expect(order.at(-1)).toBe('passage 20');
});

test('fails what waits when it is closed, and says so', async () => {
  const closing = await loadModels({ ...folders, readerFolder: null });
  expect(closing.reader).toBeNull();
  const waiting = Promise.allSettled([
    closing.encoder.encodePassages([
      { context, text },
      { context, text },
    ]),
    closing.encoder.encodeQuestion('Who came?'),
  ]);
  await closing.close();
  for (const result of await waiting) {
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(ModelError) });
  }
  await expect(closing.encoder.encodeQuestion('Who came?')).rejects.toThrow('the models were closed');
});

test('names the file when a model is missing', async () => {
  await expect(loadModels({ ...folders, encoderFolder: 'models/none' })).rejects.toThrow(
    /none.*model\.json: cannot be read/,
  );
});

test('reads a passage once for a question, whatever it is read with', async () => {
  const passages = ['One.', 'Two.', 'Three.'].map((words) => ({ context, text: words }));
  const [one, two, three] = passages;
  if (!one || !two || !three) throw new Error('three are needed');
  const reader = models.reader;
  const first = await reader?.read('Which?', [one, two]);
  const second = await reader?.read('Which?', [three, two, one, one]);
  expect(second?.[1]).toBe(first?.[1]);
  expect(second?.[2]).toBe(first?.[0]);
  expect(second?.[3]).toBe(first?.[0]);
  expect((await reader?.read('Which?', [three]))?.[0]).toBe(second?.[0]);
  expect((await reader?.read('What?', [one]))?.[0]).not.toBe(first?.[0]);
});
