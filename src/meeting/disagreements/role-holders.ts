import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { findPeople } from '../attendance/find-people.ts';
import type { Account } from './account.ts';
import { areSamePerson } from './are-same-person.ts';
import { landOf } from './lands.ts';
import { areSameOffice, type Office, readMeetingWords, readOffice } from './office.ts';
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
  return findPeople(corpus).flatMap(({ name, role, passage, sentence, span }) => {
    const account = bySentence.get(placeOf(passage.index, sentence.start));
    if (account === undefined || role === null || role === '' || landOf(findTerms(`in ${name}`)) !== null) return [];
    const office = readOffice(role, corpus.vocabulary);
    if (office === null) return [];
    const start = span.start - sentence.start;
    return [{ account, value: name, mark: { start, end: start + name.length }, office, role }];
  });
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

/** A sentence that names both, or one of them with a word of change. */
export function changesHands(accounts: readonly Account[], one: string, other: string): boolean {
  const [a, b] = [lastOf(one), lastOf(other)];
  return accounts.some(({ text }) => {
    const [hasOne, hasOther] = [text.includes(a), text.includes(b)];
    return (hasOne && hasOther) || ((hasOne || hasOther) && change.test(text));
  });
}

const lastOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;

const change =
  /\b(?:succe(?:ed|eds|eded|eding)|successor|predecessor|replac(?:e|es|ed|ing|ement)|took over|takes? over|taking over|hand(?:s|ed|ing)? over|resign(?:s|ed|ing|ation)|step(?:s|ped|ping) down|outgoing|incoming|former(?:ly)?|newly|new (?:\p{L}+ )?(?:minister|president|chair|secretary|director|premier|chancellor|head|chief|commissioner)|interim|acting|until recently|stand(?:s|ing)? in|stood in|sworn in|in (?:his|her|their) (?:place|stead|absence)|on behalf of|deputi[sz](?:es|ed|ing) for|since taking office|left office|leaves office|retir(?:es|ed|ing|ement)|dismissed|ousted)\b/iu;

const placeOf = (passage: number, start: number): string => `${passage}:${start}`;
const tidyRole = (role: string): string => role.replace(/^(?:the|a|an|its|his|her|their|which|whose) /i, '').trim();
const shorter = (one: string, other: string): string => (other.length < one.length ? other : one);
