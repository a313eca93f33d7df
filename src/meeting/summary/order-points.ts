import type { Point } from './choose-points.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { convenes, decides, looksAhead } from './tense-patterns.ts';

/**
 * Puts points into the order that a report is read in: who met and when, what was decided or discussed, figures, what
 * comes next. Within each, articles keep their order, and so do the sentences of one article.
 */
export function orderPoints(points: readonly Point[]): readonly Point[] {
  const place = ({ sentence: { passage, span } }: Point): number => passage.paragraph + span.start / 1e7;
  return [...points].sort(
    (a, b) =>
      stageOf(a.sentence) - stageOf(b.sentence) ||
      place(a) - place(b) ||
      a.sentence.passage.index - b.sentence.passage.index,
  );
}

const stages = { opening: 0, matter: 1, figures: 2, ahead: 3 } as const;

function stageOf({ text, passage }: MeetingSentence): number {
  const own = text.replace(/[“"][^”"]*[”"]?/g, ' ');
  if (passage.paragraph === 1 || (passage.paragraph === 2 && convenes.test(own))) return stages.opening;
  if (/\d\s*(?:%|percent|per cent|million|billion|bn|m\b)|[€$£¥]\s?\d/i.test(text)) return stages.figures;
  if (looksAhead.test(own) && !decides.test(own)) return stages.ahead;
  return stages.matter;
}
