import type { Readout } from '../readout.ts';
import { describeMeeting } from './render-excerpt.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns The meetings, newest first, each with its id and how many articles report on it. */
export function renderMeetings(readout: Readout, screen: Screen): string {
  return readout.corpus.meetings
    .toReversed()
    .map(({ id, place }) => {
      const articles = readout.corpus.articles.filter(({ meetings }) => meetings.includes(id)).length;
      const facts = [id, place, articles === 1 ? '1 article' : `${articles} articles`].filter((fact) => fact !== null);
      return `${wrap(screen.colours.bold(describeMeeting(readout, id)), screen)}\n${wrap(facts.join(' · '), screen, '  ')}\n`;
    })
    .join('\n');
}
