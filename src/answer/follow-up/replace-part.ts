import type { Corpus } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import { findAskedDates } from '../scope/asked-dates.ts';
import { type Fragment, splice } from './fragment.ts';
import { findPersons } from './read-names.ts';
import { replaceOrdinal, replacePhrase } from './replace-phrase.ts';
import { replaceScope } from './replace-scope.ts';
import type { Told } from './told.ts';

/**
 * Puts what a fragment names in the place of its like in the question before: "what did they decide on eels?" and
 * "what about nitrogen?" make "what did they decide on nitrogen?".
 *
 * @returns `null` where the question is no fragment, or where nothing of its like stands in the question before
 */
export function replacePart(question: string, told: Told, corpus: Corpus): string | null {
  const asked = told.question.replace(/[\s?.!]+$/, '');
  const turned = turnVote(question, asked);
  if (turned !== null) return `${turned}?`;
  const groups = fragment.exec(question)?.groups;
  const part = groups?.part?.replace(/[\s?.!]+$/, '') ?? '';
  if (part === '' || isClause.test(part) || personal.test(part)) return null;
  // "By how many votes?" asks again.
  if (groups?.preposition !== undefined && /^(?:how|what|which)\b/i.test(part)) return null;
  const read = { part, preposition: groups?.preposition?.toLowerCase() ?? null };
  const replaced =
    replaceDate(asked, part) ??
    replaceOrdinal(asked, part) ??
    replaceScope(asked, read, corpus) ??
    replacePerson(asked, read, told) ??
    replacePhrase(asked, read, told);
  return replaced === null ? null : `${replaced}?`;
}

const fragment =
  /^(?:ok(?:ay)?,? )?(?:(?:and|or|but|so|then|now)\b[, ]*)?(?:(?:what|how) about\b|(?:the )?same(?: question)? (?:for|with)\b)?\s*(?:(?<preposition>in|at|for|on|about|with|from|of|to|by|regarding|during|against|under|after|before)\b)?\s*(?<part>.+)$/i;

/** A fragment with a verb of its own is a question of its own. */
const isClause =
  /^(?:who|whom|whose|what|when|where|why|how(?! (?:many|much) \p{L}+$)|which(?! \p{L}+s$)|did|does|do|is|was|are|were|will|would|can|could|has|have|had|should|(?:by|to|from|with|for|since|until|on|under|at|in|of) (?:who|whom|when|what|how|which)|any(?:one|body|thing)? (?:else|more|others?))\b/iu;

/** "What about her deputy?" speaks of somebody, and is no name to be put in. */
const personal = /^(?:(?:his|her|its|their)\b|(?:he|she|it|they|him|them|this|that|these|those)$)/i;

/** "And against?", "which ones voted against?": the same question of the other side. */
function turnVote(question: string, asked: string): string | null {
  const side =
    /^(?:(?:and|or|but),? )?(?:(?:how many|which|who)(?: (?:ones|of them))? )?(?:vot\w+ )?(against|for|in favou?r)\W*$/i.exec(
      question,
    )?.[1];
  if (side === undefined) return null;
  const other = /^against$/i.test(side) ? /\b(?:in favou?r of|for)\b/i : /\bagainst\b/i;
  const found = [...asked.matchAll(new RegExp(other.source, 'gi'))].at(-1);
  if (found === undefined) return null;
  return splice(
    asked,
    { start: found.index, end: found.index + found[0].length },
    /^against$/i.test(side) ? 'against' : 'for',
  );
}

/** "How much in 2026?", "and in 2025?". */
function replaceDate(asked: string, part: string): string | null {
  const [date, ...more] = findAskedDates(part.toLowerCase());
  const dates = findAskedDates(asked.toLowerCase());
  const last = dates.at(-1);
  if (date === undefined || more.length > 0 || last === undefined) return null;
  if (date.start > 0 || date.end < part.length) return null;
  // "In October 2025" and "and in 2024?": a year alone stands for the whole date, for the month may be another.
  return splice(asked, dates.length === 1 ? last : { start: dates[0]?.start ?? 0, end: last.end }, part);
}

/** "What did Tveit say?" and "and Brandauer?". */
function replacePerson(asked: string, { part, preposition }: Fragment, { names }: Told): string | null {
  const words = findWords(part).filter(({ stop }) => !stop);
  if (words.length === 0 || words.length > 3 || preposition === 'about' || preposition === 'on') return null;
  const [run, ...more] = findPersons(findWords(asked), names);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (first === undefined || last === undefined || more.length > 0) return null;
  return words.every(({ term }) => names.isPerson(term))
    ? splice(asked, { start: first.start, end: last.end }, part)
    : null;
}
