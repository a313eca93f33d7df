import { findTerms } from '../../search/words.ts';
import type { Account } from './account.ts';
import { crowdName, trades } from './aspects.ts';
import { areSame, compareMatters } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';

/** How two figures stand to each other by what they measure: the same thing, different things, or that is not known. */
export type AspectMatch = 'same' | 'different' | 'unknown';

/**
 * Compares what two figures measure.
 *
 * @param meeting - Words that name the meeting, which tell nothing apart
 * @returns "same" only where each article gives but one value for it
 */
export function compareAspects(
  one: StatedFigure,
  other: StatedFigure,
  meeting: ReadonlySet<string>,
  rivals: Rivals,
): AspectMatch {
  if (one.aspect === null || other.aspect === null) return 'unknown';
  const { aspect } = one.aspect;
  if (aspect !== other.aspect.aspect) return 'different';
  if (areOfOther(one, other) || areOtherPeople(one, other)) return 'different';
  if (namesOwn(one, other, meeting) || namesOwn(other, one, meeting)) return aspect.once ? 'different' : 'unknown';
  if (isExpected(one) || isExpected(other)) return 'unknown';
  const things = sharedThings(one, other, meeting);
  if (!aspect.once && things.length === 0) return 'unknown';
  return rivals(one, things) || rivals(other, things) ? 'unknown' : 'same';
}

/** Whether the article of a figure has another value for the same aspect of the same things. */
export type Rivals = (one: StatedFigure, things: readonly string[]) => boolean;

/** Tokens of what both are said of, apart from the words for the aspect and for what is counted. */
export function sharedThings(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): readonly string[] {
  const [mine, theirs] = [thingsOf(one), thingsOf(other)];
  return compareMatters(one.matter, other.matter).shared.filter(
    (token) =>
      !meeting.has(token) && mine.has(token) && [...theirs].some((met) => areSame(token, met)) && !vague.has(token),
  );
}

/** Tokens of the sentence, and of the one that it leans on, that are neither cue nor what is counted. */
export function thingsOf(one: StatedFigure): ReadonlySet<string> {
  const had = things.get(one) ?? findThings(one);
  things.set(one, had);
  return had;
}

const things = new WeakMap<StatedFigure, ReadonlySet<string>>();

function findThings({ aspect, matter, counted, account }: StatedFigure): ReadonlySet<string> {
  const cues = aspect?.cues ?? [];
  const own = account.words
    .filter(({ start, end }) => cues.some((cue) => cue.start < end && start < cue.end))
    .map(({ token }) => token);
  return new Set([...matter.weights.keys()].filter((token) => !own.includes(token) && !counted.includes(token)));
}

/** What was looked forward to, or might be. */
function isExpected({ account: { text }, figure }: StatedFigure): boolean {
  return (
    /\b(?:expect(?:s|ed|ing)?|hop(?:e|es|ed|ing) (?:for|to)|would|could|might|may|planned for|invited|if|room for|capacity (?:of|for))\b[^,;.]{0,50}$/i.test(
      text.slice(0, figure.start),
    ) && !forecast.test(text)
  );
}

/** A forecast may be set against a forecast; moods see to the rest. */
const forecast = /\b(?:grow(?:th|s)?|inflation|unemployment|forecast)\b/i;

/** Whether one is of another text than the other: "the declaration on farming", "a pledge on health". */
function areOfOther(one: StatedFigure, other: StatedFigure): boolean {
  const [mine, theirs] = [one, other].map(({ aspect, account }) => aspect?.aspect.of?.exec(account.text)?.groups);
  if (mine === undefined || theirs === undefined) return false;
  const [a, b] = [mine, theirs].map(({ on = '' }) => findTerms(on.split(/ (?:by|was|is|with|after|and) /)[0] ?? ''));
  if (a !== undefined && b !== undefined && a.length > 0 && b.length > 0) return !a.some((term) => b.includes(term));
  const isSameWord = mine.thing?.toLowerCase() === theirs.thing?.toLowerCase();
  return !isSameWord && (mine.which !== undefined) !== (theirs.which !== undefined);
}

/** Whether those who marched are called by other trades: "3,000 nurses", "1,200 farmers". */
function areOtherPeople(one: StatedFigure, other: StatedFigure): boolean {
  if (one.aspect?.aspect.name !== crowdName) return false;
  const [mine = [], theirs = []] = [one, other].map(({ account }) => tradesOf(account));
  return mine.length > 0 && theirs.length > 0 && !mine.some((trade) => theirs.includes(trade));
}

/** Trades in the sentence, or else in its paragraph up to it. */
function tradesOf({ text, passage, span }: Account): readonly string[] {
  const own = text.toLowerCase().match(trades) ?? [];
  const before = passage.article.body.slice(passage.start, span.start);
  return own.length > 0 ? own : (before.toLowerCase().match(trades) ?? []);
}

/** A place right behind, which the other does not name: so many in one of several towns. */
function namesOwn({ account, figure }: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
  const name = ownPlace(account, figure.end);
  return name !== null && !meeting.has(name) && !other.account.words.some(({ token }) => areSame(token, name));
}

/** @returns The token of a place that stands right behind a figure, or at the head of its sentence; `null` for none */
export function ownPlace({ text, words }: Account, from: number): string | null {
  const behind = /^[^,;.]{0,60}?\b(?:in|from|across|near|for) (?:the )?(?=\p{Lu})/u.exec(text.slice(from));
  const opening = /^In (?:the )?(?=\p{Lu})/u.exec(text);
  // From one place to another is a way, along which all went.
  if (
    behind !== null &&
    / from (?:the )?$/.test(behind[0]) &&
    / to /.test(/^[^,;.]{0,60}/.exec(text.slice(from + behind[0].length))?.[0] ?? '')
  )
    return null;
  const start = behind === null ? opening?.[0].length : from + behind[0].length;
  if (start === undefined) return null;
  return words.find((word) => word.start === start && word.capital)?.token ?? null;
}

/** Bodies and papers that any report of a meeting names. */
const vague: ReadonlySet<string> = new Set(
  'vote so act:decide act:agree act:adopt act:meeting act:meet act:begin act:end act:propose act:discuss act:promise act:reject act:postpone act:pai act:pay act:increase act:reduce act:create act:give council board committe member deleg minist gener plan motion polic offici new peopl act:expected act:country mayor spokesman spokeswoman nearli'.split(
    ' ',
  ),
);
