import type { Span } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';
import { findWords } from '../search/words.ts';
import type { QuestionKind } from './question-kind.ts';
import type { Evidence } from './rank-sentences.ts';

/** Below this the reader has marked something, but hardly an answer: the words of the question tell more. */
const leastReading = -6;

/**
 * Marks the words that answer: those that the reader found, else those of the sort asked for, else those that meet the
 * question's.
 *
 * @returns Offsets into the article's body, in order
 */
export function markWords({ candidate, span, read }: Evidence, kind: QuestionKind, query: Query): readonly Span[] {
  if (read !== null && read.score >= leastReading) return [read.span];
  const text = candidate.passage.article.body.slice(span.start, span.end);
  const asked = query.text.toLowerCase();
  const sort =
    kind.expects === null
      ? []
      : matches(text, kind.expects).filter(
          ({ start, end }) => !asked.includes(text.slice(start, end).toLowerCase().trim()),
        );
  const found = sort.length > 0 ? sort : meetWords(text, query);
  return found.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

function matches(text: string, pattern: RegExp): readonly Span[] {
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...text.matchAll(all)].map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }));
}

function meetWords(text: string, query: Query): readonly Span[] {
  return findWords(text).filter(({ term, stop }) => !stop && query.weights.has(term));
}
