import type { Account } from './account.ts';
import { areSame } from './compare-matters.ts';

/** Whether both sentences begin with a pronoun that stands for other things: "The court … It sits in", "The fund … It sits in". */
export function leanOnOthers(one: Account, other: Account): boolean {
  if (!pronoun.test(one.text) || !pronoun.test(other.text)) return false;
  const [mine, theirs] = [one.before[0], other.before[0]];
  if (mine === undefined || theirs === undefined) return false;
  const names = ({ before, words }: Account, token: string): boolean =>
    [...before, ...words].some((word) => areSame(word.token, token));
  return !names(other, mine.token) && !names(one, theirs.token);
}

const pronoun = /^[“"]?(?:It|Its|They|Their)\b/;
