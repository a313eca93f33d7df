import type { Article, Furniture, Passage } from './corpus.ts';
import { findFurniture } from './find-furniture.ts';
import { findRepeated } from './find-repeated.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Splits the bodies of articles into what can be quoted and what is page furniture.
 *
 * @param keep - By article, the first words of paragraphs that are no furniture
 */
export function splitArticles(
  articles: readonly Article[],
  keep: ReadonlyMap<string | undefined, readonly string[]>,
): {
  passages: readonly Passage[];
  furniture: readonly Furniture[];
} {
  const passages: Passage[] = [];
  const furniture: Furniture[] = [];
  const repeatedIn = findRepeated(articles);
  for (const article of articles) {
    const paragraphs = splitParagraphs(article.body);
    const reasons = findFurniture(article.body, article.title, paragraphs, {
      repeated: repeatedIn(article),
      keep: keep.get(article.id) ?? [],
    });
    let heading: string | null = null;
    paragraphs.forEach(({ start, end }, at) => {
      const [paragraph, reason] = [at + 1, reasons[at]];
      const text = article.body.slice(start, end);
      if (typeof reason === 'string') furniture.push({ article, paragraph, start, end, reason });
      else if (/^#{1,6}[ \t]/.test(text)) heading = text.replace(/^#+[ \t]+/, '').replace(/[ \t]+#*$/, '');
      else {
        const sentences = splitSentences(article.body, { start, end });
        if (sentences.length > 0)
          passages.push({ index: passages.length, article, paragraph, start, end, heading, sentences });
      }
    });
  }
  return { passages, furniture };
}
