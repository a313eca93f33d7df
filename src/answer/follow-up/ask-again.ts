import { findWords } from '../../search/words.ts';
import { isPlural } from './grammar-words.ts';
import { readClause } from './read-clause.ts';
import { findPersons } from './read-names.ts';
import { isShort, type Told } from './told.ts';

/**
 * Asks the question before once more for what a bare question word wants: "where was the treaty signed?" and "by whom?"
 * make "by whom was the treaty signed?".
 *
 * @returns `null` where the question says more than that, or where the one before cannot be asked so
 */
export function askAgain(question: string, told: Told): string | null {
  const asked = told.question.replace(/[\s?.!]+$/, '');
  if (more.test(question)) return `${asked}?`;
  const wanted = bareWord.exec(question)?.groups?.word?.toLowerCase();
  if (wanted === undefined) return null;
  const isNot = wanted === 'why not';
  const word = wanted.replace(/\s+(?:else|exactly)$/, '').replace(/^(?:how come|how so|why so|why not)$/, 'why');
  const person = /^who(?:m|se)?$/.test(word) ? opensWithPerson(asked, told) : null;
  if (person !== null) return `${word} ${person}?`;
  const { lead, auxiliary } = told.clause;
  if (lead === null) return `${word} ${isNot ? negate(asked) : asked}?`;
  const opening = asked.slice(lead.start, lead.end).toLowerCase();
  // "Who else?" after "who came?" is the same question, but for what was said.
  if (word === opening) return `${asked}?`;
  // "What did they do?" and "why?": what they did is not known yet.
  if (/^what/.test(lead.word) && /^(?:do|did|done)$/.test(told.clause.verb?.word ?? '')) return null;
  const rest = asked.slice(lead.end).trimStart();
  const [subject] = told.clause.phrases.filter(({ role }) => role === 'asked');
  if (
    subject !== undefined &&
    auxiliary !== null &&
    subject.end < auxiliary.start &&
    isPlural(subject.head) &&
    !told.clause.phrases.some(({ role }) => role === 'subject')
  )
    return `${word} ${auxiliary.word} ${subject.text}${asked.slice(auxiliary.end)}?`;
  const isSubject =
    /^(?:who|what|whos|whats)$/.test(lead.word) && !told.clause.phrases.some(({ role }) => role === 'subject');
  if (!isSubject || /\bwhom?\b/.test(word)) return `${word} ${rest}?`;
  // "Who was fined?" and "how much?": the answer is wanted in the place of "who".
  if (lead.word !== 'who' || !isShort(told.answer)) return null;
  if (auxiliary === null) return `${word} ${told.answer} ${rest}?`;
  return `${word} ${auxiliary.word} ${told.answer}${asked.slice(auxiliary.end)}?`;
}

/** "Why?", "by whom?", "when was that?", "who else?". */
const bareWord =
  /^(?:(?:and|but|so|ok(?:ay)?),? )?(?<word>(?:(?:by|to|from|with|for|since|until) )?(?:who|whom|what|when|where|why|how|which)(?: (?:much|many|long|often|exactly|come|so|not))?(?: else)?|(?:by|from|in|with|to|of|on|under|at|for) (?:how (?:many|much)|what|which) \p{L}+)(?: (?:is|was|are|were|did|does|will|would|has) (?:that|this)(?: (?:be|been|happen))?)?\W*$/iu;

const more =
  /^(?:(?:and|or|but),? )?(?:any(?:one|body|thing)? (?:else|others?|more)|some(?:one|body|thing) else|who are the others|what more)\W*$/i;

/** "did the court not annul the permit". */
function negate(asked: string): string {
  const { phrases, auxiliary } = readClause(asked);
  const [subject] = phrases.filter(({ role }) => role === 'subject');
  return auxiliary === null || subject === undefined
    ? asked
    : `${asked.slice(0, subject.end)} not${asked.slice(subject.end)}`;
}

/** "Is Tveit joining the talks" without its person: "is joining the talks". */
function opensWithPerson(asked: string, { names }: Told): string | null {
  const auxiliary = /^(?:is|was|are|were|will|would|did|does|has|have|can)\b/i.exec(asked)?.[0];
  if (auxiliary === undefined) return null;
  const [run] = findPersons(findWords(asked), names);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (first === undefined || last === undefined || asked.slice(auxiliary.length, first.start).trim() !== '')
    return null;
  return `${auxiliary.toLowerCase()}${asked.slice(last.end)}`;
}
