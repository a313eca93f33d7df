import type { Span } from '../../corpus/corpus.ts';
import { splitSentences } from '../../corpus/split-sentences.ts';

/** A message has no more claims than anybody will read verdicts on. */
const mostClaims = 10;

/**
 * Splits a message into claims: its sentences, but a quotation stays whole with whoever is said to have said it.
 *
 * @returns Offsets into the message, in order, at most {@link mostClaims}; questions and scraps are left out
 */
export function splitClaims(message: string): readonly Span[] {
  const claims: { start: number; end: number }[] = [];
  for (const { start, end } of splitSentences(message)) {
    const last = claims.at(-1);
    if (last !== undefined && quotationIsOpen(message.slice(last.start, last.end))) last.end = end;
    else claims.push({ start, end });
  }
  return claims
    .filter(({ start, end }) => {
      const text = message.slice(start, end);
      return !/\?["”’\s]*$/.test(text) && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3;
    })
    .slice(0, mostClaims);
}

const quotationIsOpen = (text: string): boolean =>
  (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0) || (text.match(/"/g)?.length ?? 0) % 2 === 1;
