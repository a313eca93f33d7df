import type { Article, Corpus, Meeting } from '../../corpus/corpus.ts';
import { announces, reports } from './tense-patterns.ts';

/**
 * Tells whether an article was written before a meeting: a preview, whose sentences say what was expected and not what
 * happened. Its date decides where it has one outside of the meeting's days; else its tense does, above all where it
 * begins: what a body publishes of its decisions is full of "will" and "shall", but begins with what it did.
 */
export function wasWrittenBefore({ passages }: Corpus, article: Article, { start, end }: Meeting): boolean {
  if (article.published !== null && article.published > end) return false;
  if (article.published !== null && article.published < start) return true;
  const sentences = passages
    .filter((passage) => passage.article.id === article.id)
    .flatMap((passage) => passage.sentences.map((span) => article.body.slice(span.start, span.end)));
  const tenses = sentences.map(tenseOf).filter((tense) => tense !== null);
  const ahead = tenses.filter((tense) => tense !== 'behind').length;
  const behind = tenses.length - ahead;
  // "Gathered to prepare for the upcoming summit" may begin either.
  const opening = tenses.find((tense) => tense !== 'both');
  // A report of a meeting names what comes next here and there; a preview does little else.
  return opening !== 'behind' && ahead >= 2 && ahead > behind;
}

function tenseOf(text: string): 'ahead' | 'behind' | 'both' | null {
  const own = withoutQuotations(text);
  const reported = reports.test(own);
  if (announces.test(own)) return reported ? 'both' : 'ahead';
  return reported ? 'behind' : null;
}

/** What a speaker will do tells nothing of when the article was written. */
const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]*[”"]?/g, ' ');
