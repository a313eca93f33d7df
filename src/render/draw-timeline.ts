import type { Timeline } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { describeDays } from './days.ts';
import { oneLine } from './markdown.ts';
import { shorten } from './shorten.ts';

/** Lengths in pixels. */
const size = { width: 960, head: 76, row: 64, foot: 48, axis: 230, left: 24, mark: 10, step: 15 } as const;

/** On a ground of its own, so that light and dark themes show the same. Contrast with the ground is at least 4.5 to 1. */
const colours = {
  ground: '#ffffff',
  ink: '#1f2328',
  faint: '#59636e',
  mention: '#0b5cad',
  article: '#9a3412',
} as const;

/** Dates shown; the words below the picture have them all. */
const mostEntries = 24;
/** Marks of one kind in a row; more are counted. */
const mostMarks = 32;

/**
 * Draws what is said on a topic, meeting by meeting, down an axis: a square for each article, a circle for each paragraph.
 *
 * @returns An SVG whose words are in one font, DejaVu Sans
 */
export function drawTimeline(corpus: Corpus, { words, entries }: Timeline): string {
  const rows = entries.slice(0, mostEntries);
  const height = size.head + rows.length * size.row + size.foot;
  const more = entries.length > rows.length ? ` · ${entries.length - rows.length} later dates not drawn` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="DejaVu Sans">`,
    `<rect width="${size.width}" height="${height}" fill="${colours.ground}"/>`,
    text(size.left, 44, `Timeline: ${shorten(oneLine(words), 60)}`, 24, colours.ink),
    `<line x1="${size.axis}" y1="${size.head}" x2="${size.axis}" y2="${height - size.foot}" stroke="${colours.faint}" stroke-width="2"/>`,
    ...rows.map((entry, at) => drawRow(corpus, entry, size.head + at * size.row)),
    square(size.left, height - 28, colours.article),
    text(size.left + 18, height - 18, 'an article', 14, colours.faint),
    circle(size.left + 125, height - 23, colours.mention),
    text(size.left + 138, height - 18, `a paragraph on it${more}`, 14, colours.faint),
    '</svg>',
  ].join('\n');
}

function drawRow(
  corpus: Corpus,
  { meeting, start, end, articles, mentions }: Timeline['entries'][number],
  y: number,
): string {
  const days = start === null ? 'undated' : describeDays(start, end ?? start);
  const name = corpus.meetings.find(({ id }) => id === meeting)?.name ?? 'no meeting';
  const x = size.axis + 22;
  const [squares, circles] = [Math.min(articles.length, mostMarks), Math.min(mentions, mostMarks - 1)];
  const from = x + squares * size.step + 10;
  const rest = mentions - circles;
  return [
    `<circle cx="${size.axis}" cy="${y + 20}" r="6" fill="${colours.ink}"/>`,
    ...wrapDays(days).map((line, at) => text(size.left, y + 25 + at * 18, line, 14, colours.ink)),
    text(x, y + 25, shorten(oneLine(name), 72), 16, colours.ink),
    ...Array.from({ length: squares }, (_, at) => square(x + at * size.step, y + 36, colours.article)),
    ...Array.from({ length: circles }, (_, at) => circle(from + at * size.step + 5, y + 41, colours.mention)),
    ...(rest > 0 ? [text(from + circles * size.step + 4, y + 46, `+${rest}`, 13, colours.mention)] : []),
  ].join('\n');
}

/** Two lines where the days of a meeting reach over the turn of a month. */
const wrapDays = (days: string): readonly string[] =>
  days.length <= 24 ? [days] : days.split(' – ').map((part, at) => (at === 0 ? `${part} –` : part));

const text = (x: number, y: number, words: string, height: number, colour: string): string =>
  `<text x="${x}" y="${y}" font-size="${height}" fill="${colour}">${escapeXml(words)}</text>`;

const square = (x: number, y: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${size.mark}" height="${size.mark}" fill="${colour}"/>`;

const circle = (x: number, y: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${size.mark / 2}" fill="${colour}"/>`;

const escapeXml = (words: string): string =>
  words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(/[\uFFFE\uFFFF]/g, '');
