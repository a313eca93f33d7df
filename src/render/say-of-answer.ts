import type { Answer } from '../answer/answer.ts';
import { count } from './count.ts';

/** @returns Which mistyped words were read as which of the corpus; `null` for none. Not escaped. */
export function sayDidYouMean({ didYouMean = [] }: Answer): string | null {
  if (didYouMean.length === 0) return null;
  return `Did you mean ${didYouMean.map(({ typed, meant }) => `“${meant}” (typed “${typed}”)`).join(', ')}?`;
}

/** @returns That a question whether sources disagree found nothing; `null` for any other. */
export function sayNoDisagreement({ comparedArticles, disagreements }: Answer): string | null {
  if (comparedArticles === undefined || disagreements.length > 0) return null;
  return `No disagreement found between ${count(comparedArticles.length, 'article')}.`;
}
