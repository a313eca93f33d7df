import type { Article } from '../../corpus/corpus.ts';
import type { Relation, Slot, SlotKind, SlotSort, Statement } from './statement.ts';

/** One slot with incompatible values: each side's statements agree with each other, and with none of another side. */
export interface Clash {
  readonly kind: SlotKind;
  readonly slot: string;
  readonly sort: SlotSort;
  /** Tokens of what it is about; an act's own first. */
  readonly about: readonly string[];
  readonly sides: readonly (readonly Statement[])[];
}

/**
 * Compares all statements of one sort about one meeting, those of different articles only.
 *
 * A pair is let go where one of the two articles also says what the other says: it may have meant another thing.
 *
 * @returns In the order of their first statements
 */
export function findClashes<One extends Statement>(slot: Slot<One>, statements: readonly One[]): readonly Clash[] {
  const relations = relateAll(slot, statements);
  const support = listSupport(relations.agree);
  const saysToo = (one: One, other: One): boolean => support.get(other)?.has(one.account.passage.article) ?? false;
  const pairs = relations.clash.filter(([one, other]) => !saysToo(one, other) && !saysToo(other, one));
  return joinGroups(statements, pairs).flatMap((group) => {
    const members = new Set(group);
    const within = ([one, other]: Pair<One>): boolean => members.has(one) && members.has(other);
    const sides = joinGroups(group, relations.agree.filter(within), true);
    const [first, second] = pairs.find(within) ?? [];
    if (sides.length < 2 || first === undefined || second === undefined) return [];
    if (sides.length > mostSides || speaksTwice(sides)) return [];
    const sideOf = new Map(sides.flatMap((side) => side.map((one) => [one, side] as const)));
    if (pairs.some(([one, other]) => within([one, other]) && sideOf.get(one) === sideOf.get(other))) return [];
    const [sort, about] = [slot.sort(first), slot.about(first, second)];
    return [{ kind: slot.kind, slot: slot.name(first, second), sort, about, sides }];
  });
}

/** More values than this for one slot are values of several. */
export const mostSides = 4;

/** Whether an article stands on two sides: it means several things, so that the others may, too. */
function speaksTwice(sides: readonly (readonly Statement[])[]): boolean {
  const articles = sides.flatMap((side) => [...new Set(side.map(({ account }) => account.passage.article))]);
  return new Set(articles).size < articles.length;
}

type Pair<One> = readonly [One, One];

function relateAll<One extends Statement>(
  slot: Slot<One>,
  statements: readonly One[],
): { readonly agree: readonly Pair<One>[]; readonly clash: readonly Pair<One>[] } {
  const byKey = new Map<string, number[]>();
  const found: Record<Exclude<Relation, 'apart'>, Pair<One>[]> = { agree: [], clash: [] };
  statements.forEach((one, at) => {
    const met = new Set<number>();
    for (const key of slot.keys(one)) {
      for (const place of byKey.get(key) ?? []) met.add(place);
      const had = byKey.get(key);
      if (had === undefined) byKey.set(key, [at]);
      else had.push(at);
    }
    for (const place of [...met].sort((a, b) => a - b)) {
      const other = statements[place];
      if (other === undefined || other.account.passage.article === one.account.passage.article) continue;
      const relation = slot.relate(other, one);
      if (relation !== 'apart') found[relation].push([other, one]);
    }
  });
  return found;
}

/** For each statement, the articles that say the same. */
function listSupport<One extends Statement>(agree: readonly Pair<One>[]): ReadonlyMap<One, ReadonlySet<Article>> {
  const support = new Map<One, Set<Article>>();
  for (const [one, other] of [...agree, ...agree.map(([a, b]) => [b, a] as const)]) {
    const had = support.get(one) ?? new Set<Article>();
    support.set(one, had.add(other.account.passage.article));
  }
  return support;
}

/** Statements in groups that agree with each other, in the order of their first. */
export function groupSides<One extends Statement>(
  statements: readonly One[],
  relate: (one: One, other: One) => Relation,
): readonly (readonly One[])[] {
  const agree = statements.flatMap((one, at) =>
    statements.slice(at + 1).flatMap((other) => (relate(one, other) === 'agree' ? [[one, other] as const] : [])),
  );
  return joinGroups(statements, agree, true);
}

/** Groups of statements that pairs join, in the order of their first; single ones only where asked for. */
function joinGroups<One>(
  items: readonly One[],
  pairs: readonly Pair<One>[],
  single = false,
): readonly (readonly One[])[] {
  const group = new Map<One, Set<One>>();
  for (const [one, other] of pairs) {
    const [a, b] = [group.get(one) ?? new Set([one]), group.get(other) ?? new Set([other])];
    const [joined, added] = a.size >= b.size ? [a, b] : [b, a];
    for (const item of added) joined.add(item);
    for (const item of [one, other, ...added]) group.set(item, joined);
  }
  const groups = new Map<Set<One>, One[]>();
  for (const item of items) {
    const joined = group.get(item) ?? (single ? new Set([item]) : undefined);
    if (joined === undefined) continue;
    const members = groups.get(joined);
    if (members === undefined) groups.set(joined, [item]);
    else members.push(item);
  }
  return [...groups.values()];
}
