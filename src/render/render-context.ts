import type { Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ContextView } from '../readout.ts';
import { dateArticle, label } from './cite.ts';
import { type ExcerptBlock, quoteBlocks } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
import { small } from './markdown.ts';
import { type Button, type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { paginate } from './paginate.ts';
import { textFragment } from './text-fragment.ts';
import { turnPages } from './turn-pages.ts';

/**
 * Shows an excerpt where it stands: its paragraph between the neighbours, the excerpt in bold.
 *
 * @param page - From 0; `null` for the page where the excerpt begins
 */
export function renderContext(
  corpus: Corpus,
  { article, paragraphs }: ContextView,
  excerpt: Excerpt,
  page: number | null = null,
): Message {
  const link = article.url === null ? null : textFragment(article.url, excerpt.text);
  const facts = [
    label(excerpt.publisher, 60),
    dateArticle(corpus, article),
    ...(link === null ? [] : [`[open](<${link}>)`]),
  ].join(' · ');
  const head = `**In context:** “${label(article.title)}”\n${small(facts)}`;
  const foot = [`corpus ${corpus.version}`];
  const own = paragraphs.findIndex(({ paragraph }) => paragraph === excerpt.paragraph);
  const laidOut = paragraphs.map((paragraph, at) =>
    at === own
      ? ownBlocks(paragraph, excerpt, roomFor(head, foot))
      : quoteBlocks(paragraph, small(`paragraph ${paragraph.paragraph}`), roomFor(head, foot)),
  );
  const blocks = laidOut.flat();
  const begins = laidOut[own]?.find((block) => (block.excerpt?.end ?? 0) > excerpt.start);
  const found = paginate(blocks, roomFor(head, foot)).findIndex((one) => begins !== undefined && one.includes(begins));
  const shown = showPage(head, blocks, foot, page ?? found);
  return message('context', shown.content, {
    turning: turnPages(shown, (to) => ({ action: 'step', ...refer(excerpt), page: to })),
    buttons: steps(paragraphs, own),
  });
}

function ownBlocks(paragraph: Excerpt, { start, end }: Excerpt, room: number): readonly ExcerptBlock[] {
  const from = Math.max(0, start - paragraph.start);
  const to = Math.min(paragraph.text.length, end - paragraph.start);
  const isWhole = from === 0 && to === paragraph.text.length;
  const note = isWhole ? 'asked for is the whole paragraph' : 'the excerpt is bold';
  return quoteBlocks(
    { ...paragraph, highlights: isWhole || from >= to ? [] : [[from, to]] },
    small(`**paragraph ${paragraph.paragraph}** · ${note}`),
    room,
  );
}

function steps(paragraphs: readonly Excerpt[], own: number): readonly Button[] {
  const [before, after] = [paragraphs[own - 1], paragraphs[own + 1]];
  const step = (to: Excerpt) => ({ action: 'step', ...refer(to), page: '' }) as const;
  return [
    ...(before === undefined ? [] : [{ label: '◀ Paragraph before', state: step(before) }]),
    ...(after === undefined ? [] : [{ label: 'Paragraph after ▶', state: step(after) }]),
  ];
}
