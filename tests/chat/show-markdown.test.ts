import { expect, test } from 'vitest';
import { showMarkdown } from '../../src/chat/show-markdown.ts';
import { plain } from '../../src/render/markdown.ts';
import { createScreen } from '../../src/terminal/screen.ts';

const paper = createScreen(80, false, undefined);
const colour = createScreen(80, true, undefined);

test('quotations are marked, small print and links are readable without colours', () => {
  const shown = showMarkdown('> it **costs** 3\\*4\n-# **1** · [open](<https://example.org/a>)', paper);
  expect(shown).toBe('  │ it costs 3*4\n1 · open (https://example.org/a)');
});

test('what was escaped comes out as it was written', () => {
  const text = '@everyone [x](y) <@1> ~~a~~ `b` # c';
  expect(showMarkdown(plain(text), paper)).toBe(text);
});

test('on a terminal bold is bold, and a link hides its address', () => {
  const shown = showMarkdown('**yes** [open](<https://example.org/a>)', colour);
  expect(shown).toContain('\u001b[1myes\u001b[22m');
  expect(shown).toContain('\u001b]8;;https://example.org/a\u0007open');
});
