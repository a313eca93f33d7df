import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/corpus/create-corpus.ts';
import { createReadout } from '../../../src/readout.ts';
import { morePressPairs } from './more-press-pairs.ts';
import { otherWordsPairs } from './other-words-pairs.ts';
import { type PressPair, pressPairs } from './press-pairs.ts';

const all = [...pressPairs, ...morePressPairs, ...otherWordsPairs];
const found = new Map(all.map((pair) => [pair, findSides(pair)]));
const isHit = (pair: PressPair): boolean =>
  pair.differ !== undefined &&
  (found.get(pair) ?? []).some((sides) =>
    [pair.differ, [...(pair.differ ?? [])].reverse()].some((wanted) =>
      wanted?.every((text, at) => sides[at]?.some((quote) => quote.includes(text))),
    ),
  );

describe('of pairs of press paragraphs, by words alone', () => {
  test('finds at least four in five of the first disagreements', () => {
    expect(shareFound(pressPairs)).toBeGreaterThanOrEqual(0.8);
  });

  test('finds nearly half of the others, which need a model', () => {
    expect(shareFound(morePressPairs)).toBeGreaterThanOrEqual(0.45);
  });

  test('finds two in three of what is told in other words beside a figure, a text or a crowd in common', () => {
    expect(shareFound(otherWordsPairs)).toBeGreaterThanOrEqual(0.66);
  });

  test('reports nothing else', () => {
    const strange = all
      .filter((pair) => (found.get(pair) ?? []).length > (isHit(pair) ? 1 : 0))
      .map((pair) => [pair.name, ...(found.get(pair) ?? []).flat()]);
    expect(strange).toEqual([]);
  });
});

function shareFound(pairs: readonly PressPair[]): number {
  const planted = pairs.filter(({ differ }) => differ !== undefined);
  return planted.filter(isHit).length / planted.length;
}

/** For each disagreement found, what each side quotes. */
function findSides({ day, left, right }: PressPair): readonly (readonly (readonly string[])[])[] {
  const meeting = `- id: m\n  name: Meeting in Aldersund\n  kind: meeting\n  start: ${day}\n  end: ${day}\n  place: Aldersund\n`;
  const article = (name: string, body: string) =>
    [
      `articles/${name}.md`,
      `---\ntitle: ${name}\npublisher: ${name}\nmeeting: m\npublished: ${day}\n---\n\n${body}\n`,
    ] as const;
  const corpus = createCorpus(new Map([['meetings.yaml', meeting], article('left', left), article('right', right)]));
  return createReadout(corpus)
    .disagreements()
    .map(({ sides }) => sides.map(({ excerpts }) => excerpts.map(({ text }) => text)));
}
