import type { Disagreement, Excerpt } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import type { EncodedText } from '../../search/encoder.ts';
import { type Account, listAccounts } from './account.ts';
import { actSlot } from './act-slot.ts';
import { dateSlot, findStatedDates } from './date-statements.ts';
import { figureSlot } from './figure-slot.ts';
import { findStatedFigures } from './figure-statements.ts';
import { type Clash, findClashes } from './find-clashes.ts';
import { createNearness } from './nearness.ts';
import { findStatedOutcomes, outcomeSlot } from './outcome-statements.ts';
import { findStatedPlaces, placeSlot } from './place-statements.ts';
import { findRoleHolders, roleSlot } from './role-holders.ts';
import { findDoneActs } from './sole-acts.ts';
import type { SlotSort, Statement } from './statement.ts';
import { findStatedVotes, voteSlot } from './vote-statements.ts';

/** A disagreement as it is shown, with what tells which questions touch it. */
export interface FoundDisagreement {
  readonly shown: Disagreement;
  readonly clash: Clash;
}

/** One sort of slot or several, found by one walk over the articles. */
interface Finder {
  readonly sorts: readonly SlotSort[];
  readonly find: (corpus: Corpus, accounts: readonly Account[], vectors: readonly EncodedText[]) => readonly Clash[];
}

/** People first, then figures, dates, places and outcomes. */
const finders: readonly Finder[] = [
  { sorts: ['role'], find: (corpus, all) => findClashes(roleSlot(corpus, all), findRoleHolders(corpus, all)) },
  { sorts: ['act'], find: (corpus, all) => findClashes(actSlot(corpus, all), findDoneActs(corpus, all)) },
  {
    sorts: ['vote'],
    find(corpus, all) {
      const stated = findStatedVotes(corpus, all);
      return findClashes(voteSlot(corpus, all, stated), stated);
    },
  },
  {
    sorts: ['count', 'money', 'share', 'duration', 'measure'],
    find(corpus, all, vectors) {
      const stated = findStatedFigures(corpus, all);
      return findClashes(figureSlot(corpus, all, stated, createNearness(corpus, vectors)), stated);
    },
  },
  { sorts: ['date'], find: (corpus, all) => findClashes(dateSlot(corpus, all), findStatedDates(corpus, all)) },
  { sorts: ['place'], find: (corpus, all) => findClashes(placeSlot(corpus, all), findStatedPlaces(corpus, all)) },
  { sorts: ['outcome'], find: (corpus, all) => findClashes(outcomeSlot(corpus, all), findStatedOutcomes(corpus, all)) },
];

type FoundBy = Map<Finder, readonly FoundDisagreement[]>;
/** By the vectors that were used, or by the corpus where there are none. */
const known = new WeakMap<object, Map<string, FoundBy>>();
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
  const key = vectors.length > 0 ? vectors : corpus;
  const meetings = known.get(key) ?? new Map<string, FoundBy>();
  known.set(key, meetings);
  const found: FoundBy = meetings.get(meeting.id) ?? new Map();
  meetings.set(meeting.id, found);
  const wanted = finders.filter((finder) => sorts === undefined || finder.sorts.some((sort) => sorts.includes(sort)));
  const missing = wanted.filter((finder) => !found.has(finder));
  if (missing.length > 0) {
    const accounts = listAccounts(corpus, meeting);
    const isAlone = new Set(accounts.map(({ passage }) => passage.article)).size < 2;
    for (const finder of missing) {
      const clashes = isAlone ? [] : finder.find(corpus, accounts, vectors);
      found.set(
        finder,
        clashes.map((clash) => ({ clash, shown: show(meeting, clash) })),
      );
    }
  }
  return wanted.flatMap((finder) => found.get(finder) ?? []);
}

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
