import type { Span } from '../../corpus/corpus.ts';
import { findLeaning } from './find-leaning.ts';
import { findPerson } from './find-person.ts';
import { findSeveral, findThing } from './find-referent.ts';
import { findPlace, findTime } from './find-setting.ts';
import { agentVerbs } from './grammar-words.ts';
import { toPossessive } from './inflect.ts';
import { readClause } from './read-clause.ts';
import type { Token } from './read-tokens.ts';
import { isShort, type Told } from './told.ts';

/** Words to put in the place of a pronoun; `null` where it is not clear which. */
interface Change extends Span {
  readonly words: string | null;
}

/**
 * Puts what pronouns refer to in their place: the person, the thing, the place or the answer of the question before.
 *
 * @returns `null` where it leans in another way; not `whole` where some pronoun stays: then it is read with the question before
 */
export function referBack(question: string, told: Told): { readonly text: string; readonly whole: boolean } | null {
  const own = question.replace(/^(?:and|or|but|so|also|then|ok(?:ay)?)\b[, ]*/i, '');
  const leaning = findLeaning(own);
  const taken: string[] = [];
  const changes: Change[] = [];
  let whole = true;
  for (const token of leaning) {
    const change = changeOf(token, own, told, taken);
    if (change === undefined) {
      if (token.sort === 'pronoun' && deed.test(own.slice(0, token.start))) whole = false;
      continue;
    }
    // What a meeting was about is not a thing of its own: "who chaired the May session?", "what did she say about it?".
    const aside = change.words === null ? asideOf(token, own) : null;
    if (change.words === null && (aside === null || changes.length === 0)) {
      whole = false;
      continue;
    }
    changes.push(aside ?? change);
    if (change.words !== null) taken.push(change.words);
  }
  if (changes.length === 0) return null;
  const text = changes.reduceRight(
    (left, { start, end, words }) => `${left.slice(0, start)}${words ?? ''}${left.slice(end)}`,
    own,
  );
  return { text, whole };
}

/** "why did she do that": what was done, which no noun names. */
const deed = /\b(?:do|does|did|done|doing|happen(?:ed)?) $/i;

/** @returns `undefined` where the word stays as it is */
function changeOf(token: Token, own: string, told: Told, taken: readonly string[]): Change | undefined {
  const { word, sort, start, end } = token;
  const isAgent = isSubject(token, own) && agentVerbs.test(readClause(own).verb?.word ?? '');
  const place = { isAgent, isSubject: isSubject(token, own), taken };
  const put = (words: string | null): Change => ({ start, end, words });
  const owned = (words: string | null): Change => put(words === null ? null : toPossessive(words));
  if (/^(?:he|she|him)$/.test(word)) return put(findPerson(told, taken));
  if (word === 'his' || word === 'her')
    return sort === 'determiner' || word === 'his' ? owned(findPerson(told, taken)) : put(findPerson(told, taken));
  if (word === 'its') return owned(findThing(told, { ...place, isSubject: true }));
  if (word === 'their') return owned(findSeveral(told, { ...place, isAgent: true }) ?? findThing(told, place));
  if (/^(?:they|them|those|these)$/.test(word) && sort === 'pronoun')
    return put(
      findSeveral(told, place) ??
        (word === 'they' ? findPerson(told, taken) : null) ??
        (place.isSubject ? null : findThing(told, place)),
    );
  if (word === 'there') return put(toMotion(findPlace(told), own.slice(0, start)));
  if (word === 'then') return then(token, own, told);
  if (sort === 'determiner') return pointed(token, own, told);
  if (/^(?:it|this|that)$/.test(word)) {
    const isPart = /\bof $/i.test(own.slice(0, start));
    if (isPart && /^[\p{Sc}\d]/u.test(told.answer) && isShort(told.answer)) return put(`the ${told.answer}`);
    const isSaid =
      word !== 'it' &&
      !isPart &&
      (deed.test(own.slice(0, start)) || agentVerbs.test(readClause(own).verb?.word ?? '')) &&
      !isSubject(token, own);
    // "Is that more than in 2020?": a number, and no thing.
    const isNumber = word !== 'it' && told.clause.lead?.word === 'how';
    if (isNumber) return put(null);
    return isSaid ? undefined : put(findThing(told, place));
  }
  return undefined;
}

/** Whether a pronoun stands right behind the auxiliary, or before the verb. */
const isSubject = ({ start, end }: Token, own: string): boolean => {
  const { auxiliary, verb } = readClause(own);
  if (auxiliary !== null && /^\s*$/.test(own.slice(auxiliary.end, start))) return true;
  return verb !== null && end <= verb.start && /^\s*$/.test(own.slice(end, verb.start));
};

/** "will go there": to Gdansk, not in it. */
const toMotion = (place: string | null, before: string): string | null =>
  place !== null &&
  /\b(?:get|gets|drive|walk|go|goes|going|went|come|came|travel\w*|fly|flew|move\w*|sent?|return\w*) $/i.test(before)
    ? place.replace(/^(?:in|at) /, 'to ')
    : place;

/** "then" behind "until" needs no other preposition. */
function then({ start, end }: Token, own: string, told: Told): Change | undefined {
  const time = findTime(told);
  if (time === null) return undefined;
  const isGoverned = /\b(?:until|till|since|by|before|after|from) $/i.test(own.slice(0, start));
  return { start, end, words: isGoverned ? time.replace(/^(?:in|at|on|by|from|until|during) /, '') : time };
}

/** "that vote" is the vote that was spoken of. */
function pointed({ start, end }: Token, own: string, told: Told): Change | undefined {
  const noun = /^\s+(\p{L}[\p{L}-]*)/u.exec(own.slice(end));
  const meant = told.clause.phrases.find(
    ({ text, head }) =>
      noun?.[1] !== undefined &&
      (head === noun[1].toLowerCase() || text.toLowerCase().startsWith(`the ${noun[1].toLowerCase()} `)),
  );
  if (noun === null || meant === undefined) return undefined;
  return { start, end: end + noun[0].length, words: meant.text.replace(/^(?:an?|another) /i, 'the ') };
}

function asideOf({ start, end }: Token, own: string): Change | null {
  const before = /\s(?:about|on|to|of) $/i.exec(own.slice(0, start));
  return before === null ? null : { start: before.index, end, words: '' };
}
