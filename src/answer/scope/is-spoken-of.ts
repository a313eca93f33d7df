import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { Phrase } from './read-phrases.ts';
import { months } from './scope-patterns.ts';

/**
 * Tells whether articles speak of a meeting that is none of the corpus' own ("at last July's summit"): then a question
 * about it may have an answer.
 *
 * @param text - The question, in lower case
 */
export function isSpokenOf({ marks }: Phrase, text: string, { passages }: Corpus): boolean {
  const dates = marks.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return false;
  const said = (wanted: 'noun' | 'kind'): readonly (readonly string[])[] =>
    marks
      .filter(({ sort }) => sort === wanted)
      .map((mark) => findTerms(text.slice(mark.start, mark.end)))
      .filter((terms) => terms.length > 0);
  const [nouns, kinds] = [said('noun'), said('kind')];
  const patterns = dates.map(({ year, month }) => new RegExp(describe(year, month), 'i'));
  return passages.some(({ article, sentences }) =>
    sentences.some((sentence) => {
      const words = article.body.slice(sentence.start, sentence.end);
      if (!patterns.every((pattern) => pattern.test(words))) return false;
      const terms = new Set(findTerms(words));
      const holds = (run: readonly string[]): boolean => run.every((term) => terms.has(term));
      return kinds.every(holds) && (nouns.length === 0 || kinds.length > 0 || nouns.some(holds));
    }),
  );
}

/** "October 2024", "17 October", where the year is not another one. */
function describe(year: number | null, month: number | null): string {
  if (month === null) return String.raw`\b${year}\b`;
  const names = [...months].filter(([, number]) => number === month).map(([name]) => name);
  const name = String.raw`\b(?:${names.join('|')})\b\.?`;
  return year === null ? name : String.raw`${name}(?:\s+\d{1,2}(?:,|\b))?(?!,?\s+(?:of\s+)?(?!${year})(?:19|20)\d\d)`;
}
