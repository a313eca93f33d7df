import type { Disagreement, Excerpt } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import { listAccounts } from './account.ts';
import { actSlot } from './act-slot.ts';
import { dateSlot, findStatedDates } from './date-statements.ts';
import { figureSlot } from './figure-slot.ts';
import { findStatedFigures } from './figure-statements.ts';
import { type Clash, findClashes } from './find-clashes.ts';
import { findStatedOutcomes, outcomeSlot } from './outcome-statements.ts';
import { findStatedPlaces, placeSlot } from './place-statements.ts';
import { findRoleHolders, roleSlot } from './role-holders.ts';
import { findDoneActs } from './sole-acts.ts';
import type { Statement } from './statement.ts';
import { findStatedVotes, voteSlot } from './vote-statements.ts';

/** A disagreement as it is shown, with what tells which questions touch it. */
export interface FoundDisagreement {
  readonly shown: Disagreement;
  readonly clash: Clash;
}

const known = new WeakMap<Corpus, Map<string, readonly FoundDisagreement[]>>();

/**
 * Finds the slots of a meeting for which its articles give incompatible values (docs/disagreements.md).
 *
 * @returns People first, then figures, dates, places and outcomes, each in the order of the corpus; computed once for
 * each meeting of a corpus
 */
export function findDisagreements(corpus: Corpus, meeting: Meeting): readonly FoundDisagreement[] {
  const found = known.get(corpus) ?? new Map<string, readonly FoundDisagreement[]>();
  known.set(corpus, found);
  const had = found.get(meeting.id);
  if (had !== undefined) return had;
  const disagreements = findMeetingClashes(corpus, meeting).map((clash) => ({ clash, shown: show(meeting, clash) }));
  found.set(meeting.id, disagreements);
  return disagreements;
}

/** The same without what is shown of it. */
function findMeetingClashes(corpus: Corpus, meeting: Meeting): readonly Clash[] {
  const all = listAccounts(corpus, meeting);
  if (new Set(all.map(({ passage }) => passage.article)).size < 2) return [];
  return [
    ...findClashes(roleSlot(corpus, all), findRoleHolders(corpus, all)),
    ...findClashes(actSlot(corpus, all), findDoneActs(corpus, all)),
    ...findClashes(voteSlot(corpus, all), findStatedVotes(corpus, all)),
    ...findClashes(figureSlot(corpus, all), findStatedFigures(corpus, all)),
    ...findClashes(dateSlot(corpus, all), findStatedDates(corpus, all)),
    ...findClashes(placeSlot(corpus, all), findStatedPlaces(corpus, all)),
    ...findClashes(outcomeSlot(corpus, all), findStatedOutcomes(corpus, all)),
  ];
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
