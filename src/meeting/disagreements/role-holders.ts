import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { peopleByPassage } from '../attendance/find-people.ts';
import type { Account } from './account.ts';
import { areSamePerson } from './are-same-person.ts';
import { changesHands } from './changes-hands.ts';
import { landOf } from './lands.ts';
import { areSameOffice, type Office, readMeetingWords, readOffice } from './office.ts';
import { needsCharge } from './office-words.ts';
import { findOneWords } from './one-word.ts';
import type { Slot, Statement } from './statement.ts';

/** "Norwegian Foreign Minister X": a person beside an office that one person holds. */
export interface RoleHolder extends Statement {
  readonly office: Office;
  /** As written. */
  readonly role: string;
}

/** Finds who is said to hold which office. */
export function findRoleHolders(corpus: Corpus, accounts: readonly Account[]): readonly RoleHolder[] {
  const bySentence = new Map<string, Account>(accounts.map((one) => [placeOf(one.passage.index, one.span.start), one]));
  const people = peopleByPassage(corpus);
  const passages = [...new Set(accounts.map(({ passage }) => passage))];
  const mentions = passages.flatMap((passage) => people.get(passage) ?? []);
  const holders = mentions.flatMap(({ name, role, passage, sentence, span }) => {
    const account = bySentence.get(placeOf(passage.index, sentence.start));
    if (account === undefined || role === null || role === '' || landOf(findTerms(`in ${name}`)) !== null) return [];
    const start = span.start - sentence.start;
    // "Foreign Minister X of Sri Lanka".
    const land = ofLand.exec(account.text.slice(start + name.length))?.[1] ?? '';
    const office =
      (land === '' ? null : readOffice(`${role} of ${land}`, corpus.vocabulary)) ?? readOffice(role, corpus.vocabulary);
    if (office === null) return [];
    return [{ account, value: name, mark: { start, end: start + name.length }, office, role }];
  });
  return holders.filter(({ office, account }) => {
    const others = holders.filter((other) => other.office.head === office.head);
    return office.lands.length > 0 || !needsCharge.has(office.head) || !isOfMany(office.head, others, account);
  });
}

const ofLand = /^ of (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

/** "The foreign minister" may be any of those who met. */
function isOfMany(head: string, others: readonly RoleHolder[], { meeting: { name, kind } }: Account): boolean {
  const lands = new Set(others.flatMap(({ office }) => office.lands));
  return lands.size > 1 || new RegExp(`\\b${head}s\\b`, 'i').test(`${name} ${kind}`);
}

/**
 * The slot of an office. Two holders are no disagreement where any article on the meeting names both in one breath, or
 * tells that the office changed hands.
 */
export function roleSlot({ vocabulary }: Corpus, accounts: readonly Account[]): Slot<RoleHolder> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, vocabulary);
  return {
    kind: 'who',
    sort: () => 'role',
    keys: ({ office }) => [`${office.head} ${office.ranks.join()}`],
    relate(one, other) {
      if (!areSameOffice(one.office, other.office, meeting)) return 'apart';
      if (areSamePerson(one.value, other.value, vocabulary)) return 'agree';
      return changesHands(accounts, one.value, other.value) ? 'apart' : 'clash';
    },
    name: (one, other) => shorter(tidyRole(one.role), tidyRole(other.role)),
    about: (one, other) => [one, other].flatMap(({ role }) => findOneWords(role, vocabulary).map(({ token }) => token)),
  };
}

const placeOf = (passage: number, start: number): string => `${passage}:${start}`;
const tidyRole = (role: string): string => role.replace(/^(?:the|a|an|its|his|her|their|which|whose) /i, '').trim();
const shorter = (one: string, other: string): string => (other.length < one.length ? other : one);
