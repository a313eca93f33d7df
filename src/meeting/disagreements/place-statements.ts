import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { Account } from './account.ts';
import { datesOf, figuresOf } from './account-values.ts';
import { areSpellings } from './are-same-person.ts';
import { areContrasted, compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { type Event, readEvent } from './event.ts';
import { landOf } from './lands.ts';
import { leanOnOthers } from './lean-on-others.ts';
import { type Matter, readMatter } from './matter.ts';
import { lieAhead, type Mood, maybeSameMood, readMood } from './mood.ts';
import { readMeetingWords } from './office.ts';
import { mayBeSameTime } from './periods.ts';
import { sharesEnough } from './same-matter.ts';
import type { Slot, Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** Where something is, is held or goes. */
export interface StatedPlace extends Statement {
  readonly event: Event;
  /** "in" a town, "at" a house, "to" another town. */
  readonly link: string;
  /** The whole of it, larger places included: "Bregenz, Austria". */
  readonly all: readonly Place[];
  readonly matter: Matter;
  readonly mood: Mood;
}

interface Place {
  readonly name: string;
  /** Its terms in one word, to compare spellings. */
  readonly folded: string;
}

/** Finds capitalised places behind "in", "at" and "to". */
export function findStatedPlaces(corpus: Corpus, accounts: readonly Account[]): readonly StatedPlace[] {
  const telling = createTelling(corpus);
  const spelling = new Map(
    corpus.vocabulary.same.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)),
  );
  return accounts.flatMap((account) =>
    [...account.text.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
      const { link = '', place = '', more = '' } = groups;
      if (noPlace.test(place)) return [];
      const start = index + link.length + 1;
      const mark = { start, end: start + place.length };
      const all = [place, ...more.split(/, (?:in )?| in /)]
        .filter((part) => part !== '')
        .map((part) => spelling.get(part) ?? part)
        .map((part) => ({ name: part, folded: findTerms(`in ${part}`).join('') }));
      const left = [{ start, end: mark.end + more.length }, ...datesOf(account), ...figuresOf(account)];
      const matter = readMatter(account, mark, left, telling);
      return [
        {
          account,
          value: place,
          mark,
          event: readEvent(account, index),
          link,
          all,
          matter,
          mood: readMood(account, mark),
        },
      ];
    }),
  );
}

const name = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:de|da|di|del|der|es|la|le|el|al|am|an der|sur|of) )?\p{Lu}[\p{L}’'-]+){0,3}`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}])(?<link>in|at|to|from) (?<place>${name})(?<more>(?:,? in ${name}|, ${name})?)`,
  'gu',
);

const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Europe|Asia|Africa|America|Mr|Ms|Mrs|Dr|President|Minister)\b/;

/** The slot of a place. */
export function placeSlot({ vocabulary }: Corpus, accounts: readonly Account[]): Slot<StatedPlace> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, vocabulary);
  return {
    kind: 'place',
    sort: () => 'place',
    keys: ({ event, matter }) => (event === 'other' ? matter.near : [event]),
    relate(one, other) {
      if (one.event !== other.event) return 'apart';
      if (one.all.some((part) => other.all.some((met) => areOnePlace(part, met)))) return 'agree';
      if (
        one.link === 'at' ||
        other.link === 'at' ||
        (one.event !== 'other' && (one.link !== 'in' || other.link !== 'in'))
      )
        return 'apart';
      const lands = [one, other].map(({ all }) => all.length === 1 && landOf(findTerms(`in ${all[0]?.name}`)) !== null);
      // A town against a land may be the same place, seen from nearer.
      if (lands[0] !== lands[1]) return 'apart';
      if (one.event !== 'other') return 'clash';
      if (leanOnOthers(one.account, other.account)) return 'apart';
      if (one.link !== other.link && ![one.link, other.link].every((link) => link === 'in' || link === 'to'))
        return 'apart';
      if (!maybeSameMood(one.mood, other.mood) || !mayBeSameTime(one.matter.periods, other.matter.periods))
        return 'apart';
      return mayBeSame(one.matter, other.matter, meeting) && sharesEnough(compareMatters(one.matter, other.matter), 0.1)
        ? 'clash'
        : 'apart';
    },
    onlyMarked: true,
    relateAsked(one, other) {
      if (one.event !== other.event) return 'apart';
      if (one.all.some((part) => other.all.some((met) => areOnePlace(part, met)))) return 'agree';
      const links = [one, other].every(({ link }) => link === 'in' || link === 'to');
      const lands = [one, other].map(({ all }) => all.length === 1 && landOf(findTerms(`in ${all[0]?.name}`)) !== null);
      if (!links || lands[0] !== lands[1] || areContrasted(one.matter, other.matter)) return 'apart';
      if (!maybeSameMood(one.mood, other.mood) && !lieAhead(one.mood, other.mood, true)) return 'apart';
      return mayBeSameTime(one.matter.periods, other.matter.periods) ? 'clash' : 'apart';
    },
    // "The Dorothea will be stationed in Hull": what has a name of its own has one place to be, in whatever words.
    areByNameOfOne: (one, other) =>
      [one, other].every(({ account: { text }, mark }) => stays.test(text.slice(0, mark.start))) &&
      [...one.matter.names].some(
        (name) => !meeting.has(name) && !name.startsWith('land:') && [...other.matter.names].includes(name),
      ),
    name(one, other) {
      if (one.event !== 'other') return `where: ${one.event}`;
      return `where: ${nameShared(one.matter, other.matter)}`;
    },
    about: (one, other) =>
      one.event === 'other' ? compareMatters(one.matter, other.matter).shared : [`event:${one.event}`],
  };
}

/** That something is in a place for good, not that it is made there, or goes there. */
const stays =
  /\b(?:based|stationed|located|headquartered|housed|hosted|kept|placed|sited|situated|seated|installed|moored|berthed|anchored|held|stays?|sits?|lies|remains?|be|is|are) in $/i;

const areOnePlace = (one: Place, other: Place): boolean =>
  one.name.includes(other.name) || other.name.includes(one.name) || areSpellings(one.folded, other.folded);
