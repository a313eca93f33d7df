import { describe, expect, test } from 'vitest';
import { findAskedOffice } from '../../src/answer/asked-office.ts';
import { questionKind } from '../../src/answer/question-kind.ts';
import { createQuery } from '../../src/search/query.ts';

const vocabulary = { same: [['Secretary General', 'SecGen']], expand: [] };
const askedBy = (question: string, meeting = 'nowhere') =>
  findAskedOffice(
    createQuery(question, vocabulary),
    questionKind(question),
    ({ text }) => text === meeting,
    (term) => term === 'latvian',
  );

describe('a question asks for the holder of an office', () => {
  test('by being, becoming or serving as one, in any of its names', () => {
    expect(askedBy('who was executive director at the spring session?')?.names).toEqual([['execut', 'director']]);
    expect(askedBy('who became the new treasurer and chair in 2021')?.names).toBeUndefined();
    expect(askedBy('who got elected chair of the bee council?')?.names).toEqual([['chair']]);
    expect(askedBy('who led it as secgen')?.names).toContainEqual(['secretari', 'gener']);
  });

  test('and says whose it is', () => {
    const asked = askedBy('who is the latvian minister of agriculture');
    expect(asked?.names).toEqual([['minist', 'agricultur']]);
    expect(asked?.whose).toEqual(['latvian']);
  });

  test('also where nothing but the office is named', () => {
    expect(askedBy('latvian foreign minister at the may 2024 session?')?.names).toEqual([['foreign', 'minist']]);
  });

  test('by leading the meeting, and not by leading a delegation', () => {
    expect(askedBy('who presided over the honey talks')?.isChair).toBe(true);
    expect(askedBy('who led the session in Tartu?')?.isChair).toBe(true);
    expect(askedBy('who ran Tartu?', 'Tartu')?.isChair).toBe(true);
    expect(askedBy('who led the small delegations in Tartu', 'Tartu')).toBeNull();
  });

  test('and not where it asks what the holder did, or whom the holder met', () => {
    expect(askedBy('what did the secretary general say?')).toBeNull();
    expect(askedBy('who did the secretary general meet?')).toBeNull();
    expect(askedBy('when did she take office as secgen?')).toBeNull();
  });
});
