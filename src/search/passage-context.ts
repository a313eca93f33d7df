import type { Corpus, Meeting, Passage } from '../corpus/corpus.ts';

/**
 * What a passage is found by besides its own words: a question about "the October 2024 defence meeting" must find
 * passages that name no month. Models read it in front of the passage; it is never quoted.
 *
 * @returns "MEETING. TITLE. HEADING", where MEETING is its name, place and dates
 */
export function passageContext(corpus: Corpus, { article, heading }: Passage): string {
  const meetings = corpus.meetings.filter(({ id }) => article.meetings.includes(id));
  return [...meetings.map(describeMeeting), article.title, ...(heading === null ? [] : [heading])]
    .map((part) => part.replace(/[.\s]+$/, ''))
    .join('. ');
}

/** @returns The words that people may use for a meeting, dates spelled out: for the index by words. */
export const meetingWords = (meeting: Meeting): string =>
  [
    meeting.name,
    ...meeting.aliases,
    meeting.kind,
    meeting.place ?? '',
    longDate(meeting.start),
    longDate(meeting.end),
  ].join(' ');

const describeMeeting = ({ name, place, start, end }: Meeting): string =>
  [name, place, start === end ? longDate(start) : `${longDate(start)} to ${longDate(end)}`]
    .filter((part) => part !== null)
    .join(', ');

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** @returns "17 October 2024" for "2024-10-17". */
export const longDate = (iso: string): string => dateFormat.format(new Date(`${iso}T00:00:00Z`));
