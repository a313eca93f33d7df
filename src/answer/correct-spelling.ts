import type { Span, Vocabulary } from '../corpus/corpus.ts';
import { isEnglish } from '../search/is-english.ts';
import { createNearestWords } from '../search/nearest-words.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { commonWords, findWords, type Word } from '../search/words.ts';
import { meetingNouns, months, seasons } from './scope/scope-patterns.ts';

/** A text with its mistyped words put right. */
export interface CorrectedText {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** A mistyped word, and what it was read as. */
export interface Correction extends Span {
  readonly typed: string;
  /** As written in the corpus; it stands in the corrected text at the offsets given. */
  readonly meant: string;
}

/**
 * Puts mistyped words right: those that occur nowhere in the corpus, are no English words either, and are written much
 * like one word of the corpus. What is a word of its own is left alone: "Slovenia" is not "Slovakia".
 */
export function correctSpelling(text: string, index: SearchIndex, vocabulary: Vocabulary): CorrectedText {
  const corrections: Correction[] = [];
  let corrected = '';
  let from = 0;
  for (const word of findWords(text)) {
    const meant = findMeant(word, index, vocabulary);
    if (meant === null) continue;
    corrected += text.slice(from, word.start);
    // A little word put right is no news to whoever typed it.
    if (!commonWords.has(meant))
      corrections.push({ typed: word.text, meant, start: corrected.length, end: corrected.length + meant.length });
    corrected += meant;
    from = word.end;
  }
  return { text: corrected + text.slice(from), corrections };
}

function findMeant({ text, term, stop }: Word, index: SearchIndex, vocabulary: Vocabulary): string | null {
  const word = text.replace(/['’]s?$/, '');
  if (stop || !/^[\p{L}\p{M}]{5,}$/u.test(word) || index.knows(term)) return null;
  if (listVocabulary(vocabulary).has(term) || isEnglish(word) || clippings.has(word.toLowerCase())) return null;
  const [meant] = index.nearest(word);
  return meant ?? everyday(word)[0] ?? null;
}

/** Words that people cut short, and dictionaries do not have. */
const clippings: ReadonlySet<string> = new Set(
  'comms govts depts execs specs admins telecoms parl intl natl agri econ infos confs delegs reps peeps folx prolly gonna gotta wanna dunno kinda sorta lotta innit yall'.split(
    ' ',
  ),
);

/** Words that a question may mistype whether or not articles have them. */
const everyday = createNearestWords([
  [...commonWords].join(' '),
  [...months.keys()].join(' '),
  [...seasons.keys()].join(' '),
  [...meetingNouns].join(' '),
]);

const known = new WeakMap<Vocabulary, ReadonlySet<string>>();

function listVocabulary(vocabulary: Vocabulary): ReadonlySet<string> {
  const had = known.get(vocabulary);
  if (had) return had;
  const { same, expand } = vocabulary;
  const texts = [...same.flat(), ...expand.flatMap(({ from, to }) => [from, ...to])];
  const terms = new Set(texts.flatMap((text) => findWords(text).map(({ term }) => term)));
  known.set(vocabulary, terms);
  return terms;
}
