import type { Corpus } from '../corpus/corpus.ts';
import { findWords } from '../search/words.ts';
import { askAgain } from './follow-up/ask-again.ts';
import { findLeaning } from './follow-up/find-leaning.ts';
import { leansOnContext } from './follow-up/leans-on-context.ts';
import { readNames } from './follow-up/read-names.ts';
import { referBack } from './follow-up/refer-back.ts';
import { replacePart } from './follow-up/replace-part.ts';
import { speakOfSame, speaksOfSame } from './follow-up/speak-of-same.ts';
import { readTold } from './follow-up/told.ts';
import { resolveScope } from './resolve-scope.ts';

/** A question completed from the one before it. */
export interface CompletedQuestion {
  /** What search and models read. */
  readonly text: string;
  /** From which character of `text` the question itself begins; what stands before it is carried over, and counts less. */
  readonly ownFrom: number;
  readonly carries: boolean;
  /** The words that were taken over, as they stand in the question or the answer before. */
  readonly carriedOver: readonly string[];
  /** It asks for more than the answer before gave: "who else?". */
  readonly wantsMore: boolean;
}

/** What was asked and answered before. */
export interface Before {
  readonly question: string;
  /** The words that answered it, as marked; empty where it had no answer. */
  readonly answer: string;
  /** The excerpt that came first, for a name that the marked words leave out. */
  readonly excerpt?: string | undefined;
}

/**
 * Completes a question that leans on the one before: "who else?", "and in 2024?", "what did he say about them?".
 *
 * @param before - The question before, by the same person, and what answered it
 * @returns The question alone where it stands by itself
 */
export function completeQuestion(question: string, before: Before | null, corpus: Corpus): CompletedQuestion {
  const alone = { text: question, ownFrom: 0, carries: false, carriedOver: [], wantsMore: false };
  if (before === null || before.question.trim() === '' || !leansOnContext(question)) return alone;
  const names = readNames(corpus);
  const asked = question.trim().replace(/[’`]/g, "'");
  const plain = before.question.trim().replace(/[’`]/g, "'");
  const told = readTold({ ...before, question: plain }, names, resolveScope(plain, corpus).named);
  const wantsMore = /\b(?:else|more|others?|apart from)\b/i.test(asked);
  const referred = referBack(asked, told);
  const rewritten =
    replacePart(asked, told, corpus) ??
    askAgain(asked, told) ??
    (referred?.whole ? referred.text : null) ??
    speakOfSame(asked, told);
  if (rewritten !== null) {
    const meeting = told.named.map(({ start, end }) => plain.slice(start, end)).join(' ');
    const carriedOver = listNew(rewritten === asked ? meeting : rewritten, question);
    return { text: rewritten, ownFrom: 0, carries: true, carriedOver, wantsMore };
  }
  // "The vote" may be any, where none was spoken of.
  if (speaksOfSame(asked) && findLeaning(asked).length === 0) return alone;
  const first = /[.?!]\s*$/.test(told.question) ? told.question : `${told.question}?`;
  return {
    text: `${first} ${referred?.text ?? question}`,
    ownFrom: first.length + 1,
    carries: true,
    carriedOver: listNew(first, question),
    wantsMore,
  };
}

/** The words that one text has and the other has not, without stop words, each once. */
function listNew(text: string, own: string): readonly string[] {
  const had = new Set(findWords(own).map(({ term }) => term));
  const more = new Map<string, string>();
  for (const { text: word, term, stop } of findWords(text))
    if (!stop && !had.has(term) && !more.has(term)) more.set(term, word);
  return [...more.values()];
}
