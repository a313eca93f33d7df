import type { Corpus } from '../../corpus/corpus.ts';
import { type Anchor, sameKind } from './anchor.ts';
import { readMeetingWords } from './meeting-words.ts';
import type { Phrase } from './read-phrases.ts';
import { yearSteps } from './scope-patterns.ts';

/**
 * Reads "last year's meeting" and "the year after" as the meetings of that year.
 *
 * @param text - In lower case
 * @returns At most one phrase; none where the year is about the matter ("what did they spend last year")
 */
export function stepYears(text: string, corpus: Corpus, anchor: Anchor): readonly Phrase[] {
  for (const { pattern, years, from } of yearSteps) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const base = from === 'named' && anchor.meetings.length > 0 ? anchor.meetings[0] : corpus.meetings.at(-1);
    const [start, end] = [match.index, match.index + match[0].length];
    const isFollowUp = from === 'named' && anchor.meetings.length > 0 && isAlone(text, start, end);
    if (base === undefined || !(isFollowUp || pointsAtMeeting(text, end, corpus))) return [];
    const year = Number(base.start.slice(0, 4)) + years;
    const meetings = sameKind(corpus.meetings, anchor).filter((meeting) => Number(meeting.start.slice(0, 4)) === year);
    return [{ start, end, meetings, points: true, dateOnly: true, marks: [{ sort: 'date', meetings, start, end }] }];
  }
  return [];
}

/** "last year's meeting", "the foreign ministers’ talks last year". */
function pointsAtMeeting(text: string, end: number, corpus: Corpus): boolean {
  const { nouns } = readMeetingWords(corpus);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== 'one' && word !== 'ones');
  return words.some((word) => nouns.has(word)) || /^(?:'s)?\s+ones?\b/.test(text.slice(end));
}

/** "and the year after?": hardly anything else is said. */
const isAlone = (text: string, start: number, end: number): boolean =>
  `${text.slice(0, start)} ${text.slice(end)}`.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).length <= 2;
