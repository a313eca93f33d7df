import type { Attendance, Attendee } from '../../answer/answer.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { listAttendees } from './attend-meeting.ts';
import { titles } from './people-words.ts';
import { areSamePerson, canonicalName } from './same-names.ts';

/**
 * Lists the meetings that articles place a person or a body at.
 *
 * @param person - As typed: a name in any spelling, or an office
 * @returns One attendee a meeting and name, oldest meeting first; none where no article says
 */
export function attendAs(corpus: Corpus, person: string): Attendance {
  const all = corpus.meetings.flatMap(({ id }) => listAttendees(corpus, id));
  const name = person
    .split(/\s+/)
    .filter((word) => !titles.test(word))
    .join(' ');
  const named = all.filter((attendee) => isNamed(attendee, name, corpus));
  const attendees = named.length > 0 ? named : all.filter((attendee) => holdsOffice(attendee, person));
  const meetings = new Set(attendees.map(({ meeting }) => meeting));
  return {
    meeting: null,
    person,
    attendees,
    disagreements: [],
    articles: corpus.articles.filter((article) => article.meetings.some((id) => meetings.has(id))).map(({ id }) => id),
    corpusVersion: corpus.version,
  };
}

const isNamed = ({ name, otherNames, kind }: Attendee, asked: string, { vocabulary }: Corpus): boolean =>
  [name, ...otherNames].some((form) =>
    kind === 'person'
      ? areSamePerson(form, asked, vocabulary)
      : canonicalName(form, vocabulary) === canonicalName(asked, vocabulary),
  );

function holdsOffice({ roles }: Attendee, asked: string): boolean {
  const wanted = findTerms(asked);
  return wanted.length > 0 && roles.some((role) => wanted.every((term) => findTerms(role).includes(term)));
}
