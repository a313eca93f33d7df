import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { createCorpus } from '../../../src/corpus/create-corpus.ts';
import { findDisagreements } from '../../../src/meeting/disagreements/find-disagreements.ts';
import { type Story, stories } from './stories.ts';

describe.each(stories)('$name', (story) => {
  const found = readStory(story).flatMap(({ sides }) => [sides.map((values) => values.join(' | '))]);
  const holds = (sides: readonly string[], [one, other]: readonly [string, string]): boolean =>
    sides.some((side) => side.includes(one)) && sides.some((side) => side.includes(other));

  test.each(story.planted.map((pair) => [pair] as const))('finds %j', (pair) => {
    expect(found.filter((sides) => holds(sides, pair))).toHaveLength(1);
  });

  test('finds nothing else', () => {
    expect(found.filter((sides) => !story.planted.some((pair) => holds(sides, pair)))).toEqual([]);
  });
});

function readStory({ meeting, articles }: Story): readonly { readonly sides: readonly (readonly string[])[] }[] {
  const corpus = corpusOf(meeting, articles);
  return corpus.meetings
    .flatMap((one) => findDisagreements(corpus, one))
    .map(({ clash }) => ({ sides: clash.sides.map((side) => side.map(({ value }) => value)) }));
}

function corpusOf(meeting: string, articles: readonly string[]): Corpus {
  const files = new Map([
    ['meetings.yaml', meeting],
    ['vocabulary.yaml', 'same: []\n'],
  ]);
  articles.forEach((body, at) => {
    files.set(
      `articles/a${at}.md`,
      `---\ntitle: Report ${at}\npublisher: Paper ${at}\nmeeting: m\nlanguage: en\n---\n\n${body}\n`,
    );
  });
  return createCorpus(files);
}
