import type { Summary } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { count } from '../render/count.ts';
import { renderDisagreements } from './render-disagreements.ts';
import { describeMeeting, renderExcerpt } from './render-excerpt.ts';
import { renderFoot } from './render-foot.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns A meeting's points, each with how many articles report it, then where sources disagree. */
export function renderSummary(readout: Readout, screen: Screen, summary: Summary): string {
  const { meeting, points, disagreements, articles } = summary;
  return `${[
    screen.colours.bold(wrap(describeMeeting(readout, meeting), screen)),
    ...(points.length > 0
      ? renderPoints(readout, screen, points, articles.length)
      : ['No article says anything of that.']),
    ...renderDisagreements(
      readout,
      screen,
      disagreements,
      points.map(({ excerpt }) => excerpt),
    ),
    renderFoot(readout, screen, [count(articles.length, 'article')]),
  ].join('\n\n')}\n`;
}

/** @param articles - How many there are on the meeting @returns Points, numbered */
export const renderPoints = (
  readout: Readout,
  screen: Screen,
  points: Summary['points'],
  articles: number,
): readonly string[] =>
  points.map(({ excerpt, reportedBy, preview = false }, at) => {
    const told = `reported by ${reportedBy.length} of ${count(articles, 'article')}`;
    const note = preview ? `written before the meeting · ${told}` : told;
    return [renderExcerpt(readout, screen, excerpt, at + 1), wrap(screen.colours.dim(note), screen, '    ')].join('\n');
  });
