import type { Timeline } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { countMentions, nameEntry } from '../render/render-timeline.ts';
import { renderFoot } from './render-foot.ts';
import { renderPoints } from './render-summary.ts';
import { type Screen, wrap } from './screen.ts';
import type { SharedOptions, Shell } from './shell.ts';

/** `timeline WORDS`: what is said on a topic, meeting by meeting, oldest first. */
export async function timelineCommand(
  shell: Shell,
  words: readonly string[],
  { corpus, json }: SharedOptions,
): Promise<void> {
  const readout = await shell.open(corpus);
  const timeline = readout.timeline(words.join(' '));
  shell.write(json ? `${JSON.stringify(timeline)}\n` : renderTimeline(readout, shell.screen, timeline));
  shell.exit(timeline.entries.length > 0 ? 0 : 1);
}

function renderTimeline(readout: Readout, screen: Screen, { entries }: Timeline): string {
  const parts = entries.map((entry) => {
    const about = readout.corpus.articles.filter(
      ({ meetings }) => entry.meeting !== null && meetings.includes(entry.meeting),
    );
    const title = screen.colours.bold(wrap(`${nameEntry(readout.corpus, entry)} (${countMentions(entry)})`, screen));
    const articles = Math.max(about.length, entry.articles.length);
    return [title, ...renderPoints(readout, screen, entry.points, articles)].join('\n\n');
  });
  const shown = parts.length > 0 ? parts : ['No article says anything of that.'];
  return `${[...shown, renderFoot(readout, screen)].join('\n\n')}\n`;
}
