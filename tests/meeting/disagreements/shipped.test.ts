import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { createReadout } from '../../../src/readout.ts';

describe('on the shipped corpus', async () => {
  const readout = createReadout(await loadCorpus('corpus'));
  const valuesOf = (meeting?: string): readonly (readonly string[])[] =>
    readout.disagreements(meeting).map(({ sides }) => sides.map(({ value }) => value));

  test('finds two holders for each of two offices, and no more', () => {
    expect(valuesOf()).toEqual([
      ['Andrii Sybiha', 'Dmytro Kuleba'],
      ['Kaja Kallas', 'Josep Borrell'],
    ]);
    expect(valuesOf('fm-2024-04')).toEqual([]);
  });

  test('quotes every side word for word', () => {
    for (const { sides } of readout.disagreements())
      for (const { value, excerpts } of sides)
        for (const { article, start, end, text, highlights } of excerpts) {
          expect(readout.article(article)?.body.slice(start, end)).toBe(text);
          expect(highlights.map(([from, to]) => text.slice(from, to))).toContain(value);
        }
  });

  test('carries them into the summary and the attendance of their meeting', () => {
    expect(readout.summarise('fm-2025-04').disagreements).toHaveLength(2);
    expect(readout.attendance({ meeting: 'fm-2025-04' }).disagreements).toHaveLength(2);
  });

  test('has none for a meeting that is not there', () => {
    expect(valuesOf('fm-1999-04')).toEqual([]);
  });
});
