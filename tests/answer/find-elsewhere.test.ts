import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createShelf } from '../../src/answer/shelf.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus();
const shelf = createShelf(corpus, []);
const ask = (question: string, options: Parameters<typeof answerQuestion>[4] = {}) =>
  answerQuestion(corpus, shelf, null, question, options);

test('what is refused of the meeting that was stated names those that answer it, and stays refused', async () => {
  const answer = await ask('Which foulbrood rules were adopted by six votes?', { meeting: 'keepers-2022' });
  expect(answer.kind).toBe('not-found');
  expect(answer.elsewhere).toEqual(['inspectors-2021']);
  expect(answer.excerpts).toEqual([]);
});

test('so does what is refused of the meeting that the question names', async () => {
  const answer = await ask('What did the keepers in Lugo say of the foulbrood rules adopted by six votes?');
  expect(answer.kind).toBe('not-found');
  expect(answer.scope).toEqual({ meetings: ['keepers-2022'], inferred: true });
  expect(answer.elsewhere).toEqual(['inspectors-2021']);
});

test('so does what is asked of a meeting that the corpus does not have', async () => {
  const answer = await ask('Who counted hives at the March 2019 meeting?');
  expect(answer.reason).toBe('empty-scope');
  expect(answer.elsewhere).toContain('inspectors-2021');
});

test('every meeting that is named has an answer when it is asked', async () => {
  const question = 'How much did keepers agree to spend on mites?';
  const { kind, elsewhere = [] } = await ask(question, { meeting: 'inspectors-2021' });
  expect(kind).toBe('not-found');
  expect([...elsewhere].sort()).toEqual(['keepers-2021', 'keepers-2022']);
  for (const meeting of elsewhere) expect((await ask(question, { meeting })).kind).toBe('found');
});

test('no meeting is named where none answers', async () => {
  expect(await ask('Who paints zeppelins?', { meeting: 'keepers-2022' })).not.toHaveProperty('elsewhere');
});

test('no meeting is named where all were asked', async () => {
  const answer = await ask('Who paints zeppelins?', { anyMeeting: true });
  expect(answer.kind).toBe('not-found');
  expect(answer).not.toHaveProperty('elsewhere');
});

test('what one publisher does not say names the others who do', async () => {
  const answer = await ask('According to the Galician Voice, which foulbrood rules were adopted by six votes?');
  expect(answer.kind).toBe('not-found');
  expect(answer.scope.publishers).toEqual(['Galician Voice']);
  expect(answer.otherPublishers).toEqual(['Honey Union']);
  expect(answer).not.toHaveProperty('elsewhere');
});

test('no publisher is named where none was asked for', async () => {
  const answer = await ask('Which foulbrood rules were adopted by six votes?', { meeting: 'keepers-2022' });
  expect(answer).not.toHaveProperty('otherPublishers');
});
