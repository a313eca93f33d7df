import type { Span } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { befalls } from './aspects.ts';
import { areSame } from './compare-matters.ts';
import { contrasts } from './contrasts.ts';
import type { StatedFigure } from './figure-statements.ts';
import { leanOnOthers } from './lean-on-others.ts';
import type { OneWord } from './one-word.ts';
import { ownPlace } from './same-aspect.ts';

/**
 * Whether the words around two figures tell apart what they are said of: "the cod quota" and "the herring quota", "the
 * museum of art" and "the museum of history", "has now" and "will have", "in all" and "Norway alone".
 *
 * @param meeting - Words that name the meeting, which tell nothing apart
 */
export function areToldApart(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
  return haveOtherModifiers(one, other) || areOfOtherParts(one, other, meeting);
}

/** The same, but for the words that narrow down a word which both sentences have. */
export function areOfOtherParts(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
  return (
    [one, other].some((figure) => figure.counted[0] === 'vote') ||
    [
      [one, other],
      [other, one],
    ].some(
      ([a, b]) =>
        a !== undefined &&
        b !== undefined &&
        (isPlaceAgainstWhole(a, b) ||
          isNowAgainstLater(a, b) ||
          isStockAgainstChange(a, b) ||
          isLongAgo(a, b) ||
          isTotalAgainstOne(a, b, meeting)),
    ) ||
    haveOtherSubjects(one, other) ||
    (one.aspect?.aspect.name === 'the cost' && haveOtherOpenings(one.account, other.account)) ||
    isOfSpan(one) !== isOfSpan(other) ||
    isLimited(one) !== isLimited(other) ||
    leanOnOthers(one.account, other.account) ||
    isOfGroup(one) !== isOfGroup(other) ||
    (hasBefallen(one) && haveOtherParts(one, other)) ||
    isNarrowed(one, other, meeting) !== isNarrowed(other, one, meeting) ||
    happensToOne(one, other)
  );
}

/**
 * Whether a word that both sentences have, near the figure, is narrowed down by different words right before or behind it.
 *
 * @param tellApart - Whether two such words stand for different things
 */
export function haveOtherModifiers(
  one: StatedFigure,
  other: StatedFigure,
  tellApart: (one: OneWord, other: OneWord) => boolean = () => true,
): boolean {
  const theirs = wordsNear(other);
  return wordsNear(one).some((word) =>
    theirs.some((met) => {
      if (!areSame(word.token, met.token) || (isOfCue(one, other, word) && isOfCue(other, one, met))) return false;
      const [a, b] = [modifierBefore(one.account, word), modifierBefore(other.account, met)];
      if ([a, b].filter((modifier) => modifier !== null && narrowing.test(modifier.text)).length === 1) return true;
      const [behind, back] = [modifierBehind(one.account, word), modifierBehind(other.account, met)];
      return [[a, b] as const, [behind, back] as const].some(
        ([mine, its]) =>
          mine !== null && its !== null && differ(mine, its, one.account, other.account) && tellApart(mine, its),
      );
    }),
  );
}

/** Whether both sentences have a word, and narrow it down by different ones: "the budget committee", "the fisheries committee". */
export function narrowDown(one: Account, other: Account, token: string): boolean {
  const [mine, theirs] = [one, other].map((account) =>
    account.words
      .filter((word) => areSame(word.token, token))
      .map((word) => [modifierBefore(account, word), modifierBehind(account, word)] as const),
  );
  return (mine ?? []).some((words) =>
    (theirs ?? []).some((met) =>
      words.some((word, at) => {
        const its = met[at] ?? null;
        return word !== null && its !== null && differ(word, its, one, other);
      }),
    ),
  );
}

/** "The main rate", "the policy rate": what names their common aspect tells nothing apart. */
const isOfCue = ({ aspect }: StatedFigure, other: StatedFigure, { start, end }: OneWord): boolean =>
  aspect !== null &&
  aspect.aspect === other.aspect?.aspect &&
  aspect.cues.some((cue) => cue.start <= start && end <= cue.end);

