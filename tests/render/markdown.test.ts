import fc from 'fast-check';
import { expect, test } from 'vitest';
import { label } from '../../src/render/cite.ts';
import { oneLine, plain, quote, takeAsWritten } from '../../src/render/markdown.ts';
import { oddLine, snippets } from './hostile-corpus.ts';
import { alive, quotations } from './prove-message.ts';

test.each(snippets)('%j is shown as written, and nothing in it lives', (snippet) => {
  for (const line of plain(snippet).split('\n')) expect(alive(line)).toEqual([]);
  expect(takeAsWritten(plain(snippet))).toBe(snippet);
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), oddLine), (text) => {
      expect(takeAsWritten(plain(text))).toBe(text);
    }),
  );
});

test('a quotation comes back to the character, whatever is bold in it', () => {
  const marked = fc
    .tuple(fc.array(oddLine, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(300), { maxLength: 8 }))
    .map(([lines, cuts]) => {
      const text = lines.join('\n');
      const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
      const marks = points.flatMap((start, at): [number, number][] => {
        const end = points[at + 1];
        return at % 2 === 0 && end !== undefined ? [[start, end]] : [];
      });
      return { text, marks };
    });
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const shown = quote(text, marks);
      expect(quotations(shown)).toEqual([text]);
      for (const line of shown.split('\n')) expect(alive(line)).toEqual([]);
    }),
  );
});

test('words that only a space parts are bold together', () => {
  expect(
    quote('It costs 20.9 billion euros.', [
      [9, 11],
      [12, 13],
      [14, 21],
    ]),
  ).toBe('> It costs **20.9 billion** euros.');
});

test('bold neither begins nor ends with a space, and never crosses a line', () => {
  expect(quote('one two\nthree', [[3, 10]])).toBe('> one **two**\n> **th**ree');
});

test('a carriage return ends a line as Discord ends one', () => {
  expect(quote('one\r\n# two\rthree', [[5, 8]])).toBe('> one\n> **\\# t**wo\n> three');
});

test('a name with a line break, a control character or a turned direction stays one line of our own', () => {
  expect(oneLine(' a\r\n b\u0000c \u202Ed\u2066 ')).toBe('a b c d');
});

test('a label is never longer than its limit, backslashes included', () => {
  fc.assert(
    fc.property(oddLine, fc.integer({ min: 10, max: 120 }), (text, limit) => {
      const shown = label(text, limit);
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(alive(shown)).toEqual([]);
    }),
  );
});
