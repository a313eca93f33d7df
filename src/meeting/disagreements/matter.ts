import type { Span } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { wordsOf } from './account-values.ts';
import { contrasts } from './contrasts.ts';
import type { OneWord } from './one-word.ts';
import { type Periods, readPeriods } from './periods.ts';

/** What a value is said of: the words around it, those nearest weighing most. */
export interface Matter {
  readonly weights: ReadonlyMap<string, number>;
  /** The same words, as written, in order. */
  readonly words: readonly OneWord[];
  /** Names of lands, bodies and things among them; not of those who merely say so. */
  readonly names: ReadonlySet<string>;
  /** The last name before the value, with no other value between: whose it is. */
  readonly owner: string | null;
  /** The word right before the value. */
  readonly last: string | null;
  /** The words next to the value. */
  readonly near: readonly string[];
  readonly contrasts: ReadonlyMap<number, string>;
  readonly periods: Periods;
}

/** How telling a token is. */
export type Telling = (token: string) => number;

/** Each so many words away halve the weight. */
const halfAway = 2.5;

/** So far off is the sentence before. */
const sentenceBefore = 4;

const leansBack =
  /^[“"]?(?:It|Its|They|Their|He|She|His|Her|This|That|These|Those|Both|The (?:proposal|recommendation|motion|plan|text|sum|money|measure|project|decision|idea|request|draft|figure|vote|launch|work|works|deal|accord|agreement|scheme|contract|move))\b/;

/** Whether a token may tell what a value is said of: no number, time or measure. */
export const isMatter = (token: string): boolean => !/^\p{N}/u.test(token) && !noMatter.has(token);

/** Names that stand further off are not its own. */
const namesWithin = 5;

/** A comma or a conjunction between a word and the value counts as so many words. */
const clauseBreak = 2;

/**
 * Reads what a value is said of, out of its sentence.
 *
 * @param value - Where the value stands, as offsets into the sentence
 * @param left - Stretches of the sentence that say nothing of the matter: speakers, other values
 */
export function readMatter(account: Account, value: Span, left: readonly Span[], telling: Telling): Matter {
  const { text, words, before } = account;
  const kept = words.filter(
    (word) =>
      isMatter(word.token) && [value, ...left].every(({ start, end }) => word.end <= start || end <= word.start),
  );
  const weights = new Map<string, number>();
  const distances = kept.map((word) => distance(text, kept, word, value));
  kept.forEach(({ token }, at) => {
    const weight = telling(token) * 2 ** (-(distances[at] ?? 0) / halfAway);
    weights.set(token, Math.max(weights.get(token) ?? 0, weight));
  });
  // "Its cost", "the proposal": what it is about stands in the sentence before.
  if (leansBack.test(text))
    for (const { token } of before.filter((word) => isMatter(word.token))) {
      const weight = telling(token) * 2 ** (-sentenceBefore / halfAway);
      weights.set(token, Math.max(weights.get(token) ?? 0, weight));
    }
  const order = kept.map((word, at) => ({ word, away: distances[at] ?? 0 })).sort((a, b) => a.away - b.away);
  return {
    weights,
    words: kept,
    names: new Set(
      kept
        .filter(({ capital, token }, at) => capital && !token.startsWith('act:') && (distances[at] ?? 0) <= namesWithin)
        .map(({ token }) => token),
    ),
    owner: ownerOf(kept, value, left),
    last: kept.filter(({ end }) => end <= value.start).at(-1)?.token ?? null,
    near: order.slice(0, 4).map(({ word }) => word.token),
    contrasts: new Map(
      wordsOf(account)
        .filter(({ start, end }) => Math.abs(start - value.end) < 40 || Math.abs(value.start - end) < 40)
        .filter(({ start, end }) => end <= value.start || value.end <= start)
        .filter(({ start, end }) => !/\bat present$/i.test(text.slice(0, end).slice(start - 3 - end)))
        .flatMap(({ text: written }) => contrastOf.get(written.toLowerCase()) ?? []),
    ),
    periods: readPeriods(account, value),
  };
}

function ownerOf(words: readonly OneWord[], value: Span, others: readonly Span[]): string | null {
  const from = Math.max(0, ...others.map(({ end }) => end).filter((end) => end <= value.start));
  const names = words.filter(
    ({ start, end, capital, token }) => capital && !token.startsWith('act:') && start >= from && end <= value.start,
  );
  return names.at(-1)?.token ?? null;
}

/** In content words, with more for every clause that lies between. */
function distance(text: string, words: readonly OneWord[], word: OneWord, value: Span): number {
  const [from, to] = word.end <= value.start ? [word.end, value.start] : [value.end, word.start];
  const between = words.filter(({ start, end }) => start >= from && end <= to).length;
  return between + clauseBreak * (text.slice(from, to).match(breaks)?.length ?? 0);
}

const breaks = /[,;:–—“”"]| and | but | while | which | who | although | whereas /g;

/** Words of speaking, of time and of measure that stand in any sentence. */
const noMatter = new Set([
  ...'act:say will year month week day today accord also onli most more less than about januari februari march april june juli august septemb octob novemb decemb mondai tuesdai wednesdai thursdai fridai saturdai sundai'.split(
    ' ',
  ),
  ...'until between among within upon without toward towards dure despit amid whether around per one two three four five six seven eight nine ten next last other'.split(
    ' ',
  ),
  ...'million billion thousand euro dollar pound per cent percent mr mr ms mrs dr total overal number amount sum figur'.split(
    ' ',
  ),
]);

const contrastOf = contrasts
  .flatMap((row, at) => row.flatMap((words) => words.split('|').map((word) => ({ word, entry: [at, words] as const }))))
  .reduce(
    (map, { word, entry }) => map.set(word, [...(map.get(word) ?? []), entry]),
    new Map<string, readonly (readonly [number, string])[]>(),
  );
