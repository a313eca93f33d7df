import type { Span } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';
import type { QuestionKind } from './question-kind.ts';

/**
 * Tells whether a text holds the sort of words asked for, other than words of the question itself: "who met Okonkwo" is
 * not answered by Okonkwo.
 */
export function holdsSort(text: string, expects: RegExp, { text: question }: Query): boolean {
  const asked = question.toLowerCase();
  const all = new RegExp(expects.source, expects.flags.includes('g') ? expects.flags : `${expects.flags}g`);
  return [...text.matchAll(all)].some(({ 0: words }) => !asked.includes(words.toLowerCase().trim()));
}

/** Characters around a number that the reader found which may say what it counts: "€" before, "euros" behind. */
const fringe = 12;

/** Tells whether the words that a reader marked in a sentence are of the sort asked for. */
export function isOfSort(
  body: string,
  sentence: Span,
  { start, end }: Span,
  { expects, answers, excludes, excludesFrom }: QuestionKind,
): boolean {
  const around = body.slice(Math.max(sentence.start, start - fringe), Math.min(sentence.end, end + fringe));
  if (excludes?.test(around)) return false;
  if (excludesFrom?.test(body.slice(start, Math.min(sentence.end, end + fringe)))) return false;
  return answers?.test(body.slice(start, end)) ?? expects?.test(around) ?? true;
}
