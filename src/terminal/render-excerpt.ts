import type { Excerpt } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { describeDays } from '../render/days.ts';
import { longDate } from '../search/passage-context.ts';
import { type Screen, wrap } from './screen.ts';

/**
 * @param marks - What the highlighted words are, for a screen that cannot emphasise them
 * @returns A quotation with its citation, ready to print
 */
export function renderExcerpt(
  readout: Readout,
  screen: Screen,
  excerpt: Excerpt,
  number: number,
  marks = 'the words that answer',
): string {
  const { colours } = screen;
  const lines = [
    wrap(emphasise(excerpt, screen), screen, '  │ '),
    ...(screen.emphasises || excerpt.highlights.length === 0
      ? []
      : [wrap(`${marks}: ${markedWords(excerpt)}`, screen, '    ')]),
    wrap(colours.dim(`[${number}] ${cite(readout, excerpt)}`), screen, '    '),
  ];
  const also = excerpt.alsoReportedBy ?? [];
  if (also.length > 0)
    lines.push(
      wrap(colours.dim(`also reported by ${also.map((id) => nameArticle(readout, id)).join('; ')}`), screen, '    '),
    );
  return lines.join('\n');
}

/** @returns Publisher, title, date or "undated", meeting, paragraph, link. */
function cite(readout: Readout, { publisher, title, published, meetings, paragraph, url }: Excerpt): string {
  return [
    publisher,
    `“${title}”`,
    published === null ? 'undated' : longDate(published),
    ...meetings.map((id) => describeMeeting(readout, id)),
    `paragraph ${paragraph}`,
    ...(url === null ? [] : [url]),
  ].join(', ');
}

/** @returns The meeting's name and days, "X (3–4 April 2024)"; the id where it is not known. */
export function describeMeeting(readout: Readout, id: string): string {
  const meeting = readout.meeting(id);
  if (meeting === undefined) return id;
  const { name, start, end } = meeting;
  return `${name} (${describeDays(start, end)})`;
}

function emphasise({ text, highlights }: Excerpt, { colours }: Screen): string {
  let [shown, at] = ['', 0];
  for (const [start, end] of highlights) {
    shown += text.slice(at, start) + colours.bold(colours.yellow(text.slice(start, end)));
    at = end;
  }
  return shown + text.slice(at);
}

const markedWords = ({ text, highlights }: Excerpt): string =>
  highlights.map(([start, end]) => text.slice(start, end)).join(' … ');

function nameArticle(readout: Readout, id: string): string {
  const article = readout.article(id);
  return article?.publisher ?? article?.author ?? id;
}
