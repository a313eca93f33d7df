import type { EncodedText } from '../search/encoder.ts';
import { findWords } from '../search/words.ts';
import type { Shelf } from './gather-candidates.ts';
import type { Plan } from './plan-question.ts';

/** How much each token of a question counts in late interaction: one weight for each row of its encoding. */
export interface TokenWeights {
  /** For passages: by how rare its term is; a stop word counts 1, for "who" and "not" are not nothing. */
  readonly byTerm: readonly number[];
  /** For sentences: by how rare the word is as it is spelled. */
  readonly byWord: readonly number[];
}

/** Weighs the tokens of an encoded question by the idf of the words that they stand in (Zhang et al. 2020). */
export function weighTokens(
  encoded: EncodedText,
  { completed, query, wordWeights, shareAt }: Pick<Plan, 'completed' | 'query' | 'wordWeights' | 'shareAt'>,
  { rarity }: Pick<Shelf, 'rarity'>,
): TokenWeights {
  const rows = encoded.spans.map((span) => {
    const text = completed.text.slice(span.start, span.end);
    const word = findWords(text)[0];
    const at = query.words.findIndex(({ start, end }) => span.start < end && start < span.end);
    const pieces = encoded.spans.filter(({ start }) => start === span.start).length;
    const own = shareAt(span.start);
    return { text, isWord: word !== undefined, idf: at < 0 ? null : (wordWeights[at] ?? 0), pieces, own };
  });
  return {
    byTerm: rows.map(({ isWord, idf, pieces, own }) => (isWord ? (idf ?? own) / Math.sqrt(pieces) : 0)),
    byWord: rows.map(({ text, isWord, pieces, own }) => (isWord ? (rarity(text) * own) / pieces : 0)),
  };
}
