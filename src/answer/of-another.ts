import type { Passage, Span } from '../corpus/corpus.ts';
import type { Word } from '../search/words.ts';
import { isYear } from './asked-names.ts';
import type { NamedBody } from './named-body.ts';
import type { PassageTerms } from './signals.ts';

/**
 * Whether a sentence names years, and not the one that a question asks about.
 *
 * @param names - Names and years of the question
 * @param named - The words that name the meeting: a year among them says which meeting is meant, not what is asked about
 */
export function isOfOtherYear(
  { names, named }: { readonly names: readonly Word[]; readonly named: readonly Span[] },
  sentence: string,
): boolean {
  const asked = names.filter(
    ({ text, start }) => isYear(text) && !named.some((span) => span.start <= start && start < span.end),
  );
  const years: readonly string[] = sentence.match(year) ?? [];
  return asked.length === 1 && years.length > 0 && !asked.some(({ text }) => years.includes(text));
}
const year = /(?<![\p{N}.,])(?:19|20)\p{N}\p{N}(?![\p{N}]|[.,]\p{N})/gu;

/**
 * Whether an article reports on meetings of other bodies than the one that a question names, and the paragraph does not
 * speak of that.
 *
 * @param body - `null` where it names none
 */
export function isOfOtherBody(body: NamedBody | null, { article }: Passage, terms: PassageTerms): boolean {
  if (body === null || article.meetings.length === 0) return false;
  if (article.meetings.some((id) => body.meetings.includes(id))) return false;
  const had = new Set(terms.sentences.flat());
  return !body.names.some((name) => name.every((term) => had.has(term)));
}
