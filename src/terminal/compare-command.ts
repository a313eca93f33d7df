import type { Comparison, Excerpt } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { checkMeeting } from './ask-command.ts';
import { describeMeeting, renderExcerpt } from './render-excerpt.ts';
import { renderFoot } from './render-foot.ts';
import { type Screen, wrap } from './screen.ts';
import type { SharedOptions, Shell } from './shell.ts';

/** `compare A B`: what the articles on two meetings say, of both and of one alone, topic by topic. */
export async function compareCommand(
  shell: Shell,
  first: string,
  second: string,
  { corpus, json }: SharedOptions,
): Promise<void> {
  const readout = await shell.open(corpus);
  for (const id of [first, second]) checkMeeting(readout, id);
  const comparison = readout.compare(first, second);
  shell.write(json ? `${JSON.stringify(comparison)}\n` : renderComparison(readout, shell.screen, comparison));
  shell.exit(comparison.topics.length > 0 ? 0 : 1);
}

const places = { both: 'In both', first: 'Only in A', second: 'Only in B' } as const;

function renderComparison(readout: Readout, screen: Screen, { first, second, topics }: Comparison): string {
  const { bold } = screen.colours;
  const quote = (side: string, excerpts: readonly Excerpt[]): readonly string[] =>
    excerpts.map((excerpt, at) => `${side}\n${renderExcerpt(readout, screen, excerpt, at + 1)}`);
  const order = Object.keys(places);
  const shown = topics
    .toSorted((a, b) => order.indexOf(a.in) - order.indexOf(b.in))
    .map((topic) =>
      [
        bold(wrap(`${places[topic.in]}: ${topic.topic}`, screen)),
        ...quote('A', topic.first),
        ...quote('B', topic.second),
      ].join('\n'),
    );
  const sides = [`A  ${describeMeeting(readout, first.meeting)}`, `B  ${describeMeeting(readout, second.meeting)}`];
  return `${[
    sides.map((side) => bold(wrap(side, screen))).join('\n'),
    ...(shown.length > 0 ? shown : ['There is nothing to compare.']),
    renderFoot(readout, screen),
  ].join('\n\n')}\n`;
}
