import { findWords } from '../../search/words.ts';
import type { Before } from '../follow-up.ts';
import { type CorpusNames, findPersons } from './read-names.ts';

/**
 * Puts what pronouns refer to in their place: the person, the thing or the answer of the question before.
 *
 * @returns `null` where that is not clear; then the question before is read with this one as it is
 */
export function referBack(question: string, before: Before, names: CorpusNames): string | null {
  const own = question.replace(/^(?:and|or|but|so|also|then|ok(?:ay)?)\b[, ]*/i, '');
  let text = own;
  const person = findPerson(before, names);
  if (personal.test(text)) {
    if (person === null) return null;
    text = text.replace(personal, person).replace(possessive, `${person}'s`);
  } else if (possessive.test(text) && person !== null) text = text.replace(possessive, `${person}'s`);
  const several = isShort(before.answer) && asksForNames.test(before.question) ? before.answer : null;
  const topic = findTopic(before.question, names);
  if (plural.test(text)) {
    const meant = several ?? topic;
    if (meant === null) return null;
    text = text.replace(plural, meant);
  }
  if (singular.test(text)) {
    const meant = (asksForThing.test(before.question) && isShort(before.answer) ? before.answer : null) ?? topic;
    // What a meeting was about is not a thing of its own: "who chaired the May session?", "what did she say about it?".
    if (meant === null && person !== null && aboutIt.test(text)) text = text.replace(aboutIt, '');
    else if (meant === null) return null;
    else text = text.replace(singular, `$1${meant}`);
  }
  if (place.test(text) && /\bwhere\b/i.test(before.question) && isShort(before.answer))
    text = text.replace(place, /^(?:in|at|on|to)\b/i.test(before.answer) ? before.answer : `in ${before.answer}`);
  return text === own ? null : text;
}

const personal = /\b(?:he|she|him)\b/i;
const possessive = /\b(?:his|her)\b/i;
const plural = /\b(?:they|them|those|these)\b(?! \p{L}+s\b)/iu;
const singular =
  /((?:^|\s)(?:about |of |on |for |with |to |from |in |by |against |behind |did |does |is |was |will |would |can |could |has |had |should |might |may |\p{L}+(?:ed|es|ke|ve|se|ct|ort) )?)(?<=\s)(?:it|this|that)\b(?! (?:the|a|an|\p{L}+s)\b)/iu;
const aboutIt = / (?:about|on|to|of) (?:it|this|that)\b/i;
const place = /(?<!\b(?:is|are|was|were|be|will) )\bthere\b(?! (?:is|are|was|were|will|be|any|an?|more)\b)/i;

/** Questions whose answer is persons or things that "they" can stand for. */
const asksForNames = /^(?:and )?(?:who|which|what (?:countr|state|nation|compan|group|part))\b/i;
const asksForThing = /^(?:and )?(?:which|what (?:\p{L}+ ){1,2}(?:was|is|did|were)\b(?! (?:said|say)))/iu;

const isShort = (answer: string): boolean => answer !== '' && answer.split(/\s+/).length <= 9;

/** The last person of the question before, else the first of its answer. */
function findPerson({ question, answer }: Before, names: CorpusNames): string | null {
  const run = findPersons(findWords(question), names).at(-1);
  if (run !== undefined) return question.slice(run[0]?.start, run.at(-1)?.end);
  const [told] = findPersons(findWords(answer), names);
  if (told !== undefined) return answer.slice(told[0]?.start, told.at(-1)?.end);
  return /\bwho(?:m|se)?\b/i.test(question) && isNameLike.test(answer) ? answer : null;
}

const isNameLike = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

/**
 * The thing that a question is about: "what is X", "about X", else what stands behind its first article.
 *
 * @returns With its article, as asked; `null` where it is not clear
 */
function findTopic(question: string, names: CorpusNames): string | null {
  const asked = question.replace(/[\s?.!]+$/, '');
  const defined = /^(?:so )?(?:what|who)(?:'s| is| are| was| were) (?!the (?:name|date|reason)\b)(.{2,40})$/i.exec(
    asked,
  )?.[1];
  if (defined !== undefined && defined.split(' ').length <= 4) return defined;
  const counted = /\bhow many ((?:\p{L}+ ){0,1}?\p{L}+)\b/iu.exec(asked)?.[1];
  if (counted !== undefined) return `the ${counted}`;
  const about =
    /\b(?:about|regarding|on) ((?:the |a |an )?[^,]{2,40}?)(?= (?:in|at|on|during|by|from|after|before)\b|$)/i.exec(
      asked,
    )?.[1];
  if (about !== undefined && about.split(' ').length <= 5) return about;
  const behindArticle = /\b(?:the|a|an) (\p{L}[\p{L}'-]*(?: (?:of |on |for )?\p{L}[\p{L}'-]*)*)/iu.exec(asked);
  return behindArticle?.[1] === undefined ? null : `the ${takePhrase(behindArticle[1], names)}`;
}

/** Words as long as they stand side by side in articles too: "sturgeon protocol", not "protocol enter". */
function takePhrase(text: string, names: CorpusNames): string {
  const words = text.split(' ');
  let length = 1;
  while (
    length < words.length &&
    names.areNeighbours(words[length - 1] ?? '', words[length] ?? '') &&
    !/^(?:be|is|was|in|at|and|by|to)$/i.test(words[length] ?? '')
  )
    length += 1;
  return words
    .slice(0, length)
    .join(' ')
    .replace(/ (?:of|on|for)$/i, '');
}