/** Words so near to a figure, in words of the sentence, belong to what it measures. */
const nearness = 4;

function wordsNear({ account: { words }, figure }: StatedFigure): readonly OneWord[] {
  const before = words.filter(({ end }) => end <= figure.start).slice(-nearness);
  const behind = words.filter(({ start }) => start >= figure.end).slice(0, nearness);
  return [...before, ...behind].filter(({ token }) => !/^\p{N}/u.test(token));
}

function modifierBefore({ text, words }: Account, word: OneWord): OneWord | null {
  const found = words.find(({ end }) => end === word.start - 1 && /[ -]/.test(text[end] ?? ''));
  return found === undefined || idle.test(found.text) || /^act:/.test(found.token) ? null : found;
}

function modifierBehind({ text, words }: Account, word: OneWord): OneWord | null {
  const link = /^ (?:of|on|about|for|against|into) (?:the |a |an |its |their )?/.exec(text.slice(word.end));
  if (link === null) return null;
  const start = word.end + link[0].length;
  const found = words.find((met) => met.start === start);
  return found === undefined || idle.test(found.text) ? null : found;
}

/** Neither is named in the other's sentence. */
function differ(a: OneWord, b: OneWord, one: Account, other: Account): boolean {
  const has = ({ words }: Account, { token }: OneWord): boolean => words.some((met) => areSame(met.token, token));
  return !has(other, a) && !has(one, b);
}

/** Words that narrow nothing down; numbers are compared by themselves. */
const idle =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|million|billion|new|total|further|more|some|about|only|just|whole|entire|planned|agreed|so-called|old|big|great|large|huge|record|first|next|last|year|several|many|few|all|\p{L}+ly|\p{L}+ed|[Tt]he)$/iu;

/** One-sided already, these name another figure. */
const narrowing =
  /^(?:core|underlying|average|mean|median|maximum|minimum|net|gross|basic|hourly|adjusted|headline|deposit|overnight)$/i;

const now = /\b(?:at present|currently|at the moment|presently|already|so far|now ha(?:s|ve)|today)\b/i;
const later = /\b(?:will|shall|would|is to|are to)\b/i;

function isNowAgainstLater(stated: StatedFigure, { account: other, matter }: StatedFigure): boolean {
  const { account: one } = stated;
  if (later.test(one.text) || !later.test(other.text) || now.test(other.text)) return false;
  // "Has 8,400 places", "by 2028 there will be 9,600".
  const year = `${Number(one.meeting.end.slice(0, 4)) + 1}`;
  return now.test(one.text) || (isStock(stated) && matter.periods.dates.some(({ to }) => to >= year));
}

/** "The county has 41 schools" says nothing against five that close. */
const isStockAgainstChange = (one: StatedFigure, other: StatedFigure): boolean =>
  one.figure.dimension === 'count' && isStock(one) && !isStock(other) && isOfChange(other);

/** "Will close five schools", "five schools are to close". */
function isOfChange({ account: { text }, figure }: StatedFigure): boolean {
  const behind = /^[^,;.]{0,60}/.exec(text.slice(figure.end))?.[0] ?? '';
  return changeBefore.test(text.slice(0, figure.start)) || change.test(behind);
}

/** Whether a figure says how many there are: "has 41 schools". */
export const isStock = ({ account: { text }, figure }: StatedFigure): boolean =>
  /\b(?:has|have|had|with its|there (?:are|were|will be))\b(?! to\b)[^,;.]{0,30}$/i.test(text.slice(0, figure.start)) &&
  !/^ (?:more|further|additional|extra|new)\b/.test(text.slice(figure.end));

const change =
  /\b(?:clos(?:e|es|ed|ing)|shut|cut|scrap(?:ped)?|demolish(?:ed)?|abolish(?:ed)?|add(?:ed)?|buil[dt]|open(?:ed)?|plant(?:ed)?|felled|hired?|dismiss(?:ed)?|buy|bought|order(?:ed)?|replaced?|creat(?:e|es|ed|ing)|gain(?:ed)?)\b/i;

