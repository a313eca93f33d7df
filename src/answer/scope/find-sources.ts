import type { Corpus, Span } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';

/** A publisher or author that a question names as its source. */
export interface NamedSource extends Span {
  /** As articles have it. */
  readonly name: string;
}

/**
 * Finds the publishers and authors that a question asks to hear: "according to the Harbour Times".
 *
 * One that is also talked about in articles of others ("the council") counts only where its article or report is named.
 *
 * @param text - In lower case
 */
export function findSources(text: string, corpus: Corpus): readonly NamedSource[] {
  return listSources(corpus).flatMap(({ name, spellings, isSubject }) => {
    const found = spellings.flatMap((spelling) => findSpelling(text, spelling, isSubject));
    const [longest] = found.sort((a, b) => b.end - b.start - (a.end - a.start));
    return longest === undefined ? [] : [{ name, ...longest }];
  });
}

function findSpelling(text: string, spelling: string, isSubject: boolean): readonly Span[] {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const whole = String.raw`(?<![\p{L}\p{N}])(?:the\s+)?${escaped}(?![\p{L}\p{N}])`;
  const pattern = isSubject
    ? String.raw`${whole}(?:['’]s?)?\s+(?:own\s+)?(?:${pieces})|(?:${pieces})\s+(?:by|from|of|in)\s+${whole}`
    : String.raw`${whole}(?:['’]s)?(?:\s+(?:${pieces}))?`;
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** What publishers bring out. */
const pieces =
  'articles?|reports?|pieces?|stor(?:y|ies)|texts?|previews?|coverage|write-?ups?|web ?(?:site|page)|account';

interface Source {
  readonly name: string;
  /** In lower case. */
  readonly spellings: readonly string[];
  /** Articles of others talk about it. */
  readonly isSubject: boolean;
}

const known = new WeakMap<Corpus, readonly Source[]>();

function listSources(corpus: Corpus): readonly Source[] {
  const had = known.get(corpus);
  if (had) return had;
  const names = [
    ...new Set(corpus.articles.flatMap(({ publisher, author }) => [publisher, author].filter((name) => name !== null))),
  ];
  const sources = names.map((name) => {
    const spellings = [name, ...name.split(/\s*[,(;|–]\s*/), ...lastNames(name, corpus)]
      .map((part) => part.toLowerCase().replace(/^the /, '').replace(/\)$/, '').trim())
      .filter((part) => part.length >= 3);
    const terms = findTerms(name);
    const opening = name.toLowerCase().replace(/^the /, '').split(' ')[0] ?? '';
    const isSubject = corpus.passages.some(({ article, start, end }) => {
      if (article.publisher === name || article.author === name) return false;
      const text = article.body.slice(start, end);
      // Analysing every passage for every name would take seconds.
      return text.toLowerCase().includes(opening) && holds(findTerms(text), terms);
    });
    return { name, spellings: [...new Set(spellings)], isSubject };
  });
  known.set(corpus, sources);
  return sources;
}

/** An author is also called by the last name, where nobody in an article has it. */
function lastNames(name: string, { articles, passages }: Corpus): readonly string[] {
  if (!articles.some(({ author }) => author === name) || !/^\S+(?: \S+){1,3}$/.test(name)) return [];
  const last = name.split(' ').at(-1) ?? '';
  const isTaken = passages.some(({ article, start, end }) => article.body.slice(start, end).includes(last));
  return last.length < 4 || isTaken ? [] : [last];
}

const holds = (terms: readonly string[], run: readonly string[]): boolean =>
  run.length > 0 && terms.some((_, at) => run.every((term, step) => terms[at + step] === term));
