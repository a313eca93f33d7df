import { expect, test } from 'vitest';
import { datesOverlap, findDates } from '../../../src/meeting/values/find-dates.ts';

/** A meeting from Wednesday 8 to Thursday 9 October 2025. */
const read = (text: string) => findDates(text, '2025-10-08', '2025-10-09').map(({ from, to }) => [from, to]);

test.each([
  ['They met on 9 October 2025.', '2025-10-09', '2025-10-09'],
  ['They met on Thursday.', '2025-10-09', '2025-10-09'],
  ['They met on Wednesday, as planned.', '2025-10-08', '2025-10-08'],
  ['They arrived on Tuesday.', '2025-10-07', '2025-10-07'],
  ['They met on 8 and 9 October.', '2025-10-08', '2025-10-09'],
  ['It will open on 1 March.', '2026-03-01', '2026-03-01'],
  ['They will meet again in June 2026.', '2026-06-01', '2026-06-30'],
  ['The fund ran dry in 2019.', '2019-01-01', '2019-12-31'],
])('resolves the date of %j by the meeting', (text, from, to) => {
  expect(read(text)).toEqual([[from, to]]);
});

test('lets the end of June contain 24 June, but not 2 June', () => {
  const [end] = findDates('by the end of June 2026', '2025-10-08', '2025-10-09');
  const [late] = findDates('on 24 June 2026', '2025-10-08', '2025-10-09');
  const [early] = findDates('on 2 June 2026', '2025-10-08', '2025-10-09');
  if (end === undefined || late === undefined || early === undefined) throw new RangeError('no date');
  expect(datesOverlap(end, late)).toBe(true);
  expect(datesOverlap(end, early)).toBe(false);
});

test.each([
  ['Plans are due by 28 February 2026.', true],
  ['Comments are taken until Friday.', true],
  ['The house opens on 28 February 2026.', false],
])('tells whether %j sets a deadline', (text, deadline) => {
  expect(findDates(text, '2025-10-08', '2025-10-09').map((date) => date.deadline)).toEqual([deadline]);
});

test('cuts out the words of a date without "on" and without the comma behind', () => {
  const text = 'On Tuesday, they met; on Wednesday they left.';
  expect(findDates(text, '2025-10-08', '2025-10-09').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Tuesday',
    'Wednesday',
  ]);
});

test('takes no date from numbers that are none', () => {
  expect(read('Some 2,019 people signed; 12 to 14 boats sank.')).toEqual([]);
});
