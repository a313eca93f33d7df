import type { Attendance, Attendee, Disagreement } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Vocabulary } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { readMeeting } from '../meeting-articles.ts';
import { findPresences, type Presence } from './find-presences.ts';
import { areSamePerson, canonicalName } from './same-names.ts';

/**
 * Lists the people and bodies that articles place at a meeting, each with its offices and what places it there. Names
 * are put together across spellings; whoever is merely spoken of is no attendee.
 *
 * @param disagreements - Those found for this meeting; whoever stands on a side of one on people is marked
 * @returns People first, then bodies, those that most articles name first
 * @throws RangeError when the corpus has no such meeting
 */
export function attendMeeting(
  corpus: Corpus,
  meeting: string,
  disagreements: readonly Disagreement[] = [],
): Attendance {
  const { articles } = readMeeting(corpus, meeting);
  const attendees = listAttendees(corpus, meeting).map((attendee) => ({
    ...attendee,
    disputed: disagreements.some((one) => one.meeting === meeting && isSideOf(attendee, one)),
  }));
  const disputes = disagreements.filter(
    (one) => one.meeting === meeting && attendees.some((attendee) => isSideOf(attendee, one)),
  );
  return {
    meeting,
    person: null,
    attendees,
    disagreements: disputes,
    articles: articles.map(({ id }) => id),
    corpusVersion: corpus.version,
  };
}

const isSideOf = ({ name, otherNames, kind }: Attendee, { sides }: Disagreement): boolean =>
  kind === 'person' &&
  sides.some(({ value }) => {
    const terms = new Set(findTerms(value));
    return [name, ...otherNames].some((form) => terms.has(findTerms(form).at(-1) ?? ''));
  });

const known = new WeakMap<Corpus, Map<string, readonly Attendee[]>>();

/** @returns Whom articles place at the meeting; computed once for each meeting of a corpus. */
export function listAttendees(corpus: Corpus, meeting: string): readonly Attendee[] {
  const meetings = known.get(corpus) ?? new Map<string, readonly Attendee[]>();
  known.set(corpus, meetings);
  const had = meetings.get(meeting);
  if (had) return had;
  const groups = groupPresences(findPresences(corpus, meeting), corpus.vocabulary).filter((group) =>
    group.some(({ there }) => there),
  );
  const attendees = groups
    .map((group) => describe(meeting, group))
    .sort((a, b) => rank(a) - rank(b) || b.excerpts.length - a.excerpts.length);
  meetings.set(meeting, attendees);
  return attendees;
}

const rank = ({ kind }: Attendee): number => (kind === 'person' ? 0 : 1);

/** Mentions of one person or body together. Full names first, so that a bare last name finds whom it belongs to. */
function groupPresences(presences: readonly Presence[], vocabulary: Vocabulary): readonly (readonly Presence[])[] {
  const groups: Presence[][] = [];
  const fullFirst = [...presences].sort((a, b) => wordsOf(b) - wordsOf(a));
  for (const presence of fullFirst) {
    const group = groups.find(
      ([one]) =>
        one !== undefined &&
        one.kind === presence.kind &&
        (one.kind === 'person'
          ? areSamePerson(one.name, presence.name, vocabulary)
          : canonicalName(one.name, vocabulary) === canonicalName(presence.name, vocabulary)),
    );
    if (group) group.push(presence);
    else groups.push([presence]);
  }
  const first = (group: readonly Presence[]): number => Math.min(...group.map(place));
  return groups.sort((a, b) => first(a) - first(b));
}

const wordsOf = ({ name, kind }: Presence): number => (kind === 'person' ? name.split(' ').length : 0);
const place = ({ passage, span }: Presence): number => passage.index + span.start / 1e7;

function describe(meeting: string, group: readonly Presence[]): Attendee {
  const [name = '', ...otherNames] = byFrequency(group.map((one) => one.name)).sort(
    (a, b) => b.split(' ').length - a.split(' ').length,
  );
  const there = group.filter((one) => one.there);
  return {
    meeting,
    name,
    kind: group[0]?.kind ?? 'person',
    otherNames,
    roles: byFrequency(group.flatMap(({ role }) => role ?? [])),
    expected: there.every(({ expected }) => expected),
    disputed: false,
    excerpts: bestOfEachArticle(there).map(({ passage, at, span }) =>
      makeExcerpt(passage.article, passage.paragraph, widenSpan(passage, at), [span]),
    ),
  };
}

/** What tells most: happened rather than expected, with an office, under a full name, early. */
function bestOfEachArticle(there: readonly Presence[]): readonly Presence[] {
  const worth = ({ expected, role, name }: Presence): number =>
    (expected ? 0 : 4) + (role === null ? 0 : 2) + (name.includes(' ') ? 1 : 0);
  const sorted = [...there].sort((a, b) => worth(b) - worth(a) || place(a) - place(b));
  return sorted.filter(
    ({ passage }, at) => sorted.findIndex((other) => other.passage.article === passage.article) === at,
  );
}

/** @returns Each once, the most frequent first, then in the order given. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
