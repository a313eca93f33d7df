import type { StatedFigure } from './figure-statements.ts';
import { leanOnOthers } from './lean-on-others.ts';
import { happensToOne, hasBefallen, haveOtherParts, isOfGroup } from './other-fates.ts';
import { haveOtherModifiers } from './other-modifiers.ts';
import { isLongAgo, isNowAgainstLater, isStockAgainstChange } from './other-stage.ts';
import { haveOtherOpenings, haveOtherSubjects } from './other-subjects.ts';
import { isLimited, isNarrowed, isOfSpan, isPlaceAgainstWhole, isTotalAgainstOne } from './part-and-whole.ts';

/**
 * Whether the words around two figures tell apart what they are said of: "the cod quota" and "the herring quota", "the
 * museum of art" and "the museum of history", "has now" and "will have", "in all" and "Norway alone".
 *
 * @param meeting - Words that name the meeting, which tell nothing apart
 */
export function areToldApart(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
  return haveOtherModifiers(one, other) || areOfOtherParts(one, other, meeting);
}

/** The same, but for the words that narrow down a word which both sentences have. */
export function areOfOtherParts(one: StatedFigure, other: StatedFigure, meeting: ReadonlySet<string>): boolean {
  return (
    [one, other].some((figure) => figure.counted[0] === 'vote') ||
    [
      [one, other],
      [other, one],
    ].some(
      ([a, b]) =>
        a !== undefined &&
        b !== undefined &&
        (isPlaceAgainstWhole(a, b) ||
          isNowAgainstLater(a, b) ||
          isStockAgainstChange(a, b) ||
          isLongAgo(a, b) ||
          isTotalAgainstOne(a, b, meeting)),
    ) ||
    haveOtherSubjects(one, other) ||
    (one.aspect?.aspect.name === 'the cost' && haveOtherOpenings(one.account, other.account)) ||
    isOfSpan(one) !== isOfSpan(other) ||
    isLimited(one) !== isLimited(other) ||
    leanOnOthers(one.account, other.account) ||
    isOfGroup(one) !== isOfGroup(other) ||
    (hasBefallen(one) && haveOtherParts(one, other)) ||
    isNarrowed(one, other, meeting) !== isNarrowed(other, one, meeting) ||
    happensToOne(one, other)
  );
}
