import { isPlural, pasts, predicates, verbs } from './grammar-words.ts';
import type { Token } from './read-tokens.ts';

/** What sort of verb a place in a question takes: "did … win", "is … won", "has … won", "who won". */
export type VerbForm = 'base' | 'be' | 'have' | 'finite';

/**
 * Finds the verb among words that name its subject and it: "the fare cap | start". Many words are both; their order
 * tells more than they do.
 *
 * @param run - Words that are no little words, in order
 * @param form - What the auxiliary before them wants
 * @param least - Words that must stand before the verb
 * @param behind - What follows them
 * @returns Its place in `run`; the length of `run` where there is none
 */
export function findVerb(run: readonly Token[], form: VerbForm, least: number, behind: Token | undefined): number {
  const none = run.length;
  const first = run.findIndex(({ word }, at) => at >= least && fits(word, form, at === none - 1));
  if (form !== 'base') return first < 0 ? (form === 'finite' && none > least && least > 0 ? none - 1 : none) : first;
  const last = none - 1;
  if (last < least) return none;
  const isBefore = behind?.sort === 'determiner' || behind?.sort === 'pronoun';
  if (isBefore) return last;
  if (behind?.sort === 'auxiliary' || (behind?.word === 'of' && !verbs.has(run[last]?.word ?? ''))) return none;
  if (first < 0) return last;
  // "Did the ministers discuss cuts", but "does the budget vote count".
  const isSure = first === last || isPlural(run[first - 1]?.word ?? '') || !verbs.has(run[last]?.word ?? '');
  return isSure ? first : last;
}

const fits = (word: string, form: VerbForm, isLast: boolean): boolean => {
  if (form === 'base') return verbs.has(word);
  const isPast = pasts.has(word) || /^\p{L}{2,}ed$/u.test(word);
  if (form === 'have') return isPast;
  if (form === 'be') return isPast || /^\p{L}{2,}ing$/u.test(word) || (isLast && predicates.has(word));
  return (
    isPast ||
    verbs.has(word) ||
    verbs.has(word.replace(/(?:(?<=ch|sh|ss|x|o)es|(?<!s)s)$/, '')) ||
    verbs.has(word.replace(/ies$/, 'y'))
  );
};
