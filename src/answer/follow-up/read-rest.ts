import type { Span } from '../../corpus/corpus.ts';
import { predicates, verbs } from './grammar-words.ts';
import { mergeOf, type NounPhrase, openRun, toPhrase } from './noun-phrase.ts';
import type { Clause } from './read-clause.ts';
import type { Token } from './read-tokens.ts';

/**
 * Reads what stands behind the verb of a question: what it is about, where, when and what for.
 *
 * @param before - The nouns in front of it
 * @param isCopula - Whether the verb is "is" alone, so that what follows belongs to its noun
 */
export function readRest(
  text: string,
  tokens: readonly Token[],
  from: number,
  before: readonly NounPhrase[],
  isCopula: boolean,
): Pick<Clause, 'phrases' | 'purpose'> {
  const phrases = [...before];
  let purpose: Span | null = null;
  let preposition: Token | null = null;
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.sort === 'preposition') preposition = token;
    const isNoun = token.sort === 'determiner' || token.sort === 'open';
    if (!isNoun) {
      if (token.sort !== 'preposition') preposition = null;
      at += 1;
      continue;
    }
    const determiner = token.sort === 'determiner' ? token : null;
    const inner = at + (determiner === null ? 0 : 1);
    let run = openRun(tokens, inner);
    at = inner + run.length;
    if (preposition?.word === 'to' && determiner === null && verbs.has(run[0]?.word ?? '')) {
      const end = toEnd(tokens, at, run.at(-1)?.end ?? 0);
      purpose = { start: token.start, end };
      run = run.slice(1);
      preposition = null;
    }
    // "declared void", "made public".
    if (determiner === null && run.every(({ word }) => predicates.has(word))) continue;
    const role = preposition === null ? 'object' : 'other';
    const phrase = toPhrase(text, run, role, determiner, preposition?.word ?? null);
    if (phrase === null) continue;
    const last = phrases.at(-1);
    const isPart =
      last !== undefined &&
      preposition !== null &&
      attaches.test(preposition.word) &&
      /^\s+$/.test(text.slice(last.end, preposition.start)) &&
      (last.role === 'object' ? last.determiner !== null : isCopula && last.role === 'subject');
    if (isPart)
      phrases.splice(-1, 1, { ...last, end: phrase.end, text: text.slice(last.start, phrase.end), inner: phrase });
    else phrases.push(phrase);
    preposition = null;
    at = mergeOf(text, tokens, at, phrases);
  }
  return { phrases, purpose };
}

/** "the vote on the pool", "the talks between …": part of the noun, where one with an article stands right before. */
const attaches = /^(?:on|about|against|between|for)$/;

const toEnd = (tokens: readonly Token[], at: number, end: number): number => {
  if (tokens[at]?.sort !== 'determiner') return end;
  return openRun(tokens, at + 1).at(-1)?.end ?? end;
};
