import { findWords } from '../../search/words.ts';
import type { Before } from '../follow-up.ts';
import { type CorpusNames, findPersons } from './read-names.ts';

/**
 * Asks the question before once more for what a bare question word wants: "where was the treaty signed?" and "by whom?"
 * make "by whom was the treaty signed?".
 *
 * @returns `null` where the question says more than that
 */
export function askAgain(question: string, before: Before, names: CorpusNames): string | null {
  const asked = before.question.replace(/[\s?.!]+$/, '');
  const wanted = bareWord.exec(question)?.groups?.word?.toLowerCase();
  if (wanted === undefined) return null;
  const word = wanted.replace(/\s+else$/, '');
  const person = opensWithPerson(asked, names);
  if (person !== null) return `${word} ${person}?`;
  const lead = questionWord.exec(asked)?.[0];
  if (lead === undefined) return `${word} ${asked}?`;
  // "Who else?" after "who came?" is the same question, but for what was said.
  return word === lead.toLowerCase().trim() ? `${asked}?` : `${word} ${asked.slice(lead.length).trimStart()}?`;
}

/** "Why?", "by whom?", "when was that?", "who else?". */
const bareWord =
  /^(?:(?:and|but|so|ok(?:ay)?),? )?(?<word>(?:(?:by|to|from|with|for) )?(?:who|whom|what|when|where|why|how|which)(?: (?:much|many|long|often|exactly))?(?: else)?)(?: (?:is|was|are|were|did|does|will|would|has) (?:that|it|this|he|she|they)(?: (?:be|been|happen))?)?\W*$/i;

const questionWord =
  /^(?:(?:by|to|from|with|for|in|on|at) )?(?:who|whom|what|when|where|why|how|which)(?: (?:much|many|long|often))?\s/i;

/** "Is Tveit joining the talks" without its person: "is joining the talks". */
function opensWithPerson(asked: string, names: CorpusNames): string | null {
  const auxiliary = /^(?:is|was|are|were|will|would|did|does|has|have|can)\b/i.exec(asked)?.[0];
  if (auxiliary === undefined) return null;
  const [run] = findPersons(findWords(asked), names);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (first === undefined || last === undefined || asked.slice(auxiliary.length, first.start).trim() !== '')
    return null;
  return `${auxiliary.toLowerCase()}${asked.slice(last.end)}`;
}
