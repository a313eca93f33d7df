import type { Corpus } from '../corpus/corpus.ts';
import { findWords } from '../search/words.ts';
import { littleWords, readMeetingWords } from './scope/meeting-words.ts';

/** A body that a question names ("the ferry board"), where the meetings of a corpus are of several. */
export interface NamedBody {
  /** Its meetings, by id. */
  readonly meetings: readonly string[];
  /** Its names as terms, those that stand in the question. */
  readonly names: readonly (readonly string[])[];
}

/** @returns The bodies that a question names, as one; `null` where it names none, or those of all meetings */
export function findNamedBody(question: string, corpus: Corpus): NamedBody | null {
  const terms = findWords(question)
    .filter(({ text }) => !littleWords.test(text))
    .map(({ term }) => term);
  const named = readMeetingWords(corpus).bodies.filter(
    ({ terms: body, meetings }) =>
      meetings.length < corpus.meetings.length &&
      terms.some((_, at) => body.every((term, step) => terms[at + step] === term)),
  );
  if (named.length === 0) return null;
  return {
    meetings: [...new Set(named.flatMap(({ meetings }) => meetings.map(({ id }) => id)))],
    names: named.map((body) => body.terms),
  };
}
