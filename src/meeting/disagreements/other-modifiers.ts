import type { Account } from './account.ts';
import { areSame } from './compare-matters.ts';
import type { StatedFigure } from './figure-statements.ts';
import type { OneWord } from './one-word.ts';

/**
 * Whether a word that both sentences have, near the figure, is narrowed down by different words right before or behind it.
 *
 * @param tellApart - Whether two such words stand for different things
 */
export function haveOtherModifiers(
  one: StatedFigure,
  other: StatedFigure,
  tellApart: (one: OneWord, other: OneWord) => boolean = () => true,
): boolean {
  const theirs = wordsNear(other);
  return wordsNear(one).some((word) =>
    theirs.some((met) => {
      if (!areSame(word.token, met.token) || (isOfCue(one, other, word) && isOfCue(other, one, met))) return false;
      const [a, b] = [modifierBefore(one.account, word), modifierBefore(other.account, met)];
      if ([a, b].filter((modifier) => modifier !== null && narrowing.test(modifier.text)).length === 1) return true;
      const [behind, back] = [modifierBehind(one.account, word), modifierBehind(other.account, met)];
      return [[a, b] as const, [behind, back] as const].some(
        ([mine, its]) =>
          mine !== null && its !== null && differ(mine, its, one.account, other.account) && tellApart(mine, its),
      );
    }),
  );
}

/** Whether both sentences have a word, and narrow it down by different ones: "the budget committee", "the fisheries committee". */
export function narrowDown(one: Account, other: Account, token: string): boolean {
  const [mine, theirs] = [one, other].map((account) =>
    account.words
      .filter((word) => areSame(word.token, token))
      .map((word) => [modifierBefore(account, word), modifierBehind(account, word)] as const),
  );
  return (mine ?? []).some((words) =>
    (theirs ?? []).some((met) =>
      words.some((word, at) => {
        const its = met[at] ?? null;
        return word !== null && its !== null && differ(word, its, one, other);
      }),
    ),
  );
}

/** "The main rate", "the policy rate": what names their common aspect tells nothing apart. */
const isOfCue = ({ aspect }: StatedFigure, other: StatedFigure, { start, end }: OneWord): boolean =>
  aspect !== null &&
  aspect.aspect === other.aspect?.aspect &&
  aspect.cues.some((cue) => cue.start <= start && end <= cue.end);

/** Words so near to a figure, in words of the sentence, belong to what it measures. */
const nearness = 4;

function wordsNear({ account: { words }, figure }: StatedFigure): readonly OneWord[] {
  const before = words.filter(({ end }) => end <= figure.start).slice(-nearness);
  const behind = words.filter(({ start }) => start >= figure.end).slice(0, nearness);
  return [...before, ...behind].filter(({ token }) => !/^\p{N}/u.test(token));
}

function modifierBefore({ text, words }: Account, word: OneWord): OneWord | null {
  const found = words.find(({ end }) => end === word.start - 1 && /[ -]/.test(text[end] ?? ''));
  return found === undefined || idle.test(found.text) || /^act:/.test(found.token) ? null : found;
}

function modifierBehind({ text, words }: Account, word: OneWord): OneWord | null {
  const link = /^ (?:of|on|about|for|against|into) (?:the |a |an |its |their )?/.exec(text.slice(word.end));
  if (link === null) return null;
  const start = word.end + link[0].length;
  const found = words.find((met) => met.start === start);
  return found === undefined || idle.test(found.text) ? null : found;
}

/** Neither is named in the other's sentence. */
function differ(a: OneWord, b: OneWord, one: Account, other: Account): boolean {
  const has = ({ words }: Account, { token }: OneWord): boolean => words.some((met) => areSame(met.token, token));
  return !has(other, a) && !has(one, b);
}

/** Words that narrow nothing down; numbers are compared by themselves. */
const idle =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|million|billion|new|total|further|more|some|about|only|just|whole|entire|planned|agreed|so-called|old|big|great|large|huge|record|first|next|last|year|several|many|few|all|\p{L}+ly|\p{L}+ed|[Tt]he)$/iu;

/** One-sided already, these name another figure. */
const narrowing =
  /^(?:core|underlying|average|mean|median|maximum|minimum|net|gross|basic|hourly|adjusted|headline|deposit|overnight)$/i;
