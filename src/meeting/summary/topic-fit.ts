import type { Article, Corpus, Passage } from '../../corpus/corpus.ts';
import { createQuery, type Query } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTerms } from '../../search/words.ts';
import type { AkinWords } from './akin-words.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { onlyAsks, readTopic } from './read-topic.ts';

/** Share of the topic's words, by idf, that a sentence must hold, with what stands around it lending some. */
const enough = 0.42;

/**
 * What a sentence is credited with for a word that it lacks, but the sentence before it, the one behind it or another of
 * its paragraph holds: a topic goes on for a while once it is named. For a word akin in proportion.
 */
const lent = { byBefore: 0.5, byBehind: 0.4, byParagraph: 0.3 } as const;

/** What it is credited with beside, where its article is about the word: in the title, or so many of its paragraphs. */
const ofArticle = { credit: 0.2, paragraphs: 0.4 } as const;

/**
 * Tells how well sentences fit a topic.
 *
 * @param about - The topic, as typed, with or without what asks for it
 * @param named - Terms that name the meeting itself: every sentence is of it, so they tell nothing
 * @param akin - Words used as those of the topic are; none by default
 * @returns For each sentence 0 to about 1, or `null` where it is about something else; `null` as a whole where no topic
 * is left
 */
export function fitTopic(
  corpus: Corpus,
  index: SearchIndex,
  sentences: readonly MeetingSentence[],
  about: string,
  named: ReadonlySet<string> = new Set(),
  akin: AkinWords = () => new Map(),
): readonly (number | null)[] | null {
  const query = createQuery(readTopic(about), corpus.vocabulary);
  const telling = query.words.map(({ text, term }) => !onlyAsks(text) && !named.has(term));
  if (query.words.length > 0 && !telling.includes(true)) return null;
  const weights = query.words.map(({ term }, at) => (telling[at] ? Math.max(index.idf(term), 0.1) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const meet = query.words.map((word, at) =>
    createMeet(corpus, query.meanings[at] ?? [], telling[at] ? akin(word) : new Map()),
  );
  return sentences.map((sentence) => {
    if (total === 0) return null;
    const fit = meet.reduce((sum, creditOf, at) => sum + (creditOf(sentence) * (weights[at] ?? 0)) / total, 0);
    return fit >= enough ? fit : null;
  });
}

/** @returns What credits a sentence with one word of the topic */
function createMeet(
  { passages }: Corpus,
  meanings: Query['meanings'][number],
  akin: ReadonlyMap<string, number>,
): (sentence: MeetingSentence) => number {
  const meetIn = (text: string): number => {
    const terms = findTerms(text);
    return meets(meanings, terms) ? 1 : Math.max(0, ...terms.map((term) => akin.get(term) ?? 0));
  };
  const meetPassage = remember((passage: Passage) => meetIn(passage.article.body.slice(passage.start, passage.end)));
  const isAbout = remember((article: Article): boolean => {
    if (meetIn(article.title) > 0) return true;
    const own = passages.filter((passage) => passage.article === article);
    const holding = own.filter((passage) => meetPassage(passage) === 1).length;
    return holding > 1 && holding >= own.length * ofArticle.paragraphs;
  });
  return ({ at, wide, passage }) => {
    const { article } = passage;
    const credit = Math.max(
      meetIn(article.body.slice(wide.start, wide.end)),
      // Entries of a list have nothing to do with each other.
      opensEntry(passage, at) ? 0 : lent.byBefore * meetIn(sentenceOf(passage, at - 1)),
      opensEntry(passage, at + 1) ? 0 : lent.byBehind * meetIn(sentenceOf(passage, at + 1)),
      lent.byParagraph * meetPassage(passage),
    );
    return credit + (credit < 1 && isAbout(article) ? ofArticle.credit : 0);
  };
}

function sentenceOf({ article, sentences }: Passage, at: number): string {
  const span = sentences[at];
  return span === undefined ? '' : article.body.slice(span.start, span.end);
}

const opensEntry = (passage: Passage, at: number): boolean =>
  /^\s*(?:[-*•]\s|\d+[.)]\s|\*\*)/u.test(sentenceOf(passage, at));

function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const had = known.get(key);
    if (had !== undefined) return had;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

const meets = (meanings: Query['meanings'][number], terms: readonly string[]): boolean =>
  meanings.some(({ terms: all }) => all.every((wanted) => terms.some((term) => areKin(wanted, term))));

/** A land and its people ("Norway", "Norwegian") differ behind their root, which Porter's stemmer leaves apart. */
const areKin = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 5 && one.slice(0, 5) === other.slice(0, 5) && sharesMost(one, other));

function sharesMost(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared += 1;
  return shared >= shorter - 1 && Math.max(one.length, other.length) - shared <= 4;
}
