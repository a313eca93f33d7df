import type { Corpus } from '../../corpus/corpus.ts';
import { createQuery, type Query } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTerms } from '../../search/words.ts';
import type { MeetingSentence } from './meeting-sentences.ts';

/** Share of the topic's words, by idf, that a sentence with its paragraph must hold. */
const enough = 0.5;

/** What a sentence is credited with for words that only the rest of its paragraph holds. */
const ofParagraph = 0.4;

/**
 * Tells how well sentences fit a topic.
 *
 * @param about - The topic, as typed; words that only ask ("the … part", "summary") do not count
 * @param named - Terms that name the meeting itself: every sentence is of it, so they tell nothing
 * @returns For each sentence 0 to 1, or `null` where it is about something else; `null` as a whole where no topic is
 * left
 */
export function fitTopic(
  corpus: Corpus,
  index: SearchIndex,
  sentences: readonly MeetingSentence[],
  about: string,
  named: ReadonlySet<string> = new Set(),
): readonly (number | null)[] | null {
  const query = createQuery(about, corpus.vocabulary);
  const telling = query.words.map(({ text, term }) => !asking.has(text.toLowerCase()) && !named.has(term));
  if (query.words.length > 0 && !telling.includes(true)) return null;
  const weights = query.words.map(({ term }, at) => (telling[at] ? Math.max(index.idf(term), 0.1) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return sentences.map(({ wide, passage }) => {
    if (total === 0) return null;
    const terms = findTerms(passage.article.body.slice(wide.start, wide.end));
    const around = findTerms(passage.article.body.slice(passage.start, passage.end));
    const fit = query.meanings.reduce((sum, meanings, at) => {
      const met = meets(meanings, terms) ? 1 : meets(meanings, around) ? ofParagraph : 0;
      return sum + (met * (weights[at] ?? 0)) / total;
    }, 0);
    return fit >= enough ? fit : null;
  });
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

/** Words that ask for a summary rather than name a topic. */
const asking = new Set(
  'summary summaries summarise summarize summarised summarized tldr overview recap brief briefly short part parts bit only main points point key meeting meetings topic regarding focus focused just give show tell'.split(
    ' ',
  ),
);
