import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import { nameTerms, readMeetingWords } from './meeting-words.ts';

/**
 * Finds the meetings of whoever a question asks about, by a word of their names: "what did the dockers decide". Behind
 * "did" such a word says who met; elsewhere it is as often about the matter.
 *
 * @param text - In lower case
 * @returns None where the subject has no word of a meeting's name
 */
export function meetingsOfSubject(text: string, corpus: Corpus): readonly Meeting[] {
  const { terms } = readMeetingWords(corpus);
  const subject = subjectPattern.exec(text)?.[1];
  if (subject === undefined) return [];
  let meant: readonly Meeting[] = [];
  for (const term of nameTerms(subject)) {
    const named = terms.get(term);
    if (named === undefined) break;
    const both = meant.filter((meeting) => named.includes(meeting));
    meant = meant.length === 0 ? named : both;
  }
  return meant;
}

const subjectPattern =
  /\b(?:did|do|does|have|has|had|will|would|can|could|should)\s+(?:the\s+)?(\p{L}+(?:\s+\p{L}+){0,2})/u;
