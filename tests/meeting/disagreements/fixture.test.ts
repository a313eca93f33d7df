import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import type { Clash } from '../../../src/meeting/disagreements/find-clashes.ts';
import { findDisagreements } from '../../../src/meeting/disagreements/find-disagreements.ts';

const folder = 'tests/fixtures/river-basin';
const sideSchema = z.object({ article: z.string(), quote: z.string(), value: z.string() });
const listed = z
  .array(z.object({ meeting: z.string(), slot: z.string(), planted: z.boolean(), sides: z.array(sideSchema) }))
  .parse(JSON.parse(readFileSync(`${folder}/disagreements.json`, 'utf8')));
type Side = z.infer<typeof sideSchema>;

describe('on the river basin', async () => {
  const corpus = await loadCorpus(`${folder}/corpus`);
  const found = corpus.meetings.flatMap((meeting) =>
    findDisagreements(corpus, meeting).map(({ clash, shown }) => ({ meeting: meeting.id, clash, shown })),
  );
  const planted = listed.filter((one) => one.planted);
  const isFound = (wanted: (typeof listed)[number]): boolean =>
    found.some(({ meeting, clash }) => meeting === wanted.meeting && setsApart(clash, wanted.sides));

  test('finds at least four in five of the planted disagreements', () => {
    expect(planted.filter(isFound).length / planted.length).toBeGreaterThanOrEqual(0.8);
  });

  test('finds nothing that is none', () => {
    const strange = found.filter(
      ({ meeting, clash }) => !planted.some((wanted) => meeting === wanted.meeting && setsApart(clash, wanted.sides)),
    );
    expect(strange.map(({ shown }) => shown.slot)).toEqual([]);
  });

  test('takes no look-alike for a disagreement', () => {
    expect(listed.filter((one) => !one.planted && isFound(one)).map(({ slot }) => slot)).toEqual([]);
  });
});

/** Whether two quotations with different values stand on different sides. */
function setsApart({ sides }: Clash, quotes: readonly Side[]): boolean {
  const sideOf = ({ article, quote }: Side): number =>
    sides.findIndex((side) =>
      side.some(({ account: { passage, span } }) => {
        const at = passage.article.id === article ? passage.article.body.indexOf(quote) : -1;
        return at >= 0 && span.start < at + quote.length && at < span.end;
      }),
    );
  return quotes.some((one) =>
    quotes.some(
      (other) => one.value !== other.value && sideOf(one) >= 0 && sideOf(other) >= 0 && sideOf(one) !== sideOf(other),
    ),
  );
}
