import type { Span } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import type { Before } from '../follow-up.ts';
import { agentVerbs, bodyNouns, personNoun } from './grammar-words.ts';
import { toGerund } from './inflect.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Clause, readClause } from './read-clause.ts';
import { type CorpusNames, findPersons } from './read-names.ts';

/** What was asked and answered before, taken apart. */
export interface Told extends Before {
  readonly clause: Clause;
  readonly names: CorpusNames;
  /** Words of the question before that name its meeting. */
  readonly named: readonly Span[];
}

/** @returns The question before, taken apart */
export const readTold = (before: Before, names: CorpusNames, named: readonly Span[]): Told => ({
  ...before,
  clause: readClause(before.question),
  names,
  named,
});

/** How a pronoun stands: who speaks or decides is somebody, what costs or begins is something. */
export interface Place {
  /** It is the subject of a verb such as "say" or "decide". */
  readonly isAgent: boolean;
  /** Words that something else in the question stands for already. */
  readonly taken: readonly string[];
}

/** @returns What "it" stands for after the question before, with its article; `null` where nothing does */
export function findThing(told: Told, { isAgent, taken }: Place): string | null {
  const { clause, answer } = told;
  const [asked] = clause.phrases.filter(({ role }) => role === 'asked');
  const isWhich = clause.lead?.word === 'which' || (clause.lead?.word === 'what' && /^\p{Lu}/u.test(answer));
  if (asked !== undefined && !asked.plural && isWhich && isShort(answer)) return answer;
  const things = clause.phrases.filter((phrase) => !phrase.plural && !isPerson(phrase, told) && !isAside(phrase));
  const subjects = things.filter(({ role }) => role === 'subject');
  const others = [
    ...things.filter(({ preposition }) => /^(?:about|on|regarding|concerning)$/.test(preposition ?? '')),
    ...things.filter(({ role }) => role === 'object'),
    ...things.filter(({ role }) => role === 'asked' || role === 'other'),
  ];
  const isSomebody =
    isAgent || agentVerbs.test(clause.verb?.word ?? '') || subjects.some((phrase) => isBody(phrase, told));
  const ordered = isAgent || !isSomebody ? [...subjects, ...others] : [...others, ...subjects];
  // "Who wants to succeed the mayor?", "what do they say about it?": the deed, where there is no thing.
  const found = ordered.map((phrase) => inWords(phrase, told)).find((words) => !taken.includes(words));
  const isDeed = clause.purpose !== null && !isAgent;
  if (isDeed && (found === undefined || subjects.some((phrase) => inWords(phrase, told) === found)))
    return toGerund(told.question.slice(clause.purpose?.start, clause.purpose?.end));
  return found ?? null;
}

/** @returns Whom or what "they" stands for */
export function findSeveral(told: Told, { isAgent, taken }: Place): string | null {
  const { clause, question, answer } = told;
  if (asksForNames.test(question) && isShort(answer)) return answer;
  const isMany = (phrase: NounPhrase): boolean => phrase.plural && !isAside(phrase);
  // "Which clubs were promoted?", and nobody knows: "the clubs" would be any.
  const isOpen = ({ role }: NounPhrase): boolean => role === 'asked' && clause.lead?.word === 'which';
  const some = clause.phrases.filter((phrase) => (isMany(phrase) && !isOpen(phrase)) || isBody(phrase, told));
  const subjects = some.filter(({ role }) => role === 'subject' || role === 'asked');
  const others = some.filter((phrase) => !subjects.includes(phrase));
  const plurals = [...others, ...subjects].filter(({ plural }) => plural);
  const asked = subjects.filter(({ role, plural }) => role === 'asked' && plural);
  const ordered = isAgent ? [...subjects, ...others] : [...asked, ...plurals, ...subjects, ...others];
  return ordered.map((phrase) => inWords(phrase, told)).find((words) => !taken.includes(words)) ?? null;
}

