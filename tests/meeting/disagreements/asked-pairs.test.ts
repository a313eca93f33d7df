import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../../src/answer/answer.ts';
import { createCorpus } from '../../../src/corpus/create-corpus.ts';
import { createReadout } from '../../../src/readout.ts';
import { type AskedPair, askedPairs, freshAskedPairs, lastAskedPairs, moreAskedPairs } from './asked-pairs.ts';

const all = [...askedPairs, ...moreAskedPairs, ...lastAskedPairs, ...freshAskedPairs];
const shown = new Map(await Promise.all(all.map(async (pair) => [pair, await ask(pair)] as const)));
const planted = all.filter(({ differ }) => differ !== undefined);

describe('of questions that two articles answer, by words alone', () => {
  test('shows half of the disagreements; by meaning as well, as Readout runs, it is more', () => {
    expect(planted.filter(isShown).length / planted.length).toBeGreaterThanOrEqual(0.5);
  });

  test('shows no look-alike', () => {
    const strange = all
      .filter((pair) => (shown.get(pair) ?? []).length > (isShown(pair) ? 1 : 0))
      .map((pair) => [pair.name, ...(shown.get(pair) ?? []).map(({ slot }) => slot)]);
    expect(strange).toEqual([]);
  });
});

function isShown(pair: AskedPair): boolean {
  const { differ } = pair;
  if (differ === undefined) return false;
  return (shown.get(pair) ?? []).some(({ sides }) =>
    [differ, [...differ].reverse()].some((wanted) =>
      wanted.every((text, at) => sides[at]?.excerpts.some((excerpt) => excerpt.text.includes(text))),
    ),
  );
}

async function ask({ day, left, right, question }: AskedPair): Promise<readonly Disagreement[]> {
  const meeting = `- id: m\n  name: Meeting in Aldersund\n  kind: meeting\n  start: ${day}\n  end: ${day}\n  place: Aldersund\n`;
  const article = (name: string, body: string) =>
    [
      `articles/${name}.md`,
      `---\ntitle: ${name}\npublisher: ${name}\nmeeting: m\npublished: ${day}\n---\n\n${body}\n`,
    ] as const;
  const corpus = createCorpus(new Map([['meetings.yaml', meeting], article('left', left), article('right', right)]));
  return (await createReadout(corpus).ask(question)).disagreements;
}
