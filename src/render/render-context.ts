import type { Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ContextView } from '../readout.ts';
import { label } from './cite.ts';
import { excerptBlocks } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
import { limits } from './limits.ts';
import { small } from './markdown.ts';
import { type Button, type Message, message } from './message.ts';
import { roomFor } from './pages.ts';
import { separator } from './paginate.ts';

/**
 * Shows an excerpt where it stands: its paragraph with the neighbours, the excerpt in bold.
 *
 * The paragraph itself comes first when all do not fit, then the neighbours that have room; nothing is cut inside.
 */
export function renderContext(corpus: Corpus, { article, paragraphs }: ContextView, excerpt: Excerpt): Message {
  const head = `**In context**: “${label(article.title)}”`;
  const foot = `the excerpt is bold · corpus ${corpus.version}`;
  const room = roomFor(head, foot);
  const own = paragraphs.findIndex(({ paragraph }) => paragraph === excerpt.paragraph);
  const marked = paragraphs.map((paragraph, at) => (at === own ? mark(paragraph, excerpt) : paragraph));
  const texts = marked.map((paragraph) => excerptBlocks(corpus, paragraph, '', room));
  const main = texts[own] ?? [];
  // Of a paragraph that is too long for a message, the excerpt alone.
  const middle = (main.length === 1 ? main : excerptBlocks(corpus, excerpt, '', room))[0]?.text ?? '';
  const [before, after] = [
    main.length > 1 ? undefined : texts[own - 1]?.[0],
    main.length > 1 ? undefined : texts[own + 1]?.[0],
  ];
  const shown = [middle];
  const fits = (text: string): boolean => [...shown, text].join(separator).length <= Math.min(room, limits.content);
  if (after !== undefined && texts[own + 1]?.length === 1 && fits(after.text)) shown.push(after.text);
  if (before !== undefined && texts[own - 1]?.length === 1 && fits(before.text)) shown.unshift(before.text);
  return message('context', [head, ...shown, small(foot)].join(separator), { buttons: steps(marked, own) });
}

function mark(paragraph: Excerpt, { start, end }: Excerpt): Excerpt {
  const from = Math.max(0, start - paragraph.start);
  const to = Math.min(paragraph.text.length, end - paragraph.start);
  const isWhole = from === 0 && to === paragraph.text.length;
  return { ...paragraph, highlights: isWhole || from >= to ? [] : [[from, to]] };
}

function steps(paragraphs: readonly Excerpt[], own: number): readonly Button[] {
  const [before, after] = [paragraphs[own - 1], paragraphs[own + 1]];
  return [
    ...(before === undefined ? [] : [{ label: '◀ Paragraph before', state: refer(before) }]),
    ...(after === undefined ? [] : [{ label: 'Paragraph after ▶', state: refer(after) }]),
  ];
}
