import type { Account } from './account.ts';
import { areSame } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';

/** Whether two sentences open with other things: "The new school will …", "The sports hall, open to all, is to …". */
export function haveOtherOpenings(one: Account, other: Account): boolean {
  const [mine, theirs] = [one, other].map(openingOf);
  const named = (tokens: readonly string[], { words }: Account): boolean =>
    tokens.some((token) => words.some((met) => areSame(met.token, token)));
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return false;
  return !named(mine, other) && !named(theirs, one);
}

/** Tokens of the noun phrase that a sentence opens with, where what it does or costs follows; none for "the plan". */
function openingOf({ text, words }: Account): readonly string[] {
  const phrase =
    /^(?:The|A|An) (?:\p{Ll}+ ){0,3}?\p{Ll}+(?=,| (?:will|is|was|has|had|would|costs?)\b)/u.exec(text)?.[0] ?? '';
  return words
    .filter(({ end, token, text: written }) => end <= phrase.length && !bodies.has(token) && !vagueThings.test(written))
    .map(({ token }) => token);
}

const vagueThings =
  /^(?:new|old|planned|future|project|plan|scheme|work|works|building|bill|total|price|cost|measure|programme|whole|idea|decision)$/i;

/** Of what rises, falls or is wanted, the subject must be the same. */
export function haveOtherSubjects(one: StatedFigure, other: StatedFigure): boolean {
  const [mine, theirs] = [subjectOf(one), subjectOf(other)];
  return (
    mine !== null &&
    theirs !== null &&
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((token) => theirs.some((met) => areSame(token, met)))
  );
}

/** What stands before the verb that leads to a figure; `null` where no such verb does. */
function subjectOf({ account: { text, words }, figure, sort, mood }: StatedFigure): readonly string[] | null {
  if (mood !== 'wish' && !sort.includes('change')) return null;
  const before = text.slice(0, figure.start);
  const verb = [...before.matchAll(leading)].at(-1);
  if (verb === undefined) return null;
  const from = Math.max(
    0,
    ...[...before.slice(0, verb.index).matchAll(/[,;:“”"] | and | but | while /g)].map(({ index }) => index),
  );
  return words
    .filter(({ start, end, token }) => start >= from && end <= verb.index && !bodies.has(token))
    .map(({ token }) => token);
}

/** Who decides at a meeting is the same body under many names. */
const bodies: ReadonlySet<string> = new Set(
  'congress act:meeting deleg council committe board member act:country minist leader assembl parliament synod commiss senat trust govern'.split(
    ' ',
  ),
);

const leading =
  /\b(?:will (?:rise|fall|go|grow|increase|drop)|rises?|rose|falls?|fell|grew|grows?|increased|dropped|(?:goes|go|went) (?:up|down)|offer(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|asks? for|asked for|calls? for|called for|propos(?:es|ed))\b/gi;