/** @returns Whom "he" or "she" stands for: who answered, who was named, or who was asked about */
export function findPerson(told: Told): string | null {
  const { clause, question, answer, names } = told;
  const asksWho = /\bwho(?:m|se|'?s)?\b/i.test(question);
  const answering = nameIn(answer, names) ?? (asksWho ? capitalRun.exec(answer)?.[0] : undefined) ?? null;
  const isWho =
    asksWho && clause.lead?.word.startsWith('who') && !clause.phrases.some(({ role }) => role === 'subject');
  if (isWho && answering !== null) return answering;
  const run = findPersons(findWords(question), names).at(-1);
  if (run !== undefined) return question.slice(run[0]?.start, run.at(-1)?.end);
  if (answering !== null) return answering;
  const office = clause.phrases.find(({ head, plural }) => !plural && personNoun.test(head));
  if (office !== undefined) return inWords(office, told);
  return asksWho ? nameIn(told.sentence ?? '', names) : null;
}

/** @returns Where "there" is, with its preposition */
export function findPlace({ clause, question, answer }: Told): string | null {
  if (/\bwhere\b/i.test(question) && isShort(answer))
    return /^(?:in|at|on|to|near)\b/i.test(answer) ? answer : `in ${answer}`;
  const aside = clause.phrases
    .filter((phrase) => phrase.preposition !== null && isAside(phrase) && !isTime.test(phrase.text))
    .at(-1);
  const where = aside ?? clause.phrases.find(({ preposition }) => preposition === 'to');
  if (where === undefined) return null;
  const preposition = /^(?:at|near|outside|inside)$/.test(where.preposition ?? '') ? where.preposition : 'in';
  return `${preposition} ${where.text}`;
}

/** @returns When "then" is, with its preposition */
export function findTime({ clause, question, answer }: Told): string | null {
  if (/\bwhen\b|\b(?:what|which) (?:day|date|month|year)\b/i.test(question) && isShort(answer))
    return /^(?:in|at|on|by|from|until|during|next|last)\b/i.test(answer) ? answer : `in ${answer}`;
  const time = clause.phrases.find(({ preposition, text }) => preposition !== null && isTime.test(text));
  return time === undefined ? null : `${time.preposition} ${time.text}`;
}

const isTime =
  /\b(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year)\b/i;

/** Questions whose answer is persons or things that "they" can stand for. */
const asksForNames = /^(?:and )?(?:who|which|what (?:countr|state|nation|compan|group|part))\b/i;

export const isShort = (answer: string): boolean => answer !== '' && answer.split(/\s+/).length <= 9;

const capitalRun = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/u;

function nameIn(text: string, names: CorpusNames): string | null {
  const runs = findPersons(findWords(text), names);
  const run = runs.find((words) => words.length > 1) ?? runs[0];
  if (run === undefined) return null;
  // A first name that no article has in the middle of a sentence is a name all the same.
  const first = /(?:\p{Lu}[\p{L}.’'-]+ )*$/u.exec(text.slice(0, run[0]?.start))?.[0].length ?? 0;
  return text.slice((run[0]?.start ?? 0) - first, run.at(-1)?.end);
}

const isPerson = ({ text, head }: NounPhrase, { names }: Told): boolean =>
  personNoun.test(head) || findPersons(findWords(text), names).length > 0;

/** Somebody who is not one person: a council, a country. */
const isBody = ({ text, head, plural }: NounPhrase, { names }: Told): boolean =>
  !plural && (bodyNouns.test(head) || /^\p{Lu}/u.test(text) || names.isName(findWords(head)[0]?.term ?? ''));

/** Where and when, rather than what. */
const isAside = ({ preposition }: NounPhrase): boolean =>
  /^(?:in|at|during|after|before|since|until|till|from|near|outside|inside|by|through|throughout)$/.test(
    preposition ?? '',
  );

/** "a bypass" is the bypass once it was spoken of; "how many nurses" are the nurses. */
function inWords({ text, determiner, role, plural, head }: NounPhrase, { names }: Told): string {
  if (determiner !== null)
    return /^(?:an?|another|any|some|no|every|each)$/.test(determiner) ? `the${text.slice(determiner.length)}` : text;
  const isName = /\p{Lu}/u.test(text) || names.isName(findWords(head)[0]?.term ?? '');
  return !isName && (role === 'asked' || (role === 'subject' && !plural)) ? `the ${text}` : text;
}
