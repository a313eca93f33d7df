import type { Span } from '../../corpus/corpus.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  predicates,
  prepositions,
  pronouns,
  questionWords,
  verbs,
} from './grammar-words.ts';

/** A word of a question in lower case, where it stands, and what it does there. */
export interface Token extends Span {
  readonly word: string;
  readonly sort:
    | 'mark'
    | 'question'
    | 'auxiliary'
    | 'preposition'
    | 'determiner'
    | 'pronoun'
    | 'joiner'
    | 'adverb'
    | 'open';
}

/** @returns The words of a question in order; marks such as "," are words of their own */
export function readTokens(text: string): readonly Token[] {
  const found = [...text.matchAll(wordPattern)];
  const words = found.map(([written]) => written.toLowerCase());
  return found.map(({ 0: written, index }, at) => ({
    word: written.toLowerCase(),
    sort: sortOf(words, at),
    start: index,
    end: index + written.length,
  }));
}

const wordPattern = /[€$£¥]?[\p{L}\p{N}](?:[\p{L}\p{N}'&./-]*[\p{L}\p{N}])?|[,;:.?!()]/gu;

/** "that" points at a noun or at what was said; "her" is hers or she. */
function sortOf(words: readonly string[], at: number): Token['sort'] {
  const [before, word = '', next, last] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!demonstrative.test(word)) return sortAlone(word);
  if (next === undefined || sortAlone(next) !== 'open') return 'pronoun';
  // "does that apply?", "was it that close?", but "did that vote pass?".
  const isVerb = verbs.has(next) || predicates.has(next);
  const isOver = last === undefined || sortAlone(last) !== 'open';
  return word !== 'her' && isVerb && isOver && before !== undefined && sortAlone(before) === 'auxiliary'
    ? 'pronoun'
    : 'determiner';
}

const demonstrative = /^(?:that|this|those|these|her|another|more|most|each|all|both|some|such)$/;

const sorts: readonly (readonly [Token['sort'], ReadonlySet<string>])[] = [
  ['question', questionWords],
  ['auxiliary', auxiliaries],
  ['preposition', prepositions],
  ['determiner', determiners],
  ['pronoun', pronouns],
  ['joiner', conjunctions],
  ['adverb', adverbs],
];

function sortAlone(word: string): Token['sort'] {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'mark';
  const bare = word.replace(/n't$/, 'nt');
  if (/^(?:who|what|when|where|how|why)'s$/.test(word)) return 'question';
  return sorts.find(([, words]) => words.has(bare))?.[0] ?? 'open';
}
