import type { Article, Corpus, Meeting } from '../../corpus/corpus.ts';
import { announces, reports } from './tense-patterns.ts';

/**
 * Tells whether an article was written before a meeting: a preview, whose sentences say what was expected and not what
 * happened. Its date decides where it has one outside of the meeting's days; else its tense does.
 */
export function wasWrittenBefore({ passages }: Corpus, article: Article, { start, end }: Meeting): boolean {
  if (article.published !== null && article.published > end) return false;
  if (article.published !== null && article.published < start) return true;
  const sentences = passages
    .filter((passage) => passage.article.id === article.id)
    .flatMap((passage) => passage.sentences.map((span) => article.body.slice(span.start, span.end)));
  const ahead = sentences.filter((text) => announces.test(withoutQuotations(text))).length;
  const behind = sentences.filter((text) => !announces.test(text) && reports.test(withoutQuotations(text))).length;
  // A report of a meeting names what comes next here and there; a preview does little else.
  return ahead >= 2 && ahead > behind;
}

/** What a speaker will do tells nothing of when the article was written. */
const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]*[”"]?/g, ' ');
