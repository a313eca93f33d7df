import { noDisagreementIn } from '../render/say-of-answer.ts';
import { checkMeeting } from './ask-command.ts';
import { renderDisagreements } from './render-disagreements.ts';
import { renderFoot } from './render-foot.ts';
import { wrap } from './screen.ts';
import type { SharedOptions, Shell } from './shell.ts';

/** `disagreements [MEETING]`: where articles on one meeting give incompatible values. Finding none is an answer, too. */
export async function disagreementsCommand(
  { screen, ...shell }: Shell,
  meeting: string | undefined,
  { corpus, json }: SharedOptions,
): Promise<void> {
  const readout = await shell.open(corpus);
  checkMeeting(readout, meeting);
  const found = readout.disagreements(meeting);
  const articles = readout.corpus.articles.filter(
    ({ meetings }) => meeting === undefined || meetings.includes(meeting),
  ).length;
  const none = wrap(noDisagreementIn(articles), screen);
  const parts = found.length > 0 ? renderDisagreements(readout, screen, found) : [none];
  shell.write(json ? `${JSON.stringify(found)}\n` : `${[...parts, renderFoot(readout, screen)].join('\n\n')}\n`);
  shell.exit(found.length > 0 ? 0 : 1);
}
