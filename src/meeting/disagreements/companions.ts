import type { Account } from './account.ts';
import { areSame } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';

/**
 * So many digits must a figure have that two sentences do not share by chance: fewer where both say that it gives the same.
 */
const leastDigits = { bound: 2, loose: 3 } as const;

export interface Companions {
  /**
   * Whether two figures stand beside one and the same exact figure, and are its only companions of their kind: "1,430
   * cases and 31 deaths", "1,430 have fallen ill and 28 have died".
   */
  readonly haveCompanion: (one: StatedFigure, other: StatedFigure) => boolean;
  /** Two figures with a common companion share one of these keys. */
  readonly keysBeside: (one: StatedFigure) => readonly string[];
}

/** @param statements - All figures of a meeting */
export function createCompanions(statements: readonly StatedFigure[]): Companions {
  const byAccount = new Map<Account, StatedFigure[]>();
  for (const one of statements) byAccount.set(one.account, [...(byAccount.get(one.account) ?? []), one]);
  const beside = (one: StatedFigure): readonly StatedFigure[] =>
    (byAccount.get(one.account) ?? []).filter((met) => met !== one);
  return {
    haveCompanion: (one, other) =>
      measureSame(one, other) &&
      beside(one).some((mine) =>
        beside(other).some(
          (theirs) => areOneFigure(mine, theirs) && !isNarrower(one, mine) && !isNarrower(other, theirs),
        ),
      ) &&
      [one, other].every((figure) => !beside(figure).some((met) => measureSame(figure, met))),
    keysBeside: (one) =>
      beside(one)
        .filter((met) => digitsOf(met) >= leastDigits.bound)
        .map(({ figure }) => `beside ${figure.dimension} ${figure.value}`),
  };
}

/** Whether two figures give the same aspect, or count things of one name. */
function measureSame(one: StatedFigure, other: StatedFigure): boolean {
  if (one.figure.dimension !== other.figure.dimension) return false;
  if (one.aspect !== null && other.aspect !== null) return one.aspect.aspect === other.aspect.aspect;
  return one.counted.some((token) => other.counted.some((met) => areSame(token, met)));
}

function areOneFigure(one: StatedFigure, other: StatedFigure): boolean {
  if (one.figure.dimension !== other.figure.dimension || one.figure.value !== other.figure.value) return false;
  if (one.aspect !== null && other.aspect !== null && one.aspect.aspect !== other.aspect.aspect) return false;
  return digitsOf(one) >= (measureSame(one, other) ? leastDigits.bound : leastDigits.loose);
}

/** Digits of a number without the noughts at its end. */
const digitsOf = ({ figure: { value } }: StatedFigure): number => `${value}`.replace('.', '').replace(/0+$/, '').length;

/** "14,300 across the region, 287 in Burundi": of another place than the figure beside it, or of another event. */
const isNarrower = ({ account: { text }, figure }: StatedFigure, { figure: beside }: StatedFigure): boolean =>
  beside.end <= figure.start &&
  (otherClause.test(text.slice(beside.end, figure.start)) ||
    (place.test(text.slice(beside.end, figure.start)) &&
      /^[^,;.]{0,40}?\b(?:in|across) (?:the )?\p{Lu}/u.test(text.slice(figure.end))));

const otherClause = / but | while | whereas | when | after /;
const place = /\b(?:in|across|throughout|around|over) (?:all |the |its |their )*\p{L}/u;
