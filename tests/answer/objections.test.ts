import { describe, expect, test } from 'vitest';
import { answerQuestion, weighQuestion } from '../../src/answer/answer-question.ts';
import { findObjections } from '../../src/answer/objections.ts';
import { createShelf } from '../../src/answer/shelf.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

const corpus = createCorpus(
  new Map([
    [
      'articles/harbour.md',
      `---
title: Harbour council approves dredging
publisher: Harbour Times
---

The harbour council approved the dredging on Tuesday. The work will cost 12 million euros.

Council chair Mara Lindt said the quay would be closed until June. The secretary, Ole Brandt, counted eleven votes.
`,
    ],
  ]),
  [],
);
const shelf = createShelf(corpus, []);

async function objectionsTo(question: string) {
  const { plan, evidence } = await weighQuestion(corpus, shelf, null, question, {});
  const [best] = evidence;
  if (best === undefined) throw new Error('nothing was found at all');
  return findObjections(plan, shelf.index, best).map(({ kind, words }) => ({ kind, words }));
}

describe('what is like an answer is none', () => {
  test('where it does not hold the number that is asked about', async () => {
    expect(await objectionsTo('did the council approve 95 million for the dredging?')).toEqual([
      { kind: 'number', words: ['95 million'] },
    ]);
  });

  test('where the office is another one', async () => {
    expect(await objectionsTo('who is the deputy secretary?')).toEqual([{ kind: 'role', words: ['deputy secretary'] }]);
  });

  test('and not where a verb, or a word for when, stands before it', async () => {
    expect(await objectionsTo('who became chair?')).toEqual([]);
    expect(await objectionsTo('who is the new secretary?')).toEqual([]);
  });

  test('and not for asking what anybody may do', async () => {
    expect(await objectionsTo('how many euros could you spend on the dredging?')).toEqual([]);
    expect((await objectionsTo('could you tell me about the dredging?')).map(({ kind }) => kind)).toEqual(['advice']);
  });

  test('where the speaker speaks of something else', async () => {
    expect(await objectionsTo('what did Mara Lindt say about the ferry timetable?')).toEqual([
      { kind: 'topic', words: ['ferry timetable'] },
    ]);
  });

  test('where it and what stands above it hold a name of the question nowhere', async () => {
    expect(await objectionsTo('will the work cost Ole Brandt 12 million euros?')).toEqual([
      { kind: 'name', words: ['Brandt'] },
    ]);
  });

  test('but of a choice between names one is enough', async () => {
    expect(await objectionsTo('was it Mara Lindt or Ole Brandt who counted eleven votes?')).toEqual([]);
  });

  test('where it is of none of the years asked about', async () => {
    expect(await objectionsTo('how much did the dredging cost in 2015?')).toEqual([{ kind: 'year', words: ['2015'] }]);
  });

  test.each(['how do i get to the quay', 'whats a good way to dredge a quay'])(
    'where advice is asked for: “%s”',
    async (question) => {
      expect((await objectionsTo(question)).map(({ kind }) => kind)).toEqual(['advice']);
    },
  );
});

test.each([
  'how much will the dredging cost?',
  'who is the secretary?',
  'what did Mara Lindt say about the quay?',
  'did the council approve 12 million for the dredging?',
  'who is chair of the council of 11?',
])('nothing speaks against the answer to “%s”', async (question) => {
  expect(await objectionsTo(question)).toEqual([]);
  expect((await answerQuestion(corpus, shelf, null, question, {})).kind).toBe('found');
});
