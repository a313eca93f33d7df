import type { Corpus, Meeting, Vocabulary } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import { meetingNouns, namedNouns } from './scope-patterns.ts';

/** Words that name meetings, and the meetings that they may mean. */
export interface MeetingWords {
  /** Names, aliases and ids, as terms; longest first. */
  readonly names: readonly NamedMeetings[];
  /** Kinds, and what the vocabulary has for them. */
  readonly kinds: readonly NamedMeetings[];
  /** Who meets ("National Museum", "city council"): by itself it says nothing of a meeting, beside a date which one. */
  readonly bodies: readonly NamedMeetings[];
  readonly places: readonly NamedMeetings[];
  /** For each term of names, aliases and kinds, the meetings that have it. */
  readonly terms: ReadonlyMap<string, readonly Meeting[]>;
  /** The corpus' own nouns for a meeting ("council", "summit"), with the general ones. */
  readonly nouns: ReadonlySet<string>;
}

/** A run of terms that stands for meetings. */
export interface NamedMeetings {
  readonly terms: readonly string[];
  readonly meetings: readonly Meeting[];
}

const known = new WeakMap<Corpus, MeetingWords>();

/** @returns The words of a corpus' meetings; computed once for each corpus */
export function readMeetingWords(corpus: Corpus): MeetingWords {
  const had = known.get(corpus);
  if (had) return had;
  const { meetings, vocabulary } = corpus;
  const others = (kind: string): readonly string[] =>
    vocabulary.same.filter((group) => group.some((name) => sameTerms(name, kind))).flat();
  const terms = listTerms(meetings);
  const read: MeetingWords = {
    names: group(meetings, ({ name, aliases, id }) => [name, ...aliases, id]),
    kinds: group(meetings, ({ kind }) => [kind, ...others(kind)]),
    bodies: group(meetings, (meeting) => listBodies(meeting, vocabulary)),
    places: group(meetings, ({ place }) => (place === null ? [] : [place, ...place.split(/\s*[,;(]\s*/)])),
    terms,
    nouns: new Set([
      ...meetingNouns,
      ...[...namedNouns].filter((noun) => terms.has(nameTerms(noun)[0] ?? '')),
      ...meetings.flatMap(({ name, kind }) => [...lastWord(name), ...lastWord(kind)]),
    ]),
  };
  known.set(corpus, read);
  return read;
}

/** Terms of a name but for articles and prepositions, so that "ministers of defence" is met by "the ministers for defence". */
export const nameTerms = (text: string): readonly string[] =>
  findWords(text)
    .filter((word) => !littleWords.test(word.text))
    .map(({ term }) => term);

export const littleWords = /^(?:the|a|an|of|in|at|on|for|s)$/i;

const sameTerms = (one: string, other: string): boolean => nameTerms(one).join(' ') === nameTerms(other).join(' ');

function listTerms(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const terms = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const term of new Set([meeting.name, ...meeting.aliases, meeting.kind].flatMap(nameTerms)))
      terms.set(term, [...(terms.get(term) ?? []), meeting]);
  return terms;
}

/** "Finance Committee of the Riverside Trust, May 2021" is both of them, and what the vocabulary has for either. */
function listBodies({ name, kind }: Meeting, { same }: Vocabulary): readonly string[] {
  const [head = ''] = name.split(/[,:;(–]/);
  const parts = [head, ...head.split(/\s+(?:of|for)\s+(?:the\s+)?/i)].filter(
    (part) => nameTerms(part).length > 1 && !isMeetingNoun(part),
  );
  const own = [name, kind].map((text) => ` ${nameTerms(text).join(' ')} `);
  const others = same.filter((group) =>
    group.some((member) => own.some((text) => text.includes(` ${nameTerms(member).join(' ')} `))),
  );
  return [...parts, ...others.flat()];
}

const isMeetingNoun = (text: string): boolean => meetingNouns.has(text.trim().toLowerCase());

function group(
  meetings: readonly Meeting[],
  namesOf: (meeting: Meeting) => readonly string[],
): readonly NamedMeetings[] {
  const groups = new Map<string, { terms: readonly string[]; meetings: Meeting[] }>();
  for (const meeting of meetings)
    for (const name of namesOf(meeting)) {
      const terms = nameTerms(name);
      const key = terms.join(' ');
      if (key === '') continue;
      const had = groups.get(key) ?? { terms, meetings: [] };
      if (!had.meetings.includes(meeting)) had.meetings.push(meeting);
      groups.set(key, had);
    }
  return [...groups.values()].sort((a, b) => b.terms.length - a.terms.length);
}

/** "assembly" of "Fjord Assembly, Bergen, May 2021"; people ("foreign ministers") are no noun for a meeting. */
function lastWord(name: string): readonly string[] {
  const [head = ''] = name.toLowerCase().split(/[,:;(–]/);
  const last = findWords(head).at(-1)?.text ?? '';
  return last === '' || /(?:ers|ors|ists|heads|chiefs)$|\p{N}/u.test(last) ? [] : [last];
}
