import type { Corpus, Span } from '../../corpus/corpus.ts';
import { readStance } from '../claims/stance.ts';
import type { Account } from './account.ts';
import { type SoleAct, soleActs } from './act-patterns.ts';
import { type Actor, createNameReader, type Named, pickActor } from './actors.ts';
import { type Matter, readMatter, type Telling } from './matter.ts';
import type { Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** "X chaired the session", "the cut was proposed by Y". */
export interface DoneAct extends Statement {
  readonly sole: SoleAct;
  readonly actor: Actor;
  readonly matter: Matter;
  /** What the act is done to: the tokens behind it (or before it, in the passive). */
  readonly object: readonly string[];
  readonly planned: boolean;
}

/** Finds who did what only one does. */
export function findDoneActs(corpus: Corpus, accounts: readonly Account[]): readonly DoneAct[] {
  const readNames = createNameReader(corpus);
  const telling = createTelling(corpus);
  return accounts.flatMap((account) => {
    const acts = soleActs.flatMap((sole) => [
      ...[...account.text.matchAll(sole.active)].map((match) => ({ sole, voice: 'active', match }) as const),
      ...[...account.text.matchAll(sole.passive)].map((match) => ({ sole, voice: 'passive', match }) as const),
    ]);
    if (acts.length === 0) return [];
    const names = readNames(account);
    return acts.flatMap((act) => readAct(account, names, act, telling));
  });
}

interface FoundAct {
  readonly sole: SoleAct;
  readonly voice: 'active' | 'passive';
  readonly match: RegExpExecArray;
}

function readAct(
  account: Account,
  names: readonly Named[],
  { sole, voice, match }: FoundAct,
  telling: Telling,
): readonly DoneAct[] {
  const { text } = account;
  const act = { start: match.index, end: match.index + match[0].length };
  const [before, behind] = [clauseBefore(text, act.start), clauseBehind(text, act.end)];
  if (
    negated.test(text.slice(before.start, act.start)) ||
    (voice === 'active' && / by$/.test(text.slice(act.start, act.end + 3)))
  )
    return [];
  const actor =
    voice === 'active'
      ? (readWinner(text, act, sole) ?? pickActor(names, before, 'before', text))
      : (readElected(text, act, sole) ??
        pickActor(names, { start: act.end, end: Math.min(text.length, act.end + farthestActor) }, 'behind', text));
  if (actor === null) return [];
  const beside = ownWords(actor.span, text);
  const own = voice === 'active' ? beside : { start: Math.max(beside.start, act.end), end: beside.end };
  const region =
    voice === 'active' ? behind : sole.act === 'elect' ? { start: actor.span.end, end: text.length } : before;
  const object = account.words
    .filter(
      (word) =>
        word.start >= region.start && word.end <= region.end && (word.end <= own.start || word.start >= own.end),
    )
    .filter(({ token }) => !/^\p{N}/u.test(token))
    .map(({ token }) => token);
  const doer = voice === 'active' ? { start: before.start, end: act.start } : { start: act.end, end: actor.span.end };
  const matter = readMatter(account, act, [doer], telling);
  const value = text.slice(actor.span.start, actor.span.end);
  const planned = account.preview && readStance(text).planned;
  return [{ account, value, mark: actor.span, sole, actor, matter, object, planned }];
}

/** "Elected Maria Tveit president": two capitalised words right in front of an office. */
function readElected(text: string, act: Span, { act: name }: SoleAct): Actor | null {
  const found = name === 'elect' ? newHolder.exec(text.slice(act.end)) : null;
  const [all = '', person = ''] = found ?? [];
  if (person === '') return null;
  const start = act.end + all.length - person.length;
  return { people: [person], bodies: [], span: { start, end: start + person.length } };
}

/** "Maria Tveit becomes bishop": the office right behind makes the name no office-holder's yet. */
function readWinner(text: string, act: Span, { act: name }: SoleAct): Actor | null {
  if (name !== 'elect') return null;
  const person =
    /(?<=^|[,;.] )\p{Lu}[\p{L}’'-]+(?: (?:de|da|di|van|von|der|bin|al|el))?(?: \p{Lu}[\p{L}’'-]+){1,2}(?= $)/u.exec(
      text.slice(0, act.start),
    )?.[0];
  if (person === undefined) return null;
  const start = act.start - 1 - person.length;
  return { people: [person], bodies: [], span: { start, end: start + person.length } };
}

const newHolder =
  /^(\p{Lu}[\p{L}’'-]+(?: (?:de|da|di|van|von|der|bin|al|el))?(?: \p{Lu}[\p{L}’'-]+){1,2})(?= (?:as )?(?:(?:its|their|the) )?(?:new |first |next )?(?:president|chair\p{L}*|mayor|leader|secretary|head|governor|speaker|treasurer|director|captain|vice-)\b)/u;

/** An actor stands close behind "by", in characters; an office may stand between. */
const farthestActor = 110;

/** The clause before an act: what is set between commas belongs to it. */
function clauseBefore(text: string, end: number): Span {
  const cut = [...text.slice(0, end).matchAll(/[.;:“”"]\s| and (?=\p{Ll})| but | while | whereas | as /gu)].at(-1);
  return { start: cut === undefined ? 0 : cut.index + cut[0].length, end };
}

function clauseBehind(text: string, start: number): Span {
  const cut =
    /[,;:“”"]| but | and (?=\p{Ll})| while | whereas | in (?:the )?(?:place|stead|absence) of | instead of | because | after | with /u.exec(
      text.slice(start),
    );
  return { start, end: cut === null ? text.length : start + cut.index };
}

const negated =
  /\b(?:not|never|refus\w+|declin\w+|nobody|none|no one|neither|nor|instead of|rather than|would have|could|might)\b[^,;]{0,40}$/i;

/** The actor with what is set beside the name: "the Norwegian minister, X, who". */
function ownWords({ start, end }: Span, text: string): Span {
  const before = /(?:\b(?:the|a|an) )?[^,;.]{0,60}$/.exec(text.slice(0, start))?.[0] ?? '';
  const role =
    /\b(?:minister|secretary|president|chair\w*|representative|delegate|ambassador|director|commissioner|mayor|head|envoy|delegation|premier|chancellor)\b/i.test(
      before,
    );
  return { start: role ? start - before.length : start, end };
}
