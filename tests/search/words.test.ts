import { describe, expect, test } from 'vitest';
import { findTerms, findWords } from '../../src/search/words.ts';

describe('the terms of a text', () => {
  test('leave out words that say nothing of the matter, in questions too', () => {
    expect(findTerms('Where will the meeting be?')).toEqual(findTerms('meeting'));
  });

  test('are the same in British and American spelling, in any form and case', () => {
    expect(findTerms('Defence ministers')).toEqual(findTerms('the DEFENSE minister’s'));
  });

  test('keep a number whole, whatever unit sticks to it', () => {
    expect(findTerms('4.5bn')).toContain('4.5');
    expect(findTerms('€4.5bn')).toContain('4.5');
    expect(findTerms('4,500')).toEqual(['4500']);
  });

  test('tell the country from the pronoun', () => {
    expect(findTerms('the US told us')).toEqual(['us', 'told']);
  });
});

test('words know where they stand', () => {
  const text = 'Ł. Ødegård’s ladder';
  for (const { start, end, text: word } of findWords(text)) expect(text.slice(start, end)).toBe(word);
});
