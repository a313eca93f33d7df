import type { Span } from '../../corpus/corpus.ts';
import { findVerb, type VerbForm } from './find-verb.ts';
import { isPlural } from './grammar-words.ts';
import type { Token } from './read-tokens.ts';

/** Words of a question that name something: "the new rules on overtime". */
export interface NounPhrase extends Span {
  readonly text: string;
  readonly determiner: string | null;
  /** The preposition that it stands behind. */
  readonly preposition: string | null;
  readonly role: 'asked' | 'subject' | 'object' | 'other';
  /** The word that says what it is, in lower case. */
  readonly head: string;
  readonly plural: boolean;
  /** "cod" of "the quota for cod". */
  readonly inner: NounPhrase | null;
}

/** @returns The words from here on that are no little words: they may name something */
export function openRun(tokens: readonly Token[], from: number): readonly Token[] {
  const stop = tokens.slice(from).findIndex(({ sort }) => sort !== 'open');
  return tokens.slice(from, stop < 0 ? tokens.length : from + stop);
}

/** @returns `null` where there are no words */
export function toPhrase(
  text: string,
  run: readonly Token[],
  role: NounPhrase['role'],
  determiner: Token | null,
  preposition: string | null,
): NounPhrase | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = determiner?.start ?? first.start;
  return {
    start,
    end: last.end,
    text: text.slice(start, last.end),
    determiner: determiner?.word ?? null,
    preposition,
    role,
    head: last.word,
    plural: isPlural(last.word),
    inner: null,
  };
}

/** "the price of a ticket" is one noun. @returns Where to read on */
export function mergeOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  phrases: NounPhrase[],
  form: VerbForm | null = null,
): number {
  const last = phrases.at(-1);
  if (last === undefined || tokens[at]?.word !== 'of') return at;
  const inner = at + (tokens[at + 1]?.sort === 'determiner' ? 2 : 1);
  const run = openRun(tokens, inner);
  const behind = tokens[inner + run.length];
  const split = form === null ? run.length : findVerb(run, form, 1, behind);
  const determiner = inner > at + 1 ? (tokens[at + 1] ?? null) : null;
  const owner = toPhrase(text, run.slice(0, split), 'other', determiner, 'of');
  if (owner === null) return at;
  phrases.splice(-1, 1, { ...last, end: owner.end, text: text.slice(last.start, owner.end), inner: owner });
  return inner + split;
}
