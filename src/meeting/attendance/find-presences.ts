import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import { readMeeting } from '../meeting-articles.ts';
import { announces } from '../summary/tense-patterns.ts';
import { findBodies } from './find-bodies.ts';
import { peopleByPassage } from './find-people.ts';
import { findPresent } from './find-present.ts';
import { maskQuotations } from './mask-quotations.ts';

/** One place where an article on a meeting names a person or a body. */
export interface Presence {
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly role: string | null;
  readonly passage: Passage;
  /** Which sentence of the passage, from 0. */
  readonly at: number;
  /** The name alone, as offsets into the article's body. */
  readonly span: Span;
  /** The sentence places it at the meeting; else it merely names it. */
  readonly there: boolean;
  /** It does so of what is to come. */
  readonly expected: boolean;
}

const known = new WeakMap<Corpus, Map<string, readonly Presence[]>>();

/**
 * Finds whom the articles on a meeting name, and which of them they place there.
 *
 * @returns In the order of the corpus; computed once for each meeting of a corpus
 * @throws RangeError when the corpus has no such meeting
 */
export function findPresences(corpus: Corpus, meeting: string): readonly Presence[] {
  const meetings = known.get(corpus) ?? new Map<string, readonly Presence[]>();
  known.set(corpus, meetings);
  const had = meetings.get(meeting);
  if (had) return had;
  const { passages, previews } = readMeeting(corpus, meeting);
  const people = peopleByPassage(corpus);
  const found = passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence, at) => {
      const text = passage.article.body.slice(sentence.start, sentence.end);
      const persons = (people.get(passage) ?? [])
        .filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
        .map(({ name, role, span }) => ({
          ...{ name, role, kind: 'person' as const },
          ...{ start: span.start - sentence.start, end: span.end - sentence.start },
        }));
      const bodies = findBodies(text, persons).map((body) => ({ ...body, kind: 'body' as const }));
      const named = [...persons, ...bodies].sort((a, b) => a.start - b.start);
      const there = new Set(findPresent(text, named));
      const expected = previews.has(passage.article) || announces.test(maskQuotations(text));
      return named.map((one) => ({
        ...{ name: one.name, kind: one.kind, role: one.role || null, passage, at, expected, there: there.has(one) },
        span: { start: sentence.start + one.start, end: sentence.start + one.end },
      }));
    }),
  );
  meetings.set(meeting, found);
  return found;
}
