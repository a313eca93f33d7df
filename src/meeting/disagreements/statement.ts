import type { Span } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import type { AskedWord } from './asked.ts';

/** What sort of value is disputed: it tells which questions a disagreement answers. */
export type SlotKind = 'who' | 'figure' | 'date' | 'place' | 'outcome';

/** The same, finer: which questions ask for it. */
export const slotSorts = [
  'role',
  'act',
  'vote',
  'count',
  'money',
  'share',
  'duration',
  'measure',
  'date',
  'place',
  'outcome',
] as const;
export type SlotSort = (typeof slotSorts)[number];

/** One value that one sentence gives for one slot. */
export interface Statement {
  readonly account: Account;
  /** As written: "Maria Tveit", "€4.5bn". */
  readonly value: string;
  /** Where it stands, as offsets into the sentence. */
  readonly mark: Span;
}

/** How two statements stand to each other: of one slot and with one value, of one slot and incompatible, or neither. */
export type Relation = 'agree' | 'clash' | 'apart';

/** A sort of slot: how its statements are found and compared. */
export interface Slot<One extends Statement> {
  readonly kind: SlotKind;
  /** Statements are compared only where they share a key; it keeps large corpora cheap. */
  readonly keys: (statement: One) => readonly string[];
  readonly relate: (one: One, other: One) => Relation;
  /**
   * The same for two that answer one question, which tells by itself what both are said of; where it is missing, the
   * slot is not compared so. Gets the words of the question that are told.
   */
  readonly relateAsked?: (one: One, other: One, told: readonly AskedWord[]) => Relation;
  /** Compared so only with values that the search took for answers as well: what may be said of many must be marked. */
  readonly onlyMarked?: true;
  /** Whether two values are by name of one thing, such as a count of boats: where both are marked, no word more need be told. */
  readonly areByNameOfOne?: (one: One, other: One) => boolean;
  /** How like two values are by meaning, 0 to 1; 0 without a model. */
  readonly nearness?: (one: One, other: One) => number;
  /** The slot in plain words, out of the words of the two. */
  readonly name: (one: One, other: One) => string;
  readonly sort: (one: One) => SlotSort;
  /** Tokens of what the slot is about: what a question that asks for it holds. */
  readonly about: (one: One, other: One) => readonly string[];
}
