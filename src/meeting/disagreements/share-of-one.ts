import type { Account } from './account.ts';
import { areSame } from './compare-matters.ts';
import { oneOfThem } from './contrasts.ts';
import type { StatedFigure } from './figure-statements.ts';

/**
 * @param accounts - All of a meeting
 * @param meeting - Words that name the meeting: what it gives is the whole
 * @returns Whether a figure is what one of them gets or gives, whom the sentence of the other figure does not name:
 * "Slovakia will receive €14 million"
 */
export function createIsShareOfOne(
  accounts: readonly Account[],
  meeting: ReadonlySet<string>,
): (one: StatedFigure, other: StatedFigure) => boolean {
  // Any word may be written with a capital that opens its sentence; a name is within others, too.
  const names = new Set(
    accounts.flatMap(({ words }) => words.filter(({ capital }) => capital).map(({ token }) => token)),
  );
  return ({ account: { text, words }, figure }, other) => {
    const before = text.slice(0, figure.start);
    const verb = givesOrGets.exec(before);
    if (verb === null || oneOfThem.test(before)) return false;
    const giver = words.findLast(
      ({ end, token, text: written }) =>
        end <= verb.index && /^\p{Lu}/u.test(written) && names.has(token) && !token.startsWith('act:'),
    );
    return (
      giver !== undefined &&
      !/[;:.“”"]|, (?!who|which)/.test(before.slice(giver.end, verb.index)) &&
      !meeting.has(giver.token) &&
      !other.account.words.some(({ token }) => areSame(token, giver.token))
    );
  };
}

const givesOrGets =
  /\b(?:receiv(?:e|es|ed)|gets?|got|pay(?:s|ing)?|paid|contribut(?:e|es|ed)|gives?|gave|provid(?:e|es|ed)|pledg(?:e|es|ed)|promis(?:e|es|ed)|put(?:s|ting)?|ow(?:e|es|ed)|adds?|added|offer(?:s|ed)?|suppl(?:y|ies|ied)|sen[dt]s?|lends?|lent|donat(?:e|es|ed))\b[^,;.]{0,40}$/i;
