import { describe, expect, test } from 'vitest';
import { findAskedSpeakers, isSaidBy } from '../../src/answer/asked-speakers.ts';
import { article, makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus({
  hives: article(
    'Tartu Courier',
    'keepers-2021',
    `Liina Saar chaired the meeting and thanked Tartu. “Nobody keeps bees alone,” she said. The hall was full.

“Mites are a tax on hope,” said Chief Inspector Bram Claes. “We pay it every spring.”

Claes proposed new rules. Saar warned of drought.`,
  ),
});
const saidBy = (question: string): readonly string[] => {
  const speakers = findAskedSpeakers(question, corpus);
  return corpus.passages.flatMap((passage) =>
    passage.sentences
      .filter((_, at) => isSaidBy(speakers, passage, at))
      .map(({ start, end }) => passage.article.body.slice(start, end)),
  );
};

test('finds the words of whoever is asked about, and what goes on with them', () => {
  expect(saidBy('what did saar say?')).toEqual(['“Nobody keeps bees alone,” she said.', 'Saar warned of drought.']);
  expect(saidBy('what is the trouble with mites, according to Claes?')).toEqual([
    '“Mites are a tax on hope,” said Chief Inspector Bram Claes.',
    '“We pay it every spring.”',
  ]);
});

describe('nobody’s words are asked for', () => {
  test.each(['where did Saar chair the meeting?', 'what was said about mites?', 'who told Saar?'])('%s', (question) => {
    expect(findAskedSpeakers(question, corpus)).toEqual([]);
  });
});
