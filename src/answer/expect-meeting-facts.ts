import type { Meeting, Span } from '../corpus/corpus.ts';
import { findWords } from '../search/words.ts';
import type { QuestionKind } from './question-kind.ts';
import { meetingNouns, months } from './scope/scope-patterns.ts';

/**
 * Sharpens what a question about a meeting itself expects: "on which dates was the May session?" wants a sentence with
 * its days, "where was it held?" one with its place. Both are known; only the sentence is looked for.
 *
 * @param named - The words that name the meeting, as offsets into `text`
 * @returns The kind as it was, where the question asks about more than that
 */
export function expectMeetingFacts(
  kind: QuestionKind,
  text: string,
  named: readonly Span[],
  meetings: readonly Meeting[],
): QuestionKind {
  if (meetings.length === 0 || named.length === 0 || !isAboutMeeting(text, named)) return kind;
  if (kind.name === 'when') return { name: kind.name, asks: kind.asks, expects: daysOf(meetings), isOpen: true };
  const places = meetings.flatMap(({ place }) => place?.split(/\s*[,;(]\s*/).filter((part) => part !== '') ?? []);
  if (kind.name !== 'where' || places.length === 0) return kind;
  return {
    name: kind.name,
    asks: kind.asks,
    expects: new RegExp(`\\b(?:${places.map(escapePattern).join('|')})`, 'iu'),
    isOpen: true,
  };
}

/** Nothing but the meeting's name, and words for taking place. */
function isAboutMeeting(text: string, named: readonly Span[]): boolean {
  return findWords(text)
    .filter((word) => !word.stop && !named.some(({ start, end }) => start < word.end && word.start < end))
    .every((word) => meetingNouns.has(word.text.toLowerCase()) || takesPlace.test(word.text));
}

const takesPlace =
  /^(?:dates?|days?|when|where|time|place|venue|location|city|town|country|took|take|takes|taking|held|hold|holds|holding|happen(?:ed|s)?|meet|met|gather(?:ed)?|convened?|host(?:ed|s)?|scheduled|began|begin|start(?:ed|s)?|end(?:ed|s)?|last(?:ed)?|exact(?:ly)?)$/i;

/** "17 October", "October 17th", "3-4 April", "3 and 4 April 2024". */
function daysOf(meetings: readonly Meeting[]): RegExp {
  const days = meetings.flatMap(({ start, end }) => [start, end]);
  const patterns = [...new Set(days)].map((date) => {
    const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
    const name = [...months].flatMap(([word, number]) => (number === month ? [word] : [])).join('|');
    const number = `${day}(?:st|nd|rd|th)?`;
    return String.raw`\b${number}(?:\s*(?:-|–|and|to|or)\s*\d{1,2}(?:st|nd|rd|th)?)?(?:\s+of)?\s+(?:${name})\b|\b(?:${name})\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:-|–|and|to)\s*)?${number}\b`;
  });
  return new RegExp(patterns.join('|'), 'iu');
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
