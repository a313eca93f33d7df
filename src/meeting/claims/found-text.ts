import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import type { Found } from './inquiry.ts';

/** @returns The sentence that was found, alone */
export const sentenceOf = ({ evidence: { candidate, span } }: Found): string =>
  candidate.passage.article.body.slice(span.start, span.end);

/** @returns The sentence that was found with the one before, which holds what "it" is */
export function wideText({ evidence: { candidate, span, at } }: Found): string {
  const { passage } = candidate;
  return passage.article.body.slice((passage.sentences[at - 1] ?? span).start, span.end);
}

/** @returns The sentence that was found with the one behind, which may tell who was for it and who against */
export function withNext({ evidence: { candidate, span, at } }: Found): string {
  const { passage } = candidate;
  return passage.article.body.slice(span.start, (passage.sentences[at + 1] ?? span).end);
}

/** @returns The meetings of the article that it was found in */
export const meetingsOf = ({ meetings }: Corpus, { evidence }: Found): readonly Meeting[] =>
  meetings.filter(({ id }) => evidence.candidate.passage.article.meetings.includes(id));
