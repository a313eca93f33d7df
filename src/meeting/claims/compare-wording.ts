import type { Passage, Span } from '../../corpus/corpus.ts';
import { isFigure, type Token, turnsSentence } from './claim-tokens.ts';
import { type QuotableText, sentencesAround } from './quotable-text.ts';

/** The stretch of an article that is closest to a claim, word for word. */
export interface ClosestWording {
  readonly passage: Passage;
  readonly sentences: Span;
  /** Share of the claim's words that stand there in the same order, 0 to 1. */
  readonly kept: number;
  /** Share of the stretch's words that the claim has, 0 to 1. */
  readonly covered: number;
  readonly differences: readonly { readonly claimed: string; readonly found: string }[];
  /** A figure, a negation or a quantifier is among the differences. */
  readonly turned: boolean;
}

/**
 * Finds the stretch of the corpus whose words differ least from a claim's: the longest common subsequence of words
 * with each passage (Hunt & McIlroy 1976), from its first to its last word.
 *
 * @returns The best, the first such; `null` where no passage shares a word
 */
export function findClosestWording(texts: readonly QuotableText[], claim: readonly string[]): ClosestWording | null {
  let best: ClosestWording | null = null;
  const worth = ({ kept, covered }: ClosestWording): number => kept + covered;
  for (const text of texts) {
    if (shareOf(claim, text.tokens) < (best?.kept ?? 0.5)) continue;
    const found = compareWith(text, claim);
    if (found !== null && (best === null || worth(found) > worth(best))) best = found;
  }
  return best;
}

function shareOf(claim: readonly string[], tokens: readonly Token[]): number {
  const had = new Set(tokens.map(({ folded }) => folded));
  return claim.filter((word) => had.has(word)).length / Math.max(1, claim.length);
}

function compareWith({ passage, tokens }: QuotableText, claim: readonly string[]): ClosestWording | null {
  const pairs = alignTokens(
    claim,
    tokens.map(({ folded }) => folded),
  );
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const differences = listDifferences(claim, tokens, pairs);
  const span = { start: tokens[first[1]]?.start ?? 0, end: tokens[last[1]]?.end ?? 0 };
  return {
    passage,
    sentences: sentencesAround(passage, span),
    kept: pairs.length / claim.length,
    covered: pairs.length / (last[1] - first[1] + 1),
    differences,
    turned: differences.some(({ claimed, found }) =>
      [...claimed.split(' '), ...found.split(' ')].some((word) => isFigure(word) || turnsSentence(word)),
    ),
  };
}

/** Pairs of places with equal words, rising in both. */
function alignTokens(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        one[row] === other[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

function listDifferences(
  claim: readonly string[],
  tokens: readonly Token[],
  pairs: readonly (readonly [number, number])[],
): ClosestWording['differences'] {
  const differences: { claimed: string; found: string }[] = [];
  let [row, column] = [0, pairs[0]?.[1] ?? 0];
  for (const [nextRow, nextColumn] of [...pairs, [claim.length, (pairs.at(-1)?.[1] ?? -1) + 1] as const]) {
    const claimed = claim.slice(row, nextRow).join(' ');
    const found = tokens.slice(column, nextColumn).map(({ folded }) => folded);
    if (claimed !== '' || found.length > 0) differences.push({ claimed, found: found.join(' ') });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return differences;
}
