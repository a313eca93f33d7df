import type { Readout } from '../readout.ts';
import type { Screen } from '../terminal/screen.ts';

/** @returns What somebody reads who has just started the sandbox. */
export function greet({ corpus }: Readout, { colours }: Screen): string {
  const keys: readonly (readonly [keys: string, what: string])[] = [
    ['What was decided?', 'just ask'],
    ['/help', 'any command, as in Discord: /ask, /search, /meeting …; Tab completes'],
    ['3', 'presses the button with that number'],
    [':general', 'goes to that channel, where @Readout asks; :dm goes back'],
    [':as moderator', 'becomes another of reader, moderator and stranger'],
    [':quit', 'leaves'],
  ];
  return [
    'The whole bot runs here, logged in to a stand-in for Discord on this machine.',
    `It knows ${corpus.articles.length} articles on ${corpus.meetings.length} meetings. You are Reader, in a direct message with it.`,
    '',
    ...keys.map(([key, what]) => `  ${key.padEnd(18)} ${colours.dim(what)}`),
    '',
    colours.dim('To go live, put DISCORD_TOKEN into .env: docs/operating.md tells how.'),
  ].join('\n');
}
