import type { Span } from '../../corpus/corpus.ts';
import { findWords, type Word } from '../../search/words.ts';
import type { MeetingSentence } from '../summary/meeting-sentences.ts';
import { namesTopic } from './topic-words.ts';

/** A run of words that may name a topic. */
export interface Phrase {
  /** Its terms, joined: equal for all its forms. */
  readonly key: string;
  readonly terms: readonly string[];
  /** Where a sentence has it, as offsets into the article's body. */
  readonly places: readonly { readonly sentence: MeetingSentence; readonly span: Span }[];
}

/** Longer runs are sentences, not names of topics. */
const longestPhrase = 3;

/**
 * Finds what sentences may be about: runs of content words between stop words and punctuation (Rose et al. 2010,
 * "RAKE"), and their parts.
 *
 * @returns In the order in which they first stand
 */
export function findPhrases(sentences: readonly MeetingSentence[]): readonly Phrase[] {
  const phrases = new Map<string, { terms: readonly string[]; places: { sentence: MeetingSentence; span: Span }[] }>();
  for (const sentence of sentences)
    for (const run of findRuns(sentence.text))
      for (const part of partsOf(run)) {
        const terms = part.map(({ term }) => term);
        const key = terms.join(' ');
        const phrase = phrases.get(key) ?? { terms, places: [] };
        phrases.set(key, phrase);
        const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
        if (phrase.places.at(-1)?.sentence !== sentence)
          phrase.places.push({
            sentence,
            span: { start: sentence.span.start + start, end: sentence.span.start + end },
          });
      }
  return [...phrases].map(([key, phrase]) => ({ key, ...phrase }));
}

/** Content words that follow each other with nothing but spaces or hyphens between. */
function findRuns(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let last: Word | null = null;
  for (const word of findWords(text)) {
    const joined = last !== null && /^[\s-]$/.test(text.slice(last.end, word.start)) && !/['’]s$/.test(last.text);
    if (!word.stop) {
      const run = runs.at(-1);
      if (joined && run) run.push(word);
      else runs.push([word]);
    }
    last = word.stop ? null : word;
  }
  return runs;
}

function partsOf(run: readonly Word[]): readonly (readonly Word[])[] {
  return run
    .flatMap((_, from) =>
      Array.from({ length: Math.min(longestPhrase, run.length - from) }, (_, more) => run.slice(from, from + more + 1)),
    )
    .filter((part) => isEdge(part[0]) && isEdge(part.at(-1)));
}

/** Adverbs name nothing. */
const isEdge = (word: Word | undefined): boolean =>
  word !== undefined && namesTopic(word.term) && !/\p{L}{3,}ly$/u.test(word.text);
