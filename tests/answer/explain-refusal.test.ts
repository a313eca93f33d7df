import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createShelf } from '../../src/answer/shelf.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus();
const shelf = createShelf(corpus, []);

async function refuse(question: string, meeting?: string) {
  const answer = await answerQuestion(corpus, shelf, null, question, meeting === undefined ? {} : { meeting });
  expect(answer.kind).toBe('not-found');
  return answer;
}

describe('a refusal names what the question asks and the nearest does not say', () => {
  test('an office', async () => {
    const { objections } = await refuse('Who is the deputy commissioner in Ghent?');
    expect(objections).toContainEqual({ kind: 'role', words: ['deputy commissioner'] });
  });

  test('a number, with what it counts', async () => {
    const { objections } = await refuse('Did keepers agree to spend 95,000 euros on mites?');
    expect(objections).toEqual([{ kind: 'number', words: ['95,000 euros'] }]);
  });

  test('a topic', async () => {
    const { objections } = await refuse('What did Bram Claes say about wax candles?');
    expect(objections).toEqual([{ kind: 'topic', words: ['wax candles'] }]);
  });

  test('and nothing where nothing speaks against it', async () => {
    expect(await refuse('Where is the zeppelin?')).not.toHaveProperty('objections');
  });
});

describe('a refusal names the words that occur', () => {
  test('nowhere', async () => {
    expect((await refuse('What did Bram Claes say about zeppelins?')).unknownWords).toEqual(['zeppelins']);
  });

  test('elsewhere, but not where it was asked', async () => {
    const answer = await refuse('Were the foulbrood rules and zeppelins adopted?', 'keepers-2022');
    expect(answer.onlyElsewhere).toEqual(['foulbrood', 'rules', 'adopted']);
    expect(answer.unknownWords).toEqual(['zeppelins']);
  });

  test('but not the words that say where', async () => {
    const answer = await refuse('What did the first keepers meeting say about foulbrood and votes?');
    expect(answer.scope.meetings).toEqual(['keepers-2021']);
    expect(answer.onlyElsewhere).toEqual(['foulbrood', 'votes']);
  });

  test('nor “when”, which only asks', async () => {
    const { searchedFor, onlyElsewhere } = await refuse('When were the zeppelins adopted?', 'keepers-2022');
    expect(searchedFor).toEqual(['zeppelins', 'adopted']);
    expect(onlyElsewhere).toEqual(['adopted']);
  });

  test('and none elsewhere where nothing limits the question', async () => {
    expect(await refuse('Where is the zeppelin with foulbrood?')).not.toHaveProperty('onlyElsewhere');
  });
});

describe('a refusal tells what sort of words was asked for, where the nearest has none', () => {
  test('a number', async () => {
    expect((await refuse('How many zeppelins did Liina Saar tether alone?')).missing).toBe('number');
  });

  test('but not where the nearest has some', async () => {
    expect(await refuse('How many pirates and zeppelins drank tea for euros?')).not.toHaveProperty('missing');
  });
});
