import type { Answer } from '../answer/answer.ts';
import { count } from './count.ts';

/** @returns That a question whether sources disagree found nothing; `null` for any other. */
export function sayNoDisagreement({ comparedArticles, disagreements }: Answer): string | null {
  if (comparedArticles === undefined || disagreements.length > 0) return null;
  return `No disagreement found between ${count(comparedArticles.length, 'article')}.`;
}