const changeBefore = new RegExp(String.raw`${change.source}(?: (?:of )?(?!(?:an?|in|on|with)\b)\p{L}+){0,3} $`, 'iu');

/** "It had held the rate at 5.25 per cent" was before what is told now. */
const isLongAgo = (one: StatedFigure, other: StatedFigure): boolean =>
  one.figure.dimension !== 'count' &&
  hadDone.test(one.account.text.slice(0, one.figure.start)) &&
  !hadDone.test(other.account.text);

/** "She told them that it had risen" is told of now. */
const hadDone =
  /^(?!.*\b(?:that|told|heard|said|learned|reported)\b.*\bhad\b).*\bhad (?:\p{L}+ly )?(?:been |\p{L}+(?:ed|en)\b)/iu;

/** "A total of", against what one of them gives. */
function isTotalAgainstOne(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
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
const isPlaceAgainstWhole = (one: StatedFigure, other: StatedFigure): boolean => {
  const place = one.figure.dimension === 'count' ? ownPlace(one.account, one.figure.end) : null;
  return (
    place !== null &&
    everywhere.test(other.account.text) &&
    !other.account.words.some(({ token }) => areSame(token, place))
  );
};

const everywhere =
  /\b(?:nationwide|region-?wide|(?:across|throughout|around|all over) (?:the|our|its|their) (?:whole |entire )?(?:region|country|county|province|nation|world|district|state|island|continent|city))\b/i;

const hasBefallen = ({ aspect }: StatedFigure): boolean => befalls.test(aspect?.aspect.name ?? '');

/** "On the upper river", "on the lower": each sentence has another word of a row, wherever it stands. */
const haveOtherParts = ({ account: one }: StatedFigure, { account: other }: StatedFigure): boolean =>
  parts.some((row) => {
    const [mine, theirs] = [one, other].map(({ text }) =>
      row.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)),
    );
    return mine?.length === 1 && theirs?.length === 1 && mine[0] !== theirs[0];
  });

const parts = contrasts.filter((row) => row.includes('upper') || row.includes('north'));

/** "31 officers were hurt": no count of all. */
const isOfGroup = ({ account: { text }, aspect, figure }: StatedFigure): boolean =>
  befalls.test(aspect?.aspect.name ?? '') &&
  /^ (?:of (?:the|its|their) )?(?:\p{L}+ )?(?:officers|policemen|soldiers|guards|rescuers|firefighters|crew|staff|women|men|inmates|tourists)\b/iu.test(
    text.slice(figure.end),
  );

/** "In the past week": so many within a shorter time than what the other sentence tells. */
const isOfSpan = ({ account: { text }, figure }: StatedFigure): boolean =>
  figure.dimension === 'count' &&
  /^[^,;.]{0,40}?\b(?:in|over|during|within) (?:just )?(?:the (?:past|last|previous)|(?:a|one|two|three|a few) (?:hours?|days?|nights?|weeks?|months?)\b)/i.test(
    text.slice(figure.end),
  );

/** "In the freight sector, …", "on its first day": said of a part only, which the other sentence does not name. */
function isNarrowed({ account, figure }: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
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

/** What has befallen those who are counted, told of one count alone: so many died, so many were rescued. */
function happensToOne(one: StatedFigure, other: StatedFigure): boolean {
  if (one.figure.dimension !== 'count') return false;
  const [mine, theirs] = [one, other].map(({ aspect }) => befalls.test(aspect?.aspect.name ?? ''));
  return mine !== theirs;
}

/** Whether two sentences open with other things: "The new school will …", "The sports hall, open to all, is to …". */
function haveOtherOpenings(one: Account, other: Account): boolean {
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
function haveOtherSubjects(one: StatedFigure, other: StatedFigure): boolean {
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
