import type { Corpus } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { compareActors } from './actors.ts';
import { changesHands } from './changes-hands.ts';
import { areContrasted, areSame, compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { readMeetingWords } from './office.ts';
import { findOneWords } from './one-word.ts';
import { mayBeSameTime } from './periods.ts';
import { areOneThing } from './phrases.ts';
import { sharesEnough } from './same-matter.ts';
import type { DoneAct } from './sole-acts.ts';
import type { Slot } from './statement.ts';

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
      return people.some(([name, met]) => changesHands(accounts, name, met, one.sole.act === 'elect'))
        ? 'apart'
        : 'clash';
    },
    relateAsked(one, other) {
      if (one.sole.act !== other.sole.act || one.planned !== other.planned || !ofOne.has(one.sole.act)) return 'apart';
      const actors = compareActors(one.actor, other.actor, corpus.vocabulary);
      if (actors !== 'different') return actors === 'same' ? 'agree' : 'apart';
      if (!mayBeSameTime(one.matter.periods, other.matter.periods) || areContrasted(one.matter, other.matter))
        return 'apart';
      if (one.sole.same === 'matter' && haveOtherObjects(one, other, meeting)) return 'apart';
      if (namesMore(one, other, meeting) && namesMore(other, one, meeting)) return 'apart';
      const people = one.actor.people.flatMap((name) => other.actor.people.map((met) => [name, met] as const));
      return people.some(([name, met]) => changesHands(accounts, name, met, one.sole.act === 'elect'))
        ? 'apart'
        : 'clash';
    },
    name: (one, other) => `${one.sole.name}${describe(one, other)}`,
    about: (one, other) => [
      ...findOneWords(`who ${one.sole.act}`, corpus.vocabulary).map(({ token }) => token),
      ...compareMatters(one.matter, other.matter).shared,
    ],
  };
}

/** "Proposed the rules", "proposed a longer deadline". */
function haveOtherObjects(one: DoneAct, other: DoneAct, meeting: ReadonlySet<string>): boolean {
  const [mine = [], theirs = []] = [one, other].map(({ object }) =>
    object.filter((token) => !meeting.has(token) && !generic.has(token)),
  );
  return mine.length > 0 && theirs.length > 0 && !mine.some((token) => theirs.some((met) => areSame(token, met)));
}

/** "The budget committee", where the other says "the fisheries committee". */
const namesMore = (one: DoneAct, other: DoneAct, meeting: ReadonlySet<string>): boolean =>
  one.object
    .filter((token) => !meeting.has(token) && !generic.has(token))
    .slice(0, 3)
    .some((token) => ![...other.account.words, ...other.account.before].some((word) => areSame(word.token, token)));

/** Acts of which each is done by one alone; several may oppose or abstain. */
const ofOne: ReadonlySet<string> = new Set(
  'chair host open propose second veto dissent draft represent run elect'.split(' '),
);

function haveSameObject(one: DoneAct, other: DoneAct, meeting: ReadonlySet<string>): boolean {
  const [a, b] = [one, other].map(({ object }) => object.filter((token) => !meeting.has(token) && !generic.has(token)));
  if (one.sole.same === 'matter')
    return (
      mayBeSame(one.matter, other.matter, meeting) &&
      (sharesEnough(compareMatters(one.matter, other.matter)) ||
        areOneThing((a ?? []).slice(0, 4), (b ?? []).slice(0, 4), 1))
    );
  if (one.sole.same === 'vote') {
    const [mine, theirs] = [a ?? [], b ?? []].map((object) => object.filter((token) => !ofAnyVote.has(token)));
    return (
      mine?.length === 0 ||
      theirs?.length === 0 ||
      (mine ?? []).some((token) => (theirs ?? []).some((met) => areSame(token, met)))
    );
  }
  if (one.sole.act === 'run' && [a, b].some((object) => !object?.some((token) => !ofMany.has(token)))) return false;
  const [few, many] = (a?.length ?? 0) <= (b?.length ?? 0) ? [a ?? [], b ?? []] : [b ?? [], a ?? []];
  if (one.sole.same === 'meeting' && few.length === 0) return many.length === 0;
  return few.length > 0 && few.slice(0, 2).every((token) => many.slice(0, 4).some((met) => areSame(token, met)));
}

/** A vote's own words name nothing that was voted on. */
const ofAnyVote: ReadonlySet<string> = new Set('act:decide act:adopt vote motion act:ask act:meet wait'.split(' '));

/** There are many groups and delegations, each of which is led by somebody. */
const ofMany: ReadonlySet<string> = new Set(
  'group work committe panel team deleg act:country govern parti coalit side board bodi compani act:discuss act:meeting one anoth it'.split(
    ' ',
  ),
);

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
