import type { Attendance, Attendee } from '../answer/answer.ts';
import { label, nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { digest } from './digest.ts';
import { disagreementBlocks } from './disagreement-blocks.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks, words } from './excerpt-block.ts';
import type { Message } from './message.ts';
import { showList } from './show-list.ts';
import type { View } from './view.ts';

export interface AttendanceView extends View {
  readonly attendance: Attendance;
}

/** @returns One page of whom articles place at a meeting, or of the meetings of a person, each with the words that do. */
export function renderAttendance(view: AttendanceView): Message {
  const { corpus, attendance, asker } = view;
  const { meeting, person, attendees, articles, disagreements } = attendance;
  const nobody =
    person === null ? 'No article says who was there.' : 'No article places anybody of that name at a meeting.';
  return showList(view, {
    kind: attendees.length > 0 ? 'attendance' : 'no-attendance',
    asked: person === null ? null : { what: 'Who', text: person },
    head: [
      ...(meeting === null ? [] : [`**Who was there**: ${nameMeeting(corpus, meeting, 200)}`]),
      ...(attendees.length > 0 ? [`${summarise(attendees, person)}, by ${count(articles.length, 'article')}.`] : []),
    ],
    blocks: (room) =>
      attendees.length === 0
        ? [words(nobody)]
        : [
            ...attendees.flatMap((attendee) => attendeeBlocks(view, attendee, room)),
            ...disagreements.flatMap((one) => disagreementBlocks(corpus, one, room)),
          ],
    turn: (page) => ({
      action: 'who',
      corpus: shortVersion(corpus.version),
      asker,
      page,
      meeting: meeting === null ? '' : digest(meeting),
    }),
  });
}

function summarise(attendees: readonly Attendee[], person: string | null): string {
  if (person !== null) return count(new Set(attendees.map(({ meeting }) => meeting)).size, 'meeting');
  const people = attendees.filter(({ kind }) => kind === 'person').length;
  const bodies = attendees.length - people;
  return [
    ...(people > 0 ? [people === 1 ? '1 person' : `${people} people`] : []),
    ...(bodies > 0 ? [bodies === 1 ? '1 body' : `${bodies} bodies`] : []),
  ].join(' and ');
}

/** One who was there: name, office as written, what is unsure about it, and the words. */
function attendeeBlocks(
  { corpus, attendance: { person } }: AttendanceView,
  { meeting, name, otherNames, roles, expected, disputed, excerpts }: Attendee,
  room: number,
): readonly ExcerptBlock[] {
  const title = [
    `**${label(name, 80)}**${roles.length > 0 ? `, ${label(roles.join('; '), 160)}` : ''}`,
    ...(person === null ? [] : [`at ${nameMeeting(corpus, meeting, 80)}`]),
    ...(expected ? ['expected there, in words from before the meeting'] : []),
    ...(disputed ? ['**sources disagree**'] : []),
    ...(otherNames.length > 0 ? [`also written ${label(otherNames.join(', '), 80)}`] : []),
  ].join(' · ');
  const quoted = excerpts.flatMap((excerpt) => excerptBlocks(corpus, excerpt, '', room - title.length - 1, []));
  return headBlocks(title, quoted);
}
