import { findPeople } from '../meeting/attendance/find-people.ts';
import type { Readout } from '../readout.ts';
import { limits } from '../render/limits.ts';
import { oneLine } from '../render/markdown.ts';
import { shorten } from '../render/shorten.ts';

/** A suggestion: what is shown, and the id that is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Something that can be named: by its id, or by what people call it. */
interface Nameable extends Choice {
  readonly words: string;
}

export const completeMeeting = (readout: Readout, typed: string): readonly Choice[] =>
  suggest(meetings(readout), typed);
export const completePerson = (readout: Readout, typed: string): readonly Choice[] => suggest(people(readout), typed);
export const completePublisher = (readout: Readout, typed: string): readonly Choice[] =>
  suggest(publishers(readout), typed);
export const completeArticle = (readout: Readout, typed: string): readonly Choice[] =>
  suggest(articles(readout), typed);

/** Finds what an option means: the id that was picked, or else the first suggestion for words that were typed. @returns An id */
export const findMeeting = (readout: Readout, typed: string): string | null => find(meetings(readout), typed);
export const findPublisher = (readout: Readout, typed: string): string | null => find(publishers(readout), typed);
export const findArticle = (readout: Readout, typed: string): string | null => find(articles(readout), typed);

const meetings = ({ corpus }: Readout): readonly Nameable[] =>
  corpus.meetings.toReversed().map(({ id, name, aliases, start, place }) => ({
    name: name,
    value: id,
    words: [id, name, ...aliases, start, place ?? ''].join(' '),
  }));

const people = ({ corpus }: Readout): readonly Nameable[] => {
  const names = new Map(findPeople(corpus).map(({ name, key }) => [key, name]));
  for (const { name, key } of findPeople(corpus)) if (name.length > (names.get(key)?.length ?? 0)) names.set(key, name);
  return [...names.values()].sort((a, b) => a.localeCompare(b)).map((name) => ({ name, value: name, words: name }));
};

const publishers = ({ corpus }: Readout): readonly Nameable[] =>
  [...new Set(corpus.articles.flatMap(({ publisher, author }) => publisher ?? author ?? []))]
    .sort((a, b) => a.localeCompare(b))
    .map((name) => ({ name, value: name, words: name }));

const articles = ({ corpus }: Readout): readonly Nameable[] =>
  corpus.articles.toReversed().map(({ id, title, publisher, author }) => ({
    name: `${title} (${publisher ?? author})`,
    value: id,
    words: [id, title, publisher ?? '', author ?? ''].join(' '),
  }));

function suggest(things: readonly Nameable[], typed: string): readonly Choice[] {
  return matching(things, typed)
    .filter(({ value }) => value.length <= limits.choiceText)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: shorten(oneLine(name), limits.choiceText), value }));
}

function find(things: readonly Nameable[], typed: string): string | null {
  const exact = things.find(({ name, value }) => [name, value].some((text) => fold(text) === fold(typed)));
  return exact?.value ?? (typed.trim() === '' ? null : (matching(things, typed)[0]?.value ?? null));
}

/** Things whose words begin with all that was typed; those that begin with it themselves first. */
function matching(things: readonly Nameable[], typed: string): readonly Nameable[] {
  const asked = fold(typed);
  const parts = asked.split(/\s+/).filter((part) => part !== '');
  const hits = things.filter(({ words }) => {
    const known = fold(words).split(/[^\p{L}\p{N}]+/u);
    return parts.every((part) => known.some((word) => word.startsWith(part)) || fold(words).includes(part));
  });
  const isFirst = ({ name }: Nameable): number => (fold(name).startsWith(asked) ? 0 : 1);
  return hits.toSorted((a, b) => isFirst(a) - isFirst(b));
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
