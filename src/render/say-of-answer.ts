import type { Answer } from '../answer/answer.ts';
import { count } from './count.ts';

/** @returns That a question whether sources disagree found nothing; `null` for any other. */
export function sayNoDisagreement({ comparedArticles, disagreements }: Answer): string | null {
  if (comparedArticles === undefined || disagreements.length > 0) return null;
  return noDisagreementIn(comparedArticles.length);
}

/** @returns That none was found between so many articles, or that there was nothing to compare */
export const noDisagreementIn = (articles: number): string =>
  articles === 1
    ? 'Only one article is about it: there is nothing to compare it with.'
    : `No disagreement found between ${count(articles, 'article')}.`;
