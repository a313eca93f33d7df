import { describe, expect, test } from 'vitest';
import { attendanceSchema } from '../../../src/answer/answer.ts';
import { attendAs } from '../../../src/meeting/attendance/attend-as.ts';
import { attendMeeting } from '../../../src/meeting/attendance/attend-meeting.ts';
import { makeCorpus, preview, report, second } from '../make-corpus.ts';

const attend = (...bodies: readonly string[]) =>
  attendMeeting(makeCorpus(bodies.map((body, at) => ({ id: `a${at}`, meeting: 'river-2024', body }))), 'river-2024')
    .attendees;
const namesOf = (...bodies: readonly string[]) => attend(...bodies).map(({ name }) => name);

test('lists who chaired, with the office and the words that say so', () => {
  const attendance = attendMeeting(makeCorpus([report, second, preview]), 'river-2024');
  expect(attendanceSchema.parse(attendance)).toEqual(attendance);
  expect(attendance.attendees[0]).toMatchObject({ name: 'Maria Tveit', kind: 'person', expected: false });
  expect(attendance.attendees[0]?.roles).toEqual(['Norwegian environment minister']);
  expect(attendance.attendees[0]?.excerpts[0]?.text).toContain('under the chairmanship of Maria Tveit');
});

test('marks whom only a preview places there as expected', () => {
  const { attendees } = attendMeeting(makeCorpus([preview]), 'river-2023');
  expect(attendees.map(({ name, expected }) => [name, expected])).toEqual([
    ['Maria Tveit', true],
    ['Jan Kruk', true],
    ['River Commission', true],
  ]);
});

describe('leaves out', () => {
  test.each([
    ['whom others speak of', 'Delegates discussed a letter by the Polish minister Jan Kruk.'],
    ['who was absent', 'The Polish minister Jan Kruk did not attend the session.'],
    ['who sent somebody else', 'Minister Jan Kruk stayed away and Ewa Lis, his deputy, chaired the session.'],
    ['whom a speaker names', 'The chair, Ewa Lis, said: “Minister Jan Kruk attended in spirit.”'],
    ['who came another time', 'The Polish minister Jan Kruk attended the session last year.'],
    ['who comments from elsewhere', 'The Polish minister Jan Kruk said the river was too dirty.'],
    ['countries that are a topic', 'They discussed the dams of Poland and cooperation with partners from Norway.'],
  ])('%s', (_, body) => {
    expect(namesOf(body)).not.toContain('Jan Kruk');
    expect(namesOf(body)).not.toContain('Poland');
    expect(namesOf(body)).not.toContain('Norway');
  });
});

test.each([
  ['who stood in', 'The Polish minister Jan Kruk was absent. Ewa Lis, his deputy, chaired the session.', ['Ewa Lis']],
  ['both of a pair', 'The dinner was attended by Prime Minister Jan Kruk and Mayor Ewa Lis.', ['Jan Kruk', 'Ewa Lis']],
  ['who spoke there', 'The Polish minister Jan Kruk said at the opening session that time was short.', ['Jan Kruk']],
  ['each country of a list', 'Delegates from Poland, Norway and South Korea met.', ['Poland', 'Norway', 'South Korea']],
  ['observers', 'The World Bank attended as an observer.', ['World Bank']],
])('lists %s', (_, body, names) => {
  expect(namesOf(body)).toEqual(names);
});

test('puts spellings of one person together, and keeps two of one last name apart', () => {
  const [kruk, ...others] = attend(
    'The Polish minister Jan Kruk attended. Kruk later chaired the session.',
    'Mr Kruk signed for Poland. The session was opened by Mayor Ewa Kruk.',
  ).filter(({ kind }) => kind === 'person');
  expect(kruk).toMatchObject({ name: 'Jan Kruk', otherNames: ['Kruk'], roles: ['Polish minister'] });
  expect(kruk?.excerpts.map(({ article }) => article)).toEqual(['a0', 'a1']);
  expect(others.map(({ name }) => name)).toEqual(['Ewa Kruk']);
});

test('marks those whom a disagreement is about', () => {
  const corpus = makeCorpus([report]);
  const [excerpt] = attendMeeting(corpus, 'river-2024').attendees[0]?.excerpts ?? [];
  if (excerpt === undefined) throw new Error('nobody attends');
  const sides = ['Maria Tveit', 'Bruno Hecht'].map((value) => ({ value, excerpts: [excerpt] }));
  const { attendees, disagreements } = attendMeeting(corpus, 'river-2024', [
    { meeting: 'river-2024', slot: 'chair', sides },
  ]);
  expect(attendees.filter(({ disputed }) => disputed).map(({ name }) => name)).toEqual(['Maria Tveit']);
  expect(disagreements).toHaveLength(1);
});

test('finds the meetings of a person by name in any form, or by office', () => {
  const corpus = makeCorpus([report, preview]);
  for (const asked of ['Maria Tveit', 'tveit', 'Ms Tveit', 'environment minister'])
    expect(attendAs(corpus, asked).attendees.map(({ meeting }) => meeting)).toContain('river-2024');
  expect(attendAs(corpus, 'Tveit').attendees.map(({ meeting }) => meeting)).toEqual(['river-2023', 'river-2024']);
  expect(attendAs(corpus, 'Bruno Nobody').attendees).toEqual([]);
});
