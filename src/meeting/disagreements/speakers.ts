import type { Corpus, Span } from '../../corpus/corpus.ts';
import { peopleByPassage } from '../attendance/find-people.ts';
import type { Account } from './account.ts';
import { readOffice } from './office.ts';

/**
 * @param envoys - Also the names of those who act for a land, which is then whose figure it is
 * @returns A finder of what says nothing of the matter: who says a thing, with the office beside the name
 */
export function findSpeakers(corpus: Corpus, envoys = false): (account: Account) => readonly Span[] {
  const people = peopleByPassage(corpus);
  return ({ passage, span, text }) =>
    (people.get(passage) ?? []).flatMap((mention) => {
      const { sentence, role } = mention;
      if (sentence.start !== span.start) return [];
      const [start, end] = [mention.span.start - sentence.start, mention.span.end - sentence.start];
      const person: Person = { start, end, role: role ?? '' };
      if (speaks(text, person.start, person.end)) return [withRole(text, person)];
      const lands = person.role === '' || !envoys ? [] : (readOffice(person.role, corpus.vocabulary)?.lands ?? []);
      return lands.length > 0 ? [person] : [];
    });
}

interface Person extends Span {
  readonly role: string;
}

function withRole(text: string, { start, end, role }: Person): Span {
  const at = role === '' ? -1 : text.indexOf(role);
  const near = at >= 0 && (at < start ? start - (at + role.length) < 5 : at - end < 8);
  return near ? { start: Math.min(start, at), end: Math.max(end, at + role.length) } : { start, end };
}

/** The name stands beside a verb of speech, or the sentence is given as his. */
const speaks = (text: string, start: number, end: number): boolean =>
  saying.test(text.slice(end, end + 90)) ||
  /\b(?:said|says|according to|told|added|by|put|from)\b[^.;]{0,80}$/i.test(text.slice(0, start));

const saying =
  /^(?:,? [^.;“”"]{0,70})?\b(?:said|says|told|added|noted|stressed|explained|announced|reported|put|argued|replied|confirmed|stated|declared|estimated|called|warned|insisted|remarked)\b/;
