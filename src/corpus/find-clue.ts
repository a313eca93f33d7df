import type { Clue } from './clue.ts';
import { pageNotes } from './page-notes.ts';
import { readerPleas } from './reader-pleas.ts';

const table = [...readerPleas, ...pageNotes];

/** @returns What tells that a sentence, without its markup, is page furniture; `null` where nothing does */
export function findClue(sentence: string): Pick<Clue, 'reason' | 'points'> | null {
  const bare = sentence.replace(lead, '');
  return table.find(({ pattern }) => pattern.test(sentence) || pattern.test(bare)) ?? null;
}

/** What may stand before a plea or a note. */
const lead =
  /^(?:(?:please|be sure to|make sure to|don(?:’|')?t forget to|and|you can also|as always,|good (?:night|evening),|(?:editor(?:’|')?s?(?:’|')? )?note:|ftc:|updated?:|(?:correction|clarification)[^:.]{0,30}:) )+/i;
