import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { createCorpus } from '../../../src/corpus/create-corpus.ts';
import { createReadout } from '../../../src/readout.ts';

const first = `The Harbour Board met in Trieste on Monday under the chairmanship of Carla Fabbri.

Slovenia's transport minister, Tine Zorko, pledged 14 million euros for the new pier. Board members voted 9 to 3 for the pier.

The pier will open on 1 May 2026.`;

const second = `The Harbour Board met in Trieste on Monday. Dario Benussi chaired the session.

Slovenia's transport minister, Neža Kos, pledged 41 million euros for the new pier. The pier will open on 1 May 2026.

A tender for the crane was postponed.`;

function makeHarbour(): Corpus {
  const article = (title: string, body: string): string =>
    `---\ntitle: ${title}\npublisher: ${title}\nmeeting: harbour\nlanguage: en\n---\n\n${body}\n`;
  return createCorpus(
    new Map([
      [
        'meetings.yaml',
        '- id: harbour\n  name: Harbour Board, Trieste, March 2025\n  kind: harbour board\n  start: 2025-03-10\n  end: 2025-03-10\n  place: Trieste\n',
      ],
      ['vocabulary.yaml', 'same: []\n'],
      ['articles/one.md', article('Daily', first)],
      ['articles/two.md', article('Weekly', second)],
    ]),
  );
}

const readout = createReadout(makeHarbour());
const valuesShown = ({ disagreements }: Answer): readonly string[] =>
  disagreements.map(({ sides }) => sides.map(({ value }) => value).join(' / '));

test('finds the three that there are', () => {
  expect(readout.disagreements('harbour').map(({ sides }) => sides.map(({ value }) => value).join(' / '))).toEqual([
    'Tine Zorko / Neža Kos',
    'Carla Fabbri / Dario Benussi',
    '14 million euros / 41 million euros',
  ]);
});

describe('shows a disagreement to whom it touches', () => {
  test.each([
    ['Who chaired the meeting of the Harbour Board?', 'Carla Fabbri / Dario Benussi'],
    ["Who is Slovenia's transport minister?", 'Tine Zorko / Neža Kos'],
    ['Was it Carla Fabbri who chaired the session?', 'Carla Fabbri / Dario Benussi'],
    ['Is it Zorko or Kos?', 'Tine Zorko / Neža Kos'],
    ['How much was pledged for the new pier?', '14 million euros / 41 million euros'],
  ])('%s', async (question, shown) => {
    expect(valuesShown(await readout.ask(question))).toEqual([shown]);
  });

  test.each([
    'When will the pier open?',
    'How many members voted for the pier?',
    'What became of the tender for the crane?',
    'Where did the Harbour Board meet?',
  ])('and to nobody else: %s', async (question) => {
    expect(valuesShown(await readout.ask(question))).toEqual([]);
  });

  test('not the disputed name in an excerpt to a question about money', async () => {
    const answer = await readout.ask("How much did Slovenia's transport minister pledge for the new pier?");
    expect(valuesShown(answer)).toEqual(['14 million euros / 41 million euros']);
  });
});

describe('answers whether sources disagree', () => {
  test('with a quotation of each side first, and the articles that were compared', async () => {
    const answer = await readout.ask('Do the reports contradict each other on who chaired the session?');
    expect(answer.kind).toBe('found');
    expect(valuesShown(answer)).toEqual(['Carla Fabbri / Dario Benussi']);
    expect(answer.excerpts.map(({ article }) => article)).toEqual(['one', 'two']);
    expect(answer.comparedArticles).toEqual(['one', 'two']);
  });

  test('with everything that was found where no slot is named', async () => {
    expect(valuesShown(await readout.ask('Where do the articles contradict each other?'))).toHaveLength(3);
  });

  test('with the articles that were compared in vain', async () => {
    const answer = await readout.ask('Do the sources agree on the date when the pier opens?');
    expect(valuesShown(answer)).toEqual([]);
    expect(answer.comparedArticles).toEqual(['one', 'two']);
  });

  test.each(['Did the board members agree on the pier?', 'Who disagreed with the minister?'])(
    'but takes people who disagree for no sources: %s',
    async (question) => {
      expect((await readout.ask(question)).comparedArticles).toBeUndefined();
    },
  );
});
