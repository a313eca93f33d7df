import { distance } from 'fastest-levenshtein';
import { findWords } from './words.ts';

/** Finds the words that a mistyped one may stand for, nearest first, as they are written. */
export type NearestWords = (typed: string) => readonly string[];

/**
 * Collects the words of texts, to find those near a mistyped one.
 *
 * One letter may be wrong, missing, too many or swapped with the next, in words of eight letters or more two; the first
 * letter is hardly ever the wrong one (Yannakoudakis & Fawthrop 1983).
 */
export function createNearestWords(texts: Iterable<string>): NearestWords {
  const words = new Map<string, { text: string; count: number }>();
  for (const text of texts)
    for (const word of findWords(text)) {
      const folded = fold(word.text);
      if (folded.length < shortest - 1 || !/^\p{L}+$/u.test(folded)) continue;
      const had = words.get(folded);
      if (had === undefined) words.set(folded, { text: word.text.replace(/['’]s?$/, ''), count: 1 });
      else had.count += 1;
    }
  const byInitial = groupByInitial(words.keys());
  return (typed) => {
    const wrong = fold(typed);
    if (wrong.length < shortest) return [];
    const most = wrong.length >= long ? 2 : 1;
    const near = [...(byInitial.get(wrong.slice(0, 1)) ?? []), ...(byInitial.get(wrong.slice(1, 2)) ?? [])]
      .filter((word) => Math.abs(word.length - wrong.length) <= most && word !== wrong)
      .flatMap((word) => {
        const edits = countEdits(wrong, word);
        const isLikely = word.startsWith(wrong.slice(0, 1)) || isSwapped(wrong, word);
        return edits <= most && isLikely ? [{ word, edits }] : [];
      });
    const fewest = Math.min(...near.map(({ edits }) => edits));
    return near
      .filter(({ edits }) => edits === fewest)
      .map(({ word }) => words.get(word) ?? { text: word, count: 0 })
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .map(({ text }) => text);
  };
}

/** Shorter words have too many neighbours; from `long` on, two letters may be wrong. */
const [shortest, long] = [5, 8];

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '');

function groupByInitial(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const initial = word.slice(0, 1);
    const group = groups.get(initial);
    if (group === undefined) groups.set(initial, [word]);
    else group.push(word);
  }
  return groups;
}

/** Levenshtein's distance, but two letters that changed places are one mistake (Damerau 1964). */
const countEdits = (one: string, other: string): number => (isSwapped(one, other) ? 1 : distance(one, other));

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
