import type { Corpus, Span } from '../../corpus/corpus.ts';
import { findPeople } from '../attendance/find-people.ts';
import type { Account } from './account.ts';

/**
 * @returns A finder of the people of a sentence, each with the office that stands beside the name: who says a thing is
 * no part of what it is said of
 */
export function findSpeakers(corpus: Corpus): (account: Account) => readonly Span[] {
  const people = new Map<string, { start: number; end: number; role: string | null }[]>();
  for (const { passage, sentence, span, role } of findPeople(corpus)) {
    const place = `${passage.index}:${sentence.start}`;
    people.set(place, [
      ...(people.get(place) ?? []),
      { start: span.start - sentence.start, end: span.end - sentence.start, role },
    ]);
  }
  return ({ passage, span, text }) =>
    (people.get(`${passage.index}:${span.start}`) ?? [])
      .filter(({ start, end }) => speaks(text, start, end))
      .map(({ start, end, role }) => {
        const at = role === null || role === '' ? -1 : text.indexOf(role);
        const near = at >= 0 && (at < start ? start - (at + (role ?? '').length) < 5 : at - end < 8);
        return near ? { start: Math.min(start, at), end: Math.max(end, at + (role ?? '').length) } : { start, end };
      });
}

/** The name stands beside a verb of speech, or the sentence is given as his. */
const speaks = (text: string, start: number, end: number): boolean =>
  saying.test(text.slice(end, end + 90)) ||
  /\b(?:said|says|according to|told|added|by|put|from)\b[^.;]{0,80}$/i.test(text.slice(0, start));

const saying =
  /^(?:,? [^.;“”"]{0,70})?\b(?:said|says|told|added|noted|stressed|explained|announced|reported|put|argued|replied|confirmed|stated|declared|estimated|called|warned|insisted|remarked)\b/;
