import type { Corpus, Span } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { peopleByPassage } from '../attendance/find-people.ts';
import { findNameRuns } from '../attendance/name-runs.ts';
import { bodyNouns } from '../attendance/people-words.ts';
import { nameTerms } from '../claims/name-terms.ts';
import type { Account } from './account.ts';
import { areSamePerson } from './are-same-person.ts';
import { landOf } from './lands.ts';

/** Who does something: people, or else lands and bodies. */
export interface Actor {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  /** As written, as offsets into the sentence. */
  readonly span: Span;
}

/** A name in a sentence, as offsets into it. */
export interface Named extends Span {
  readonly name: string;
  readonly person: boolean;
  readonly token: string;
}

/** @returns A reader of the people, lands and bodies that a sentence names, in order */
export function createNameReader(corpus: Corpus): NameReader {
  const had = readers.get(corpus);
  if (had !== undefined) return had;
  const reader = buildNameReader(corpus);
  readers.set(corpus, reader);
  return reader;
}

type NameReader = (account: Account) => readonly Named[];

const readers = new WeakMap<Corpus, NameReader>();

function buildNameReader(corpus: Corpus): NameReader {
  const people = peopleByPassage(corpus);
  const known = nameTerms(corpus);
  return ({ passage, span, words, text }) => {
    const mentioned = (people.get(passage) ?? [])
      .filter(({ name, sentence }) => sentence.start === span.start && landOf(findTerms(`in ${name}`)) === null)
      .map((mention) => ({
        name: mention.name,
        start: mention.span.start - span.start,
        end: mention.span.end - span.start,
      }));
    const persons = [
      ...mentioned,
      ...findNameRuns(text)
        .map(({ name, start }) => ({ name, start, end: start + name.length }))
        .filter(
          ({ name, start, end }) => isFullName(name) && mentioned.every((one) => end <= one.start || one.end <= start),
        ),
    ];
    const bodies = words.filter(
      ({ start, end, token, capital }) =>
        !token.startsWith('act:') &&
        (token.startsWith('land:') || capital || known.has(findTerms(text.slice(start, end)).at(-1) ?? '')) &&
        /^\p{Lu}/u.test(text.slice(start)) &&
        !calendar.test(text.slice(start, end)) &&
        persons.every((person) => end <= person.start || person.end <= start),
    );
    return [
      ...persons.map(({ name, start, end }) => ({ name, start, end, person: true, token: name })),
      ...bodies.map(({ text: name, start, end, token }) => ({ name, start, end, person: false, token })),
    ].sort((a, b) => a.start - b.start);
  };
}

/** Two capitalised words or more that name neither a land nor a body. */
const isFullName = (name: string): boolean => {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !words.some(
      (word) =>
        bodyNouns.test(word) ||
        /^\p{Lu}{2,}$/u.test(word) ||
        calendar.test(word) ||
        landOf(findTerms(`in ${word}`)) !== null,
    ) &&
    landOf(findTerms(`in ${name}`)) === null
  );
};

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Dr|Minister|President|Chair\w*|Council|Secretary|Committee|Commission|Deputy|Prime|Foreign|General)$/;

/** @returns Who acts, out of the names before or behind the act; `null` where that is unclear */
export function pickActor(
  names: readonly Named[],
  within: Span,
  side: 'before' | 'behind',
  text: string,
): Actor | null {
  const inside = names.filter(({ start, end }) => start >= within.start && end <= within.end);
  const persons = joined(
    inside.filter(({ person }) => person),
    side,
    text,
  );
  const chosen = persons.length > 0 ? persons : joined(inside, side, text);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    people: chosen.filter(({ person }) => person).map(({ name }) => name),
    bodies: chosen.filter(({ person }) => !person).map(({ token }) => token),
    span: { start: first.start, end: last.end },
  };
}

/** The name nearest to the act, with those that "and" or commas join to it; none where others stand about as well. */
function joined(names: readonly Named[], side: 'before' | 'behind', text: string): readonly Named[] {
  const order = side === 'before' ? [...names].reverse() : [...names];
  const [nearest, ...others] = order;
  if (nearest === undefined) return [];
  const chosen = [nearest];
  for (const other of others) {
    const last = chosen.at(-1) ?? nearest;
    const between = text.slice(Math.min(last.end, other.end), Math.max(last.start, other.start));
    if (!/^(?:, and |,? and |, | & | or )(?:the )?$/.test(between) && !(between.trim() === '' && !other.person)) break;
    chosen.push(other);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** @returns Whether two actors may be one, are different ones, or cannot be compared */
export function compareActors(
  one: Actor,
  other: Actor,
  vocabulary: Corpus['vocabulary'],
): 'same' | 'different' | 'unclear' {
  if (one.people.length > 0 && other.people.length > 0)
    return one.people.some((name) => other.people.some((met) => areSamePerson(name, met, vocabulary)))
      ? 'same'
      : 'different';
  if (one.people.length > 0 || other.people.length > 0) return 'unclear';
  return one.bodies.some((body) => other.bodies.includes(body)) ? 'same' : 'different';
}
