import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkdownNode, parseMarkdown } from '../../../src/web/page/parse-markdown.ts';

test.each([
  ['**bold**', ['strong']],
  ['> quoted', ['blockQuote']],
  ['-# small', ['subtext']],
  ['> quoted\n-# small', ['blockQuote', 'subtext']],
  ['> quoted\n# Heading', ['blockQuote', 'heading']],
  ['words -# not small', ['text', 'text']],
  ['- one\n- two', ['list']],
  ['- one\n1. first', ['list', 'list']],
  ['* one', ['list']],
  ['*slanted*', ['em']],
  ['words - not a list', ['text']],
  ['<t:1700000000:R>', ['timestamp']],
  ['[words](<https://example.com/>)', ['link']],
])('%j is read as %j', (text, types) => {
  const found = parseMarkdown(text).map(({ type }) => type);
  expect(found.filter((type) => type !== 'text' || types.includes('text')).slice(0, types.length)).toEqual(types);
});

test('a list keeps its numbers, and what hangs on an entry', () => {
  const [list] = parseMarkdown('3. three\n4. four\n  - under four');
  expect(list).toMatchObject({ type: 'list', start: 3 });
  expect(writeOut(list)).toBe('threefourunder four');
  expect(JSON.stringify(list)).toContain('"start":null');
});

test('what is escaped is read as written', () => {
  const text = '<b> [x](y) **no** _no_ ~~no~~ `no` || @everyone > # - 1. x';
  const escaped = text.replace(/[^0-9A-Za-z\s]/g, '\\$&');
  const nodes = parseMarkdown(escaped);
  expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['text']));
  expect(nodes.map(writeOut).join('')).toBe(text);
});

test('any text at all is parsed, and no letter of it is lost', () => {
  const pieces = fc.constantFrom(
    '**',
    '_',
    '~~',
    '||',
    '`',
    '```',
    '> ',
    '>>> ',
    '- ',
    '1. ',
    '-# ',
    '# ',
    '\n',
    '[',
    '](',
    ')',
    '<',
    '>',
    'ab',
    ' ',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const letters = (of: string) => of.replace(/[^ab]/g, '').length;
      const shown = parseMarkdown(text).map(writeOut).join('');
      // A link keeps its address beside its words.
      expect(letters(shown)).toBeGreaterThanOrEqual(text.includes('](') ? 0 : letters(text));
    }),
  );
});

function writeOut(node: MarkdownNode | undefined): string {
  if (!node) return '';
  if (Array.isArray(node.items)) return node.items.flat().map(writeOut).join('');
  if (typeof node.content === 'string') return `${node.content}${typeof node.lang === 'string' ? node.lang : ''}`;
  return (node.content ?? []).map(writeOut).join('');
}
