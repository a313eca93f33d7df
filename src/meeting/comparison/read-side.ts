import type { Corpus } from '../../corpus/corpus.ts';
import { meetingWords } from '../../search/passage-context.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findTerms } from '../../search/words.ts';
import { readMeeting } from '../meeting-articles.ts';
import { type MeetingSentence, readSentences } from '../summary/meeting-sentences.ts';
import { scoreSentences } from '../summary/score-sentences.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';

/** One meeting, as two are compared. */
export interface Side {
  readonly sentences: readonly MeetingSentence[];
  /** How good a point of a summary each is. */
  readonly worth: ReadonlyMap<MeetingSentence, number>;
  readonly phrases: readonly Phrase[];
  /** The places of each term. */
  readonly holding: ReadonlyMap<string, ReadonlySet<MeetingSentence>>;
  /** Terms of the meeting's own names: no topic. */
  readonly ownNames: ReadonlySet<string>;
}

const known = new WeakMap<SearchIndex, Map<string, Side>>();

/**
 * Reads the articles on a meeting for what they are about; computed once for each meeting of an index.
 *
 * @throws RangeError when the corpus has no such meeting
 */
export function readSide(corpus: Corpus, index: SearchIndex, id: string): Side {
  const sides = known.get(index) ?? new Map<string, Side>();
  known.set(index, sides);
  const had = sides.get(id);
  if (had) return had;
  const { meeting, passages } = readMeeting(corpus, id);
  const { sentences, scores } = scoreSentences(readSentences(passages), corpus.vocabulary);
  const holding = new Map<string, Set<MeetingSentence>>();
  for (const sentence of sentences)
    for (const term of new Set(sentence.terms)) {
      const places = holding.get(term) ?? new Set();
      holding.set(term, places.add(sentence));
    }
  const side = {
    sentences,
    worth: new Map(sentences.map((sentence, at) => [sentence, scores[at] ?? 0] as const)),
    phrases: findPhrases(sentences),
    holding,
    ownNames: new Set(findTerms(meetingWords(meeting))),
  };
  sides.set(id, side);
  return side;
}
