import type { Span } from '../corpus/corpus.ts';
import { alignWords } from '../search/align-words.ts';
import { isCommonWord, isEnglish } from '../search/is-english.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Word } from '../search/words.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/**
 * From this centred cosine on, some word of the passage is another name for one that the corpus does not have: "Lisbon"
 * for "Portugal". Of the names of yes/no questions on other matters 94 in 100 lie below (docs/search.md).
 */
const leastAlike = 0.5;

/**
 * Finds the names of a question that occur nowhere in the corpus, under none of their known names, and that nothing in
 * the passage of the evidence is like.
 *
 * @returns Each as one stretch of `completed.text`, "Steadfast Defender"; none where nothing was compared by meaning
 */
export function findUnknownNames(plan: Plan, index: SearchIndex, { candidate }: Evidence): readonly Span[] {
  if (candidate.meaning === null) return [];
  const { words, meanings } = plan.query;
  const isKnown = (word: Word): boolean =>
    (meanings[words.indexOf(word)] ?? []).some(({ terms }) => terms.every((term) => index.knows(term)));
  const aligned = alignWords(candidate.meaning.similarities, []);
  const isMet = ({ start, end }: Span): boolean =>
    aligned.some(({ asked, cosine }) => asked.start < end && start < asked.end && cosine >= leastAlike);
  // Of "World Bank" any article may have the bank.
  const isOwn = (word: Word): boolean => !isCommonWord(bare(word.text)) || !isKnown(word);
  return findNames(plan)
    .filter((name) => name.some(isOwn) && name.filter(isOwn).every((word) => !isKnown(word) && !isMet(word)))
    .map((name) => {
      const last = name.at(-1);
      return { start: name[0]?.start ?? 0, end: (last?.start ?? 0) + bare(last?.text ?? '').length };
    });
}

/** Words that stand together are one name: of "Tove Lind" an article may have the last part only. */
function findNames({ completed: { text }, query: { words } }: Plan): readonly (readonly Word[])[] {
  const isShouted = words.every(isCapital);
  const names: Word[][] = [];
  for (const word of words) {
    if (!isName(word, isShouted)) continue;
    const last = names.at(-1)?.at(-1);
    if (last !== undefined && /^[\s-]$/.test(text.slice(last.end, word.start))) names.at(-1)?.push(word);
    else names.push([word]);
  }
  return names;
}

/** Written as a name, unless everything is; or a word that English has as a name only. Slang and mistypings are neither. */
function isName(word: Word, isShouted: boolean): boolean {
  const name = bare(word.text);
  if (!/^\p{L}[\p{L}\p{M}'’]+$/u.test(name)) return false;
  if (isCapital(word) && !isShouted && word.start > 0) return !isOffice.test(name);
  return !isCommonWord(name) && isEnglish(name);
}

const bare = (word: string): string => word.replace(/['’]s?$/, '');

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** Capitals that come with a name, and are none. */
const isOffice =
  /^(?:prime|foreign|defen[cs]e|general|vice|deputy|minister|secretary|president|chair(?:man|woman|person)?|director|commissioner|representative|spokes(?:man|woman|person)|ambassador|commander|envoy|governor|chancellor|mayor|mr|mrs|ms|dr|sir)s?$/i;
