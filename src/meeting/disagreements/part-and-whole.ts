import type { Span } from '../../corpus/corpus.ts';
import { areSame } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';
import { ownPlace } from './same-aspect.ts';

/** "A total of", against what one of them gives. */
export function isTotalAgainstOne(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
  const total = /\b(?:total|in all|altogether|combined|together|overall)\b/i;
  if (/\b(?:in all|altogether|overall)\b/i.test(one.account.text) && !total.test(other.account.text)) return true;
  return (
    total.test(one.account.text) &&
    !total.test(other.account.text) &&
    [...other.matter.names].some(
      (name) => !meeting.has(name) && !one.account.words.some(({ token }) => areSame(token, name)),
    )
  );
}

/** "Sixty were invited", "at the level of ministers": not all of those of whom something is said. */
export const isLimited = ({ account: { text }, figure }: StatedFigure): boolean =>
  figure.dimension === 'count' &&
  /\b(?:invited|eligible|entitled|registered|qualified|ministerial level|level of|in person|online|by video|remotely|as (?:observers?|guests?))\b/i.test(
    clauseOf(text, figure),
  );

function clauseOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(clauseBreaks)].map(({ index }) => index));
  const behind = text.slice(end).search(clauseBreaks);
  return text.slice(from, behind < 0 ? text.length : end + behind);
}

const clauseBreaks = /[;:“”"]| but | while | whereas |, (?:and|of (?:which|whom|them)|who|which) /g;

/** "12 died in Karvel", against so many "across the region". */
export const isPlaceAgainstWhole = (one: StatedFigure, other: StatedFigure): boolean => {
  const place = one.figure.dimension === 'count' ? ownPlace(one.account, one.figure.end) : null;
  return (
    place !== null &&
    everywhere.test(other.account.text) &&
    !other.account.words.some(({ token }) => areSame(token, place))
  );
};

const everywhere =
  /\b(?:nationwide|region-?wide|(?:across|throughout|around|all over) (?:the|our|its|their) (?:whole |entire )?(?:region|country|county|province|nation|world|district|state|island|continent|city))\b/i;

/** "In the past week": so many within a shorter time than what the other sentence tells. */
export const isOfSpan = ({ account: { text }, figure }: StatedFigure): boolean =>
  figure.dimension === 'count' &&
  /^[^,;.]{0,40}?\b(?:in|over|during|within) (?:just )?(?:the (?:past|last|previous)|(?:a|one|two|three|a few) (?:hours?|days?|nights?|weeks?|months?)\b)/i.test(
    text.slice(figure.end),
  );

/** "In the freight sector, …", "on its first day": said of a part only, which the other sentence does not name. */
export function isNarrowed(
  { account, figure }: StatedFigure,
  other: StatedFigure,
  meeting: ReadonlySet<string>,
): boolean {
  const { text, words } = account;
  if (/\b(?:day|night|week|month|year|\p{Lu}\p{L}+) alone\b/u.test(text)) return true;
  const clause = clauseOf(text, figure);
  if (instalment.test(clause)) return true;
  if (figure.dimension !== 'count') return false;
  if (/\b(?:first|second|third|opening|closing|last|final) (?:day|night|morning|session|round)\b/i.test(clause))
    return true;
  const opening = /^(?:In|Among|Of|For|At) (?:the|its|their|our) [^,.;]{3,40}?(?=,| the | it | they )/.exec(text)?.[0];
  if (opening === undefined) return false;
  const named = words.filter(
    ({ start, end, token }) => start < opening.length && end <= opening.length && !/^\p{N}/u.test(token),
  );
  return (
    named.length > 0 &&
    named.every(({ token }) => !meeting.has(token) && !other.account.words.some((met) => areSame(met.token, token)))
  );
}

const instalment =
  /\b(?:first|second|third|last|final|initial) (?:year|quarter|half|phase|stage|instal?ment|tranche|step)\b/i;
