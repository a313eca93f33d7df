import { findWords } from '../search/words.ts';

/** A question completed from the one before it. */
export interface CompletedQuestion {
  /** What search and models read. */
  readonly text: string;
  /** From which character of `text` the question itself begins; what stands before it is carried over. */
  readonly ownFrom: number;
  readonly carries: boolean;
}

/**
 * Completes a question that leans on the one before: "who else?", "and in 2024?", "what did he say about them?".
 *
 * @param context - The question before, by the same person
 * @returns The question alone where it stands by itself
 */
export function completeQuestion(question: string, context: string | undefined): CompletedQuestion {
  if (context === undefined || context.trim() === '' || !leansOnContext(question))
    return { text: question, ownFrom: 0, carries: false };
  const before = /[.?!]\s*$/.test(context) ? context.trim() : `${context.trim()}?`;
  return { text: `${before} ${question}`, ownFrom: before.length + 1, carries: true };
}

function leansOnContext(question: string): boolean {
  const text = question.trim().toLowerCase().replaceAll('’', "'");
  const content = findWords(question).filter(({ stop }) => !stop).length;
  if (opening.test(text) || elliptical.test(text)) return true;
  return pronoun.test(text) ? content <= 5 : content <= 1;
}

const opening =
  /^(?:and|or|but|so|also|then|ok(?:ay)?|what about|how about|what else|who else|where else|any(?:thing|one)? (?:else|more)|same (?:for|in|question)|which (?:one|ones|of)|why(?: not)?\??$|when\??$|where\??$|who\??$|how (?:much|many)(?: of (?:that|it|them|those|these))?\b(?=.{0,40}$))/;
const elliptical =
  /\b(?:else|instead|too|as well|the (?:year|one|meeting|time|session) (?:before|after)|of (?:that|them|those|these|it)|the (?:other|same) (?:one|ones|meeting|year))\b\??/;
const pronoun =
  /\b(?:it|its|he|him|his|she|her|hers|they|them|their|theirs|this|that|these|those|there|both|the (?:former|latter))\b/;
