import type { Attendance, Attendee } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { count } from '../render/count.ts';
import { renderDisagreements } from './render-disagreements.ts';
import { describeMeeting, renderExcerpt } from './render-excerpt.ts';
import { renderFoot } from './render-foot.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns Who was at a meeting, or at which meetings a person was, each with the words that say so. */
export function renderAttendance(readout: Readout, screen: Screen, attendance: Attendance): string {
  const { meeting, person, attendees, disagreements, articles } = attendance;
  const none =
    person === null ? 'No article says who was there.' : 'No article places anybody of that name at a meeting.';
  return `${[
    screen.colours.bold(wrap(meeting === null ? (person ?? '') : describeMeeting(readout, meeting), screen)),
    ...(attendees.length > 0 ? attendees.map((one) => renderAttendee(readout, screen, one, person !== null)) : [none]),
    ...renderDisagreements(readout, screen, disagreements),
    renderFoot(readout, screen, [count(articles.length, 'article')]),
  ].join('\n\n')}\n`;
}

function renderAttendee(readout: Readout, screen: Screen, attendee: Attendee, namesMeeting: boolean): string {
  const { meeting, name, roles, otherNames, expected, disputed, excerpts } = attendee;
  const facts = [
    [screen.colours.bold(name), ...roles].join(', '),
    ...(namesMeeting ? [`at ${describeMeeting(readout, meeting)}`] : []),
    ...(expected ? ['expected there, in words from before the meeting'] : []),
    ...(disputed ? ['sources disagree'] : []),
    ...(otherNames.length > 0 ? [`also written ${otherNames.join(', ')}`] : []),
  ].join(' · ');
  return [
    wrap(facts, screen),
    ...excerpts.map((excerpt, at) => renderExcerpt(readout, screen, excerpt, at + 1, 'the words that say so')),
  ].join('\n');
}
