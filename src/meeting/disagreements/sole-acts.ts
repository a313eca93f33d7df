import type { Corpus, Span } from '../../corpus/corpus.ts';
import { readStance } from '../claims/stance.ts';
import type { Account } from './account.ts';
import { type SoleAct, soleActs } from './act-patterns.ts';
import { type Actor, compareActors, createNameReader, type Named, pickActor } from './actors.ts';
import { changesHands } from './changes-hands.ts';
import { areSame, compareMatters, type Matter, mayBeSame, nameShared, readMatter } from './matter.ts';
import { readMeetingWords } from './office.ts';
import { findOneWords } from './one-word.ts';
import { mayBeSameTime } from './periods.ts';
import { areOneThing } from './phrases.ts';
import { sharesEnough } from './same-matter.ts';
import type { Slot, Statement } from './statement.ts';
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
    const names = readNames(account);
    return soleActs.flatMap((sole) => [
      ...readActs(account, names, sole, 'active', telling),
      ...readActs(account, names, sole, 'passive', telling),
    ]);
  });
}

function readActs(
  account: Account,
  names: readonly Named[],
  sole: SoleAct,
  voice: 'active' | 'passive',
  telling: (token: string) => number,
): readonly DoneAct[] {
  const { text } = account;
  return [...text.matchAll(sole[voice])].flatMap(({ 0: verb, index }) => {
    const act = { start: index, end: index + verb.length };
    const [before, behind] = [clauseBefore(text, act.start), clauseBehind(text, act.end)];
    if (
      negated.test(text.slice(before.start, act.start)) ||
      (voice === 'active' && / by$/.test(text.slice(act.start, act.end + 3)))
    )
      return [];
    const actor =
      voice === 'active'
        ? pickActor(names, before, 'before', text)
        : pickActor(names, { start: act.end, end: Math.min(text.length, act.end + farthestActor) }, 'behind', text);
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
  });
}

/** An actor stands close behind "by", in characters; an office may stand between. */
const farthestActor = 110;

/** The clause before an act: what is set between commas belongs to it. */
function clauseBefore(text: string, end: number): Span {
  const cut = [...text.slice(0, end).matchAll(/[.;:“”"]\s| and (?=\p{Ll})| but | while | whereas | as /gu)].at(-1);
  return { start: cut === undefined ? 0 : cut.index + cut[0].length, end };
}

function clauseBehind(text: string, start: number): Span {
  const cut = /[,;:“”"]| but | and (?=\p{Ll})| while | whereas /u.exec(text.slice(start));
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

/** The slot of an act. */
export function actSlot(corpus: Corpus, accounts: readonly Account[]): Slot<DoneAct> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  return {
    kind: 'who',
    sort: () => 'act',
    keys: ({ sole }) => [sole.act],
    relate(one, other) {
      if (one.sole.act !== other.sole.act || one.planned !== other.planned) return 'apart';
      if (!mayBeSameTime(one.matter.periods, other.matter.periods) || !haveSameObject(one, other, meeting))
        return 'apart';
      const actors = compareActors(one.actor, other.actor, corpus.vocabulary);
      if (actors !== 'different') return actors === 'same' ? 'agree' : 'apart';
      const people = one.actor.people.flatMap((name) => other.actor.people.map((met) => [name, met] as const));
      return people.some(([name, met]) => changesHands(accounts, name, met)) ? 'apart' : 'clash';
    },
    name: (one, other) => `${one.sole.name}${describe(one, other)}`,
    about: (one, other) => [
      ...findOneWords(`who ${one.sole.act}`, corpus.vocabulary).map(({ token }) => token),
      ...compareMatters(one.matter, other.matter).shared,
    ],
  };
}

function haveSameObject(one: DoneAct, other: DoneAct, meeting: ReadonlySet<string>): boolean {
  const [a, b] = [one, other].map(({ object }) => object.filter((token) => !meeting.has(token) && !generic.has(token)));
  if (one.sole.same === 'matter')
    return (
      mayBeSame(one.matter, other.matter, meeting) &&
      (sharesEnough(compareMatters(one.matter, other.matter)) ||
        areOneThing((a ?? []).slice(0, 4), (b ?? []).slice(0, 4), 1))
    );
  const [few, many] = (a?.length ?? 0) <= (b?.length ?? 0) ? [a ?? [], b ?? []] : [b ?? [], a ?? []];
  if (one.sole.same === 'meeting' && few.length === 0) return many.length === 0;
  return few.length > 0 && few.slice(0, 2).every((token) => many.slice(0, 4).some((met) => areSame(token, met)));
}

const generic: ReadonlySet<string> = new Set(
  'januari februari march april june juli august septemb octob novemb decemb mondai tuesdai wednesdai thursdai fridai saturdai sundai act:meeting act:meet act:say dai two three four first time year week later today held two-dai'.split(
    ' ',
  ),
);
function describe(one: DoneAct, other: DoneAct): string {
  const shared = new Set(other.object);
  const said =
    one.sole.same === 'matter'
      ? nameShared(one.matter, other.matter, 6)
      : one.matter.words
          .filter(({ token }) => shared.has(token))
          .slice(0, 6)
          .map(({ text }) => text)
          .join(' ');
  return said === '' ? '' : `: ${said}`;
}
