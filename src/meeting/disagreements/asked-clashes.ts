import type { Article } from '../../corpus/corpus.ts';
import type { Asked } from './asked.ts';
import { type Clash, groupSides, mostSides } from './find-clashes.ts';
import type { Relation, Slot, Statement } from './statement.ts';

/** From which shares of the question's words two statements answer it; tuned on invented pairs (docs/disagreements.md). */
const enough = { ofQuestion: 0.3, ofAnswer: 0.5, ofMarkedToo: 0.25, ofOnlyMarked: 0.8 } as const;

/**
 * Compares the value that an answer marks with those that other articles give as an answer to the same question. The
 * question tells what both are said of, so that the sentences need share no word but those it asks with.
 *
 * Doubt is silence: an article is let go that also says what the other says, or that answers in two ways as well.
 *
 * @returns At most one; none where the answer marks no value of this slot
 */
export function findAskedClashes<One extends Statement>(
  slot: Slot<One>,
  statements: readonly One[],
  asked: Asked,
): readonly Clash[] {
  const { relateAsked: relateBy } = slot;
  if (relateBy === undefined) return [];
  for (const marked of statements.filter(asked.isMarked)) {
    const told = asked.wordsTold(marked);
    if (told.length === 0) continue;
    const isTold = asked.shareOfQuestion(told) >= enough.ofQuestion;
    const relate = (one: One, other: One): Relation => relateBy(one, other, told);
    const answers = (one: One): boolean => {
      const isMarkedToo = asked.isMarkedToo(one);
      // The search took both for answers, and both name what they count: their sentences need tell no more.
      if (isMarkedToo && slot.areByNameOfOne?.(marked, one) === true) return asked.tellsNames(one, told);
      return isTold && asked.shareTold(one, told) >= leastShare(isMarkedToo, slot.onlyMarked === true);
    };
    const answering = statements.filter((one) => one !== marked && answers(one));
    const isOf = (article: Article) => (one: One) => one.account.passage.article === article;
    const own = answering.filter(isOf(marked.account.passage.article));
    const others = [...new Set(answering.map(({ account }) => account.passage.article))].filter(
      (article) => article !== marked.account.passage.article,
    );
    const met = others.flatMap((article) => {
      const theirs = answering.filter(isOf(article));
      const same = theirs.filter((one) => relate(marked, one) === 'agree');
      if (same.length > 0) return same.slice(0, 1);
      const against = theirs.filter((one) => relate(marked, one) === 'clash');
      const best = against.reduce<One | null>((had, one) => (had === null || rank(one) > rank(had) ? one : had), null);
      if (best === null || own.some((one) => relate(one, best) === 'agree')) return [];
      const isTwofold = against.some(
        (one) => rank(one) > rank(best) - 0.05 && one !== best && relate(one, best) !== 'agree',
      );
      return isTwofold ? [] : [best];
    });
    function rank(one: One): number {
      return asked.shareTold(one, told) + (slot.nearness?.(marked as One, one) ?? 0);
    }
    const sides = groupSides([marked, ...met], relate);
    const against = sides.find((side) => !side.includes(marked))?.[0];
    if (against === undefined || sides.length > mostSides) continue;
    return [
      {
        kind: slot.kind,
        slot: slot.name(marked, against),
        sort: slot.sort(marked),
        about: slot.about(marked, against),
        sides,
      },
    ];
  }
  return [];
}

const leastShare = (isMarkedToo: boolean, onlyMarked: boolean): number => {
  if (onlyMarked) return isMarkedToo ? enough.ofOnlyMarked : Number.POSITIVE_INFINITY;
  return isMarkedToo ? enough.ofMarkedToo : enough.ofAnswer;
};
