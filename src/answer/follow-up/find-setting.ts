import { isAside, isShort, type Told } from './told.ts';

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
