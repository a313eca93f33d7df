import type { Disagreement, Excerpt } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import type { EncodedText } from '../../search/encoder.ts';
import { type Account, listAccounts } from './account.ts';
import { actSlot } from './act-slot.ts';
import type { Asked } from './asked.ts';
import { findAskedClashes } from './asked-clashes.ts';
import { dateSlot } from './date-slot.ts';
import { findStatedDates } from './date-statements.ts';
import { figureSlot } from './figure-slot.ts';
import { findStatedFigures } from './figure-statements.ts';
import { type Clash, findClashes } from './find-clashes.ts';
import { findNamedPeople, namedSlot } from './named-people.ts';
import { createNearness } from './nearness.ts';
import { findStatedOutcomes, outcomeSlot } from './outcome-statements.ts';
import { findStatedPlaces, placeSlot } from './place-statements.ts';
import { findRoleHolders, roleSlot } from './role-holders.ts';
import { findDoneActs } from './sole-acts.ts';
import type { Slot, SlotSort, Statement } from './statement.ts';
import { findStatedVotes, voteSlot } from './vote-statements.ts';

/** A disagreement as it is shown, with what tells which questions touch it. */
export interface FoundDisagreement {
  readonly shown: Disagreement;
  readonly clash: Clash;
}

/** Statements of one meeting, and what comes of comparing them. */
interface Compared {
  readonly clashes: () => readonly Clash[];
  readonly askedClashes: (asked: Asked) => readonly Clash[];
}

const compare = <One extends Statement>(slot: Slot<One>, statements: readonly One[]): Compared => ({
  clashes: () => findClashes(slot, statements),
  askedClashes: (asked) => findAskedClashes(slot, statements, asked),
});

/** One sort of slot or several, found by one walk over the articles. */
interface Finder {
  readonly sorts: readonly SlotSort[];
  readonly read: (corpus: Corpus, accounts: readonly Account[], vectors: readonly EncodedText[]) => Compared;
}

/** People first, then figures, dates, places and outcomes. */
const finders: readonly Finder[] = [
  { sorts: ['role'], read: (corpus, all) => compare(roleSlot(corpus, all), findRoleHolders(corpus, all)) },
  { sorts: ['act'], read: (corpus, all) => compare(actSlot(corpus, all), findDoneActs(corpus, all)) },
  {
    sorts: ['act'],
    read(corpus, all) {
      const named = findNamedPeople(corpus, all);
      return compare(namedSlot(corpus, all, named), named);
    },
  },
  {
    sorts: ['vote'],
    read(corpus, all) {
      const stated = findStatedVotes(corpus, all);
      return compare(voteSlot(corpus, all, stated), stated);
    },
  },
  {
    sorts: ['count', 'money', 'share', 'duration', 'measure'],
    read(corpus, all, vectors) {
      const stated = findStatedFigures(corpus, all);
      return compare(figureSlot(corpus, all, stated, createNearness(corpus, vectors)), stated);
    },
  },
  { sorts: ['date'], read: (corpus, all) => compare(dateSlot(corpus, all), findStatedDates(corpus, all)) },
  { sorts: ['place'], read: (corpus, all) => compare(placeSlot(corpus, all), findStatedPlaces(corpus, all)) },
  { sorts: ['outcome'], read: (corpus, all) => compare(outcomeSlot(corpus, all), findStatedOutcomes(corpus, all)) },
];

/** What has been read of a meeting, and what was found. */
interface KnownOf {
  readonly compared: Map<Finder, Compared>;
  readonly found: Map<Finder, readonly FoundDisagreement[]>;
  accounts: readonly Account[] | null;
}
/** By the vectors that were used, or by the corpus where there are none. */
const known = new WeakMap<object, Map<string, KnownOf>>();
const noVectors: readonly EncodedText[] = [];

