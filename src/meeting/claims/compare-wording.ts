import type { Passage, Span } from '../../corpus/corpus.ts';
import type { Token } from './claim-tokens.ts';
import { type QuotableText, sentencesAround, type Wording } from './quotable-text.ts';

/** The stretch of an article that is closest to a claim, word for word. */
export interface ClosestWording {
  readonly passage: Passage;
  /** From the first to the last word that both have. */
  readonly span: Span;
  readonly sentences: Span;
  /** Share of the claim's words that stand there in the same order, 0 to 1. */
  readonly kept: number;
  /** Share of the stretch's words that the claim has, 0 to 1. */
  readonly covered: number;
  readonly differences: readonly Difference[];
}

/** Words of the claim, and those that stand in their place; either may be empty. */
export interface Difference {
  readonly claimed: string;
  readonly found: string;
}

/** Passages that are aligned with a claim, those that share most of its rarer words. */
const mostAligned = 12;

/**
 * Finds the stretch of the corpus whose words differ least from a claim's: the longest common subsequence of words
 * with each passage (Hunt & McIlroy 1976), from its first to its last word.
 *
 * @returns The best, the first such; `null` where no passage shares a word
 */
export function findClosestWording(wording: Wording, claim: readonly string[]): ClosestWording | null {
  let best: ClosestWording | null = null;
  const worth = ({ kept, covered }: ClosestWording): number => kept + covered;
  for (const text of findCandidates(wording, claim).flatMap(listStretches)) {
    const found = compareWith(text, claim);
    if (found !== null && (best === null || worth(found) > worth(best))) best = found;
  }
  return best;
}

/** A claim is of one sentence mostly, and of three at most. */
function listStretches({ passage, tokens }: QuotableText): readonly QuotableText[] {
  return passage.sentences.flatMap(({ start }, at) =>
    passage.sentences.slice(at, at + 3).map(({ end }) => ({
      passage,
      tokens: tokens.filter((token) => token.start >= start && token.end <= end),
    })),
  );
}

function findCandidates({ texts, places }: Wording, claim: readonly string[]): readonly QuotableText[] {
  const shared = new Map<QuotableText, number>();
  for (const word of new Set(claim)) {
    const holding = new Set((places.get(word) ?? []).map(({ text }) => text));
    const weight = Math.log((texts.length + 1) / (holding.size + 0.5));
    for (const text of holding) shared.set(text, (shared.get(text) ?? 0) + weight);
  }
  return [...shared]
    .sort(([one, a], [other, b]) => b - a || one.passage.index - other.passage.index)
    .slice(0, mostAligned)
    .map(([text]) => text);
}

function compareWith({ passage, tokens }: QuotableText, claim: readonly string[]): ClosestWording | null {
  const pairs = dropStragglers(
    alignTokens(
      claim,
      tokens.map(({ folded }) => folded),
    ),
  );
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: tokens[first[1]]?.start ?? 0, end: tokens[last[1]]?.end ?? 0 };
  return {
    passage,
    span,
    sentences: sentencesAround(passage, span),
    kept: pairs.length / claim.length,
    covered: pairs.length / (last[1] - first[1] + 1),
    differences: listDifferences(claim, tokens, pairs),
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

/** A small word met far in front of all others, or far behind them, is met by chance. */
function dropStragglers(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  let [from, to] = [0, pairs.length];
  const gap = (at: number): number => (pairs[at + 1]?.[1] ?? 0) - (pairs[at]?.[1] ?? 0);
  while (to - from > 2 && gap(from) > farApart) from += 1;
  while (to - from > 2 && gap(to - 2) > farApart) to -= 1;
  return pairs.slice(from, to);
}

/** In words. */
const farApart = 6;

function listDifferences(
  claim: readonly string[],
  tokens: readonly Token[],
  pairs: readonly (readonly [number, number])[],
): readonly Difference[] {
  const differences: Difference[] = [];
  let [row, column] = [0, pairs[0]?.[1] ?? 0];
  for (const [nextRow, nextColumn] of [...pairs, [claim.length, (pairs.at(-1)?.[1] ?? -1) + 1] as const]) {
    const claimed = claim.slice(row, nextRow).join(' ');
    const found = tokens.slice(column, nextColumn).map(({ folded }) => folded);
    if (claimed !== '' || found.length > 0) differences.push({ claimed, found: found.join(' ') });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return differences;
}
