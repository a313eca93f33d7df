import type { Article, Corpus, Passage } from '../../corpus/corpus.ts';
import { createQuery, type Query } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTerms } from '../../search/words.ts';
import type { AkinWords } from './akin-words.ts';
import type { Likeness } from './compare-terms.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { onlyAsks, readTopic } from './read-topic.ts';

/** Share of the topic's words, by idf, that a sentence must hold, with what stands around it lending some. */
const half = 0.5;

/**
 * What a sentence is credited with for a word that it lacks, but the sentence before it, the one behind it or another of
 * its paragraph holds: a topic goes on for a while once it is named. For a word akin in proportion.
 */
const lent = { byBefore: 0.5, byBehind: 0.4, byParagraph: 0.3 } as const;

/** What it is credited with beside, where its article is about the word: in the title, or so many of its paragraphs. */
const ofArticle = { credit: 0.2, paragraphs: 0.4 } as const;

/** From here a sentence names all of the topic itself: sums of shares may miss 1 by a little. */
export const namesAll = 0.99;

/** What likeness to a sentence that names the topic adds to what has something of it. */
const ofLikeness = { each: 1, most: 0.3 } as const;

/** A word that stands nowhere weighs so much of what it would: it is a slip, or a turn of phrase ("fizzy drinks"). */
const unknownWeight = 0.25;

/** What is known beside the topic itself. */
export interface TopicSettings {
  /** Terms that name the meeting: every sentence is of it, so they tell nothing. */
  readonly named?: ReadonlySet<string>;
  /** Words used as those of the topic are. */
  readonly akin?: AkinWords;
  /** How like the sentences are to each other. */
  readonly likeness?: Likeness;
  /** Which fit is enough; half if left out. */
  readonly enough?: number;
}

/**
 * Tells how well sentences fit a topic: by its words, words akin to them, and what stands around the sentence; then by
 * their likeness to those that name it all (relevance feedback, Lavrenko & Croft 2001).
 *
 * @param about - The topic, as typed, with or without what asks for it
 * @returns For each sentence 0 to about 1, or `null` where it is about something else; `null` as a whole where no topic
 * is left
 */
export function fitTopic(
  corpus: Corpus,
  index: SearchIndex,
  sentences: readonly MeetingSentence[],
  about: string,
  { named = new Set(), akin = () => new Map(), likeness = [], enough = half }: TopicSettings = {},
): readonly (number | null)[] | null {
  const query = createQuery(readTopic(about), corpus.vocabulary);
  const words = query.words.flatMap((word, at) => {
    if (onlyAsks(word.text) || named.has(word.term)) return [];
    const weight = Math.max(index.idf(word.term), 0.1) * (index.knows(word.term) ? 1 : unknownWeight);
    return [{ weight, creditOf: createMeet(corpus, query.meanings[at] ?? [], akin(word)) }];
  });
  if (query.words.length > 0 && words.length === 0) return null;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const fits = sentences.map((sentence) =>
    words.reduce((sum, { weight, creditOf }) => sum + (creditOf(sentence) * weight) / total, 0),
  );
  const naming = [...fits.keys()].filter((at) => (fits[at] ?? 0) >= namesAll);
  return fits.map((own, at) => {
    const likest = Math.max(0, ...naming.map((other) => likeness[at]?.[other] ?? 0));
    const fit = own === 0 || own >= namesAll ? own : own + Math.min(ofLikeness.most, ofLikeness.each * likest);
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
      opensEntry(passage, at) ? 0 : lent.byParagraph * meetPassage(passage),
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