/**
 * Finds the slots of a meeting for which its articles give incompatible values (docs/disagreements.md).
 *
 * @param vectors - Those of the passages, in their order, to compare figures by meaning as well; none without a model
 * @param sorts - Only what is found along with these sorts of slot; all by default
 * @returns People first, then figures, dates, places and outcomes, each in the order of the corpus; computed once for
 * each meeting of a corpus
 */
export function findDisagreements(
  corpus: Corpus,
  meeting: Meeting,
  vectors: readonly EncodedText[] = noVectors,
  sorts?: readonly SlotSort[],
): readonly FoundDisagreement[] {
  const { found } = recall(corpus, meeting, vectors);
  return findersOf(sorts).flatMap((finder) => {
    const had = found.get(finder) ?? present(meeting, readWith(finder, corpus, meeting, vectors)?.clashes() ?? []);
    found.set(finder, had);
    return had;
  });
}

/**
 * Finds where other articles on a meeting answer a question with another value than its answer does.
 *
 * @param vectors - As of {@link findDisagreements}
 * @param sorts - Those of slot that the question may ask for
 */
export function findAskedDisagreements(
  corpus: Corpus,
  meeting: Meeting,
  vectors: readonly EncodedText[],
  sorts: readonly SlotSort[],
  asked: Asked,
): readonly FoundDisagreement[] {
  return findersOf(sorts)
    .flatMap((finder) => present(meeting, readWith(finder, corpus, meeting, vectors)?.askedClashes(asked) ?? []))
    .filter(({ clash }) => sorts.includes(clash.sort));
}

const findersOf = (sorts: readonly SlotSort[] | undefined): readonly Finder[] =>
  finders.filter((finder) => sorts === undefined || finder.sorts.some((sort) => sorts.includes(sort)));

function recall(corpus: Corpus, meeting: Meeting, vectors: readonly EncodedText[]): KnownOf {
  const key = vectors.length > 0 ? vectors : corpus;
  const meetings = known.get(key) ?? new Map<string, KnownOf>();
  known.set(key, meetings);
  const had: KnownOf = meetings.get(meeting.id) ?? { compared: new Map(), found: new Map(), accounts: null };
  meetings.set(meeting.id, had);
  return had;
}

/** @returns `null` for a meeting of one article */
function readWith(finder: Finder, corpus: Corpus, meeting: Meeting, vectors: readonly EncodedText[]): Compared | null {
  const of = recall(corpus, meeting, vectors);
  of.accounts ??= listAccounts(corpus, meeting);
  if (new Set(of.accounts.map(({ passage }) => passage.article)).size < 2) return null;
  const compared = of.compared.get(finder) ?? finder.read(corpus, of.accounts, vectors);
  of.compared.set(finder, compared);
  return compared;
}

/** @returns What was found of a meeting, as it is shown */
export const present = (meeting: Meeting, clashes: readonly Clash[]): readonly FoundDisagreement[] =>
  clashes.map((clash) => ({ clash, shown: show(meeting, clash) }));

function show({ id }: Meeting, { slot, sides }: Clash): Disagreement {
  return {
    meeting: id,
    slot,
    sides: sides.map((statements) => ({ value: statements[0]?.value ?? '', excerpts: excerptsOf(statements) })),
  };
}

/** One excerpt a sentence, with the values marked. */
function excerptsOf(statements: readonly Statement[]): Excerpt[] {
  const sentences = new Map<string, readonly Statement[]>();
  for (const statement of statements) {
    const { passage, at } = statement.account;
    const place = `${passage.index}:${at}`;
    sentences.set(place, [...(sentences.get(place) ?? []), statement]);
  }
  return [...sentences.values()].flatMap((here) => {
    const [first] = here;
    if (first === undefined) return [];
    const { passage, at, span } = first.account;
    const marks = here.map(({ mark }) => ({ start: span.start + mark.start, end: span.start + mark.end }));
    return [makeExcerpt(passage.article, passage.paragraph, widenSpan(passage, at), marks)];
  });
}
