import type { Span } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import { findAskedDates } from '../scope/asked-dates.ts';
import { type Fragment, splice } from './fragment.ts';
import { bodyNouns, isPlural } from './grammar-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readTokens } from './read-tokens.ts';
import type { Told } from './told.ts';

/**
 * Puts the thing that a fragment names in the place of the noun that is most like it: the one behind the same
 * preposition, of the same head ("a child ticket" for "an adult ticket"), of the same sort, else the topic.
 *
 * @returns `null` where the question before has no noun to put it for
 */
export function replacePhrase(asked: string, fragment: Fragment, told: Told): string | null {
  const other = replaceAdjective(asked, fragment.part, told);
  if (other !== null) return other;
  const quantity = /^(?:how (?:many|much)|which)\s+(?=\S)/i.exec(fragment.part);
  const part = fragment.part.slice(quantity?.[0].length ?? 0);
  const isInMeeting = ({ start, end }: Span): boolean =>
    told.named.some((span) => span.start < end && start < span.end);
  const phrases = told.clause.phrases
    .flatMap((phrase) => [phrase, phrase.inner ?? []].flat())
    .filter((phrase) =>
      quantity === null ? phrase.role === 'subject' || !isInMeeting(phrase) : phrase.role === 'asked',
    );
  const { preposition } = fragment;
  if (/\b(?:ago|now|today|before|earlier|later)$/i.test(part)) return `${asked} ${part}`;
  // "What time does it close?" and "on Sundays?": there is nothing like it yet.
  const isNew =
    preposition !== null &&
    !phrases.some((phrase) => phrase.preposition === preposition) &&
    (timeOfDay.test(part) ||
      !topical.test(preposition) ||
      !phrases.some((phrase) => topical.test(phrase.preposition ?? '')));
  if (isNew) return `${asked} ${preposition} ${part}`;
  const [best] = phrases
    // Who met is hardly ever what is swapped, unless for another body.
    .map((phrase) => ({
      phrase,
      points: likeness(phrase, { ...fragment, part }, told) - (isInMeeting(phrase) ? 3 : 0),
    }))
    .sort((a, b) => b.points - a.points);
  if (best === undefined || best.points < 0) return null;
  const kept = best.phrase.role === 'subject' ? best.phrase : clip(asked, best.phrase, told.named);
  // "the tram" and "bus station": the article stays.
  const isBare = best.phrase.determiner === 'the' && /^\p{Ll}/u.test(part) && readTokens(part)[0]?.sort === 'open';
  const words = isBare && !told.names.isName(findWords(part)[0]?.term ?? '') ? `the ${part}` : part;
  return agree(splice(dropDate(asked, part, best.phrase), kept, words), best.phrase, part, told);
}

/** "On lunches in 2025?" does not ask of 2024 as well. */
function dropDate(asked: string, part: string, { end }: Span): string {
  if (findAskedDates(part.toLowerCase()).length === 0) return asked;
  const date = findAskedDates(asked.toLowerCase()).find(({ start }) => start >= end);
  if (date === undefined) return asked;
  return `${asked.slice(0, date.start).replace(/\s*\b(?:in|on|at|of)\s+$/i, '')}${asked.slice(date.end)}`;
}

/** "What does the union want?" and "the employers?": what do they want. */
function agree(text: string, { role, plural }: NounPhrase, part: string, { clause }: Told): string {
  const isMany = isPlural(readTokens(part).at(-1)?.word ?? '');
  if (role !== 'subject' || isMany === plural || clause.auxiliary === null) return text;
  const forms = numbers.find((pair) => pair.includes(clause.auxiliary?.word ?? ''));
  return forms === undefined ? text : splice(text, clause.auxiliary, forms[isMany ? 1 : 0] ?? '');
}

const numbers: readonly (readonly string[])[] = [
  ['does', 'do'],
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
];

/** "Small clubs" and "the big ones?". */
function replaceAdjective(asked: string, part: string, { clause }: Told): string | null {
  const [, adjective, one] = /^(?:the )?([\p{L}-]+) (ones?)$/u.exec(part) ?? [];
  if (adjective === undefined) return null;
  const found = clause.phrases.find(
    ({ plural, text, determiner }) =>
      plural === (one === 'ones') && readTokens(text).length > (determiner === null ? 1 : 2),
  );
  if (found === undefined) return null;
  const lead = found.determiner === null ? '' : `${found.text.slice(0, found.determiner.length)} `;
  return splice(asked, found, `${lead}${adjective} ${found.head}`);
}

const timeOfDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|evenings?|nights?|weekends?|weekdays?|holidays?)\b/i;

/** "The first hearing" and "the second?". */
export function replaceOrdinal(asked: string, part: string): string | null {
  const [wanted, found] = [
    new RegExp(`^(?:the )?(${ordinal})(?: one)?$`, 'i').exec(part),
    new RegExp(String.raw`\b${ordinal}\b`, 'i').exec(asked),
  ];
  if (wanted?.[1] === undefined || found === null) return null;
  return splice(asked, { start: found.index, end: found.index + found[0].length }, wanted[1]);
}

const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|\\d+(?:st|nd|rd|th))';

function likeness(phrase: NounPhrase, { part, preposition }: Fragment, { names }: Told): number {
  const tokens = readTokens(part);
  const head = tokens.at(-1)?.word ?? '';
  const isName = (text: string, last: string): boolean =>
    /^(?:the )?\p{Lu}/u.test(text) || names.isName(findWords(last)[0]?.term ?? '');
  const sameName = isName(part, head) === isName(phrase.text, phrase.head);
  const isTopic = topical.test(phrase.preposition ?? '');
  return (
    (preposition !== null && preposition === phrase.preposition ? 4 : 0) +
    (preposition !== null && phrase.preposition === null && !topical.test(preposition) ? -4 : 0) +
    (head === phrase.head ? 5 : 0) +
    (bodyNouns.test(head) && bodyNouns.test(phrase.head) ? 5 : 0) +
    (sameName ? 2 : -1) +
    (isTopic ? topicPoints(phrase, isName(part, head)) : 0) +
    (aside.test(phrase.preposition ?? '') && preposition !== phrase.preposition ? -3 : 0) +
    (isPlural(head) === phrase.plural ? 1 : 0) +
    ((tokens[0]?.sort === 'determiner') === (phrase.determiner !== null) ? 2 : 0) +
    (phrase.role === 'object' ? 0.5 : 0)
  );
}

/** "About" and "on" say what a question is about; a name is less likely to be it. */
const topicPoints = ({ preposition }: NounPhrase, isName: boolean): number => {
  const isLoose = /^(?:of|for|with|to)$/.test(preposition ?? '');
  return isName ? (isLoose ? 0 : 2) : isLoose ? 1 : 3;
};

const topical = /^(?:about|on|regarding|of|for|with|to|against)$/;
const aside = /^(?:in|at|during|after|before|since|until|from|near|by)$/;

/** A noun without the words that name the meeting: "mites" of "mites in May 2021". */
function clip(asked: string, { start, end }: Span, named: readonly Span[]): Span {
  const cut = named.find((span) => span.start > start && span.start < end);
  return cut === undefined ? { start, end } : { start, end: asked.slice(0, cut.start).trimEnd().length };
}
