import { findTerms } from '../../search/words.ts';
import type { Difference } from './compare-wording.ts';

/** What happens in one place only. */
const happening =
  /\b(?:met|meets?|meeting|gather(?:s|ed|ing)?|convene[sd]?|held|hold|took place|take[s]? place|open(?:s|ed|ing)?|sign(?:s|ed|ing)?|session|summit|conference|host(?:s|ed|ing)?|visit(?:s|ed|ing)?|base[sd]?|headquarter(?:s|ed)|office|command|next)\b/i;

/**
 * Finds another place for what a claim says to happen somewhere: "in X" against "in Y".
 *
 * @param claim - In lower case
 * @param sentence - As written: capitals tell its places
 */
export function findRivalPlace(claim: string, sentence: string): Difference | null {
  if (!happening.test(claim)) return null;
  const there = [...sentence.matchAll(/\b(?:in|at|to) ((?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu)]
    .map(({ 1: place }) => place ?? '')
    .filter((place) => !months.test(place));
  const claimed = /\b(?:in|at|to) ((?:the )?\p{L}+(?: \p{L}+)?)/gu;
  const own = [...claim.matchAll(claimed)].map(({ 1: place }) => place ?? '');
  const [found] = there;
  if (found === undefined || there.length > 1) return null;
  const terms = findTerms(found);
  for (const place of own) {
    const [first] = findTerms(place);
    if (first === undefined || terms.includes(first) || findTerms(claim).some((term) => terms.includes(term))) continue;
    return { claimed: place, found };
  }
  return null;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
