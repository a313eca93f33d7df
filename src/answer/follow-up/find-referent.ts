import { findWords } from '../../search/words.ts';
import { agentVerbs, personNoun } from './grammar-words.ts';
import { toGerund } from './inflect.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { findPersons } from './read-names.ts';
import { inWords, isAside, isBody, isShort, type Told } from './told.ts';

/** How a pronoun stands: who speaks or decides is somebody, what costs or begins is something. */
export interface Place {
  /** It is the subject of a verb such as "say" or "decide". */
  readonly isAgent: boolean;
  /** It is the subject of any verb. */
  readonly isSubject: boolean;
  /** Words that something else in the question stands for already. */
  readonly taken: readonly string[];
}

/** @returns What "it" stands for after the question before, with its article; `null` where nothing does */
export function findThing(told: Told, { isAgent, isSubject, taken }: Place): string | null {
  const { clause, answer } = told;
  const [asked] = clause.phrases.filter(({ role }) => role === 'asked');
  const isWhich = clause.lead?.word === 'which' || (clause.lead?.word === 'what' && /^\p{Lu}/u.test(answer));
  if (asked !== undefined && !asked.plural && isWhich && isShort(answer)) return answer;
  const things = clause.phrases
    .map(aboutWhat)
    .filter((phrase) => !phrase.plural && !isPerson(phrase, told) && !isAside(phrase));
  const subjects = things.filter(({ role }) => role === 'subject');
  const others = [
    ...things.filter(({ preposition }) => /^(?:about|on|regarding|concerning)$/.test(preposition ?? '')),
    ...things.filter(({ role }) => role === 'object'),
    ...things.filter(({ role }) => role === 'asked' || role === 'other'),
  ];
  const isSomebody =
    isAgent || agentVerbs.test(clause.verb?.word ?? '') || subjects.some((phrase) => isBody(phrase, told));
  // "What did Bolivia offer?", "did Chile accept it?": neither of them.
  const doers = isSubject || clause.verb === null ? subjects : subjects.filter((phrase) => !isBody(phrase, told));
  const ordered = isAgent || !isSomebody ? [...doers, ...others] : [...others, ...doers];
  // "Who wants to succeed the mayor?", "what do they say about it?": the deed, where there is no thing.
  const found = ordered.map((phrase) => inWords(phrase, told)).find((words) => !taken.includes(words));
  const isDeed = clause.purpose !== null && !isAgent;
  if (isDeed && (found === undefined || subjects.some((phrase) => inWords(phrase, told) === found)))
    return toGerund(told.question.slice(clause.purpose?.start, clause.purpose?.end));
  return found ?? asides(told)[0] ?? null;
}

/** "What is in the deal?": where there is nothing else, what was asked into. */
const asides = (told: Told): readonly string[] =>
  told.clause.phrases
    .filter((phrase) => isAside(phrase) && phrase.determiner !== null && !phrase.plural && !/\p{Lu}/u.test(phrase.text))
    .filter(({ start, end }) => !told.named.some((span) => span.start < end && start < span.end))
    .map((phrase) => inWords(phrase, told));

/** @returns Whom or what "they" stands for */
export function findSeveral(told: Told, { isAgent, isSubject, taken }: Place): string | null {
  const { clause, question, answer } = told;
  // "Who is suing the club?" and "what do they want?": whoever it is, not the club.
  const isUnknown =
    clause.lead?.word === 'who' && !clause.phrases.some(({ role }) => role === 'subject') && answer === '';
  if (isUnknown && isSubject) return null;
  // "Who are the favourites?" was answered with one of them.
  const isOneOfMany =
    !severalNames.test(answer) && clause.phrases.some(({ role, plural }) => role === 'subject' && plural);
  if (asksForNames.test(question) && isShort(answer) && !isOneOfMany) return answer;
  const isMany = (phrase: NounPhrase): boolean => phrase.plural && !isAside(phrase);
  // "Which clubs were promoted?", and nobody knows: "the clubs" would be any.
  const isOpen = ({ role }: NounPhrase): boolean => role === 'asked' && clause.lead?.word === 'which';
  const some = clause.phrases.filter((phrase) => (isMany(phrase) && !isOpen(phrase)) || isBody(phrase, told));
  const subjects = some.filter(({ role }) => role === 'subject' || role === 'asked');
  const others = some.filter((phrase) => !subjects.includes(phrase));
  const plurals = [...others, ...subjects].filter(({ plural }) => plural);
  const asked = subjects.filter(({ role, plural }) => role === 'asked' && plural);
  const doers = subjects.filter(({ role, plural }) => role === 'subject' && (isAgent || plural));
  const ordered =
    isSubject || isAgent
      ? [...doers, ...asked, ...(isAgent ? subjects : []), ...plurals, ...subjects, ...others]
      : [...asked, ...plurals, ...subjects, ...others];
  return ordered.map((phrase) => inWords(phrase, told)).find((words) => !taken.includes(words)) ?? null;
}

/** Questions whose answer is persons or things that "they" can stand for. */
const asksForNames = /^(?:and )?(?:who|which|what (?:countr|state|nation|compan|group|part))\b/i;

const severalNames = /,|\b(?:and|or|both)\b|&|(?:[^suia]|ea)s$/;

const isPerson = ({ text, head }: NounPhrase, { names }: Told): boolean =>
  personNoun.test(head) || findPersons(findWords(text), names).length > 0;

/** "Any news on the tunnel" is about the tunnel. */
const aboutWhat = (phrase: NounPhrase): NounPhrase =>
  phrase.inner !== null && /^(?:news|word|updates?|information|details?|statement|story)$/.test(phrase.head)
    ? phrase.inner
    : phrase;
