import type { Vocabulary } from '../../corpus/corpus.ts';
import { findWords, type Word } from '../../search/words.ts';
import { sameActs } from '../claims/acts.ts';
import { landOf } from './lands.ts';

/** A content word of a sentence, under the one name that all words for the same thing share. */
export interface OneWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Equal for all words that mean the same here. */
  readonly token: string;
  /** Written with a capital, though not only for opening the sentence. */
  readonly capital: boolean;
}

/**
 * Puts every word of a text under one name: groups of the vocabulary, lands with their peoples, acts that say nearly
 * the same, words for a meeting; all others are their own terms.
 *
 * @returns In order, without stop words; a phrase of the vocabulary is one word
 */
export function findOneWords(text: string, vocabulary: Vocabulary): readonly OneWord[] {
  const words = findWords(text);
  const phrases = listPhrases(vocabulary);
  const found: OneWord[] = [];
  for (let at = 0; at < words.length; ) {
    const named = nameAt(words, at, phrases);
    const last = words[at + named.length - 1];
    const [first] = words.slice(at);
    if (first === undefined || last === undefined) break;
    if (named.token !== null) {
      const capital =
        /^\p{Lu}/u.test(first.text) && (at > 0 || /^\p{Lu}/u.test(words[1]?.text ?? '') || isAcronym(first));
      const { token } = named;
      found.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        token,
        capital: capital || token.startsWith('land:'),
      });
    }
    at += named.length;
  }
  return found;
}

interface Named {
  readonly token: string | null;
  readonly length: number;
}

function nameAt(words: readonly Word[], at: number, phrases: Phrases): Named {
  const [word] = words.slice(at);
  if (word === undefined) return { token: null, length: 1 };
  for (const { terms, token } of phrases.get(word.term) ?? [])
    if (terms.every((term, step) => words[at + step]?.term === term)) return { token, length: terms.length };
  if (/^\p{Lu}/u.test(word.text) && !word.stop) {
    for (const length of [3, 2, 1]) {
      const run = words.slice(at, at + length).filter(({ stop }) => !stop);
      if (run.length < Math.min(length, 2) || (length > 1 && !run.slice(1).every(({ text }) => /^\p{Lu}/u.test(text))))
        continue;
      const land = landOf(run.map(({ term }) => term));
      if (land !== null) return { token: `land:${land}`, length };
    }
  }
  if (word.stop || light.has(word.term)) return { token: null, length: 1 };
  // "Declaration" is a name, "declaration" an act.
  const named = at > 0 && /^\p{Lu}/u.test(word.text) && !meetings.has(word.term);
  return { token: named ? word.term : (acts.get(word.term) ?? word.term), length: 1 };
}

const isAcronym = ({ text }: Word): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text);

interface Phrase {
  readonly terms: readonly string[];
  readonly token: string;
}
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** One name for a group of the vocabulary, with the last words of its names: "the bridge" may be the Old Bridge. */
const sameToken = (name: string, heads: readonly string[]): string => `same:${name}|${[...new Set(heads)].join('|')}`;

/** @returns The last words of a group's names; none for other tokens */
export const headsOf = (token: string): readonly string[] =>
  token.startsWith('same:') ? token.split('|').slice(1) : [];

/** @returns The first name of the group of the vocabulary that a token stands for, or `null` */
export const groupOf = (token: string): string | null =>
  token.startsWith('same:') ? (token.slice(5).split('|')[0] ?? null) : null;

const known = new WeakMap<Vocabulary, Phrases>();

/** Phrases of the vocabulary by their first term, the longest first. */
function listPhrases(vocabulary: Vocabulary): Phrases {
  const had = known.get(vocabulary);
  if (had !== undefined) return had;
  const phrases = new Map<string, Phrase[]>();
  for (const group of vocabulary.same) {
    const heads = group.flatMap((name) => findWords(name).at(-1)?.term ?? []);
    const token = sameToken(group[0] ?? '', heads);
    for (const name of group) {
      const terms = findWords(name).map(({ term }) => term);
      const [first] = terms;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { terms, token }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  known.set(vocabulary, phrases);
  return phrases;
}

const meetingNouns =
  'meeting session conference summit gathering congress assembly talks sitting convention hearing forum';

const meetings: ReadonlySet<string> = new Set(meetingNouns.split(' ').map((noun) => findWords(noun)[0]?.term ?? noun));

/** Words that carry others, and say nothing by themselves. */
const light: ReadonlySet<string> = new Set(
  'it itself themselves himself herself not no even just besides such come comes came put stand stands stood amount amounts reach reached run runs set make makes made go goes went get got take takes taken took bring brought be still also only both together'
    .split(' ')
    .map((word) => findWords(word)[0]?.term ?? word),
);

/** Offices are told apart by what they are called, not by what they do. */
const noAct = /^(?:minister|ministry|secretary)$/;

/** The first group that holds a word gives it its name. */
const acts: ReadonlyMap<string, string> = [meetingNouns.split(' '), ...sameActs].reduce((map, group) => {
  for (const name of group) {
    const terms = findWords(name);
    const term = noAct.test(name) ? undefined : terms[0]?.term;
    if (terms.length === 1 && term !== undefined && !map.has(term)) map.set(term, `act:${group[0]}`);
  }
  return map;
}, new Map<string, string>());
