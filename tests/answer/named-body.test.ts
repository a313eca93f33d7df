import { expect, test } from 'vitest';
import { weighQuestion } from '../../src/answer/answer-question.ts';
import { findNamedBody } from '../../src/answer/named-body.ts';
import { createShelf } from '../../src/answer/shelf.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

const article = (title: string, meeting: string, text: string): string =>
  `---\ntitle: ${title}\npublisher: Times\nmeeting: ${meeting}\n---\n\n${text}\n`;
const corpus = createCorpus(
  new Map([
    ['articles/bees.md', article('Bees', 'bees', 'The council adopted a budget of 9 million crowns.')],
    ['articles/ferries.md', article('Ferries', 'ferries', 'The board adopted a budget of 7 million.')],
    [
      'meetings.yaml',
      `- id: bees
  name: Beekeeping Council, Tartu, May 2021
  kind: annual session
  start: 2021-05-12
  end: 2021-05-12
- id: ferries
  name: Ferry Board, Lugo, June 2021
  kind: annual session
  start: 2021-06-12
  end: 2021-06-12
`,
    ],
    ['vocabulary.yaml', 'same:\n  - [Ferry Board, FBO]\n'],
  ]),
);

test('finds the body that a question names, by any of its names', () => {
  expect(findNamedBody('what is the fbo budget?', corpus)).toEqual({ meetings: ['ferries'], names: [['fbo']] });
  expect(findNamedBody('the budget of the Beekeeping Council', corpus)?.meetings).toEqual(['bees']);
  expect(findNamedBody('which budget was adopted?', corpus)).toBeNull();
});

test('a sentence on another body than the named one is told apart', async () => {
  const shelf = createShelf(corpus, []);
  const others = async (question: string) =>
    (await weighQuestion(corpus, shelf, null, question, {})).evidence
      .filter(({ signals }) => signals.otherBody === 1)
      .map(({ candidate }) => candidate.passage.article.id);
  expect(await others('how many million did the FBO adopt?')).toEqual(['bees']);
  expect(await others('how many million did the Beekeeping Council adopt?')).toEqual(['ferries']);
  expect(await others('how many million were adopted?')).toEqual([]);
});
