import type { Corpus, Meeting, Span } from '../../corpus/corpus.ts';
import { type Anchor, sameKind } from './anchor.ts';
import { type Mark, markQuestion, type Order } from './mark-question.ts';
import { orderMeetings } from './order-meetings.ts';
import { contentBefore, partNouns } from './scope-patterns.ts';

/** Words of a question that name meetings. */
export interface Phrase extends Span {
  /** The meetings that they fit. */
  readonly meetings: readonly Meeting[];
  /** "the April meeting" points at a meeting; "in April" may be about the matter instead. */
  readonly points: boolean;
  /** Whether it says more than a date: a kind, a name, a place. */
  readonly dateOnly: boolean;
  readonly marks: readonly Mark[];
}

/**
 * Reads what a question says of meetings: words side by side name one, or several with "and" between.
 *
 * @param text - In lower case
 */
export function readPhrases(text: string, corpus: Corpus, anchor: Anchor): readonly Phrase[] {
  const runs: Mark[][] = [[]];
  for (const mark of markQuestion(text, corpus)) {
    if (mark === null) runs.push([]);
    else runs.at(-1)?.push(mark);
  }
  return runs.flatMap((marks) => readRun(marks, text, corpus, anchor));
}

function readRun(marks: readonly Mark[], text: string, corpus: Corpus, anchor: Anchor): readonly Phrase[] {
  const step = marks.findIndex(
    (mark, at) => mark.sort === 'step' && marks.slice(0, at).some(({ sort }) => sort === 'noun' || sort === 'kind'),
  );
  if (step >= 0) return readStep(marks, step, text, corpus, anchor);
  const pointing = marks.some(({ sort }) => sort === 'noun' || sort === 'kind' || sort === 'name');
  return splitAt(marks, 'join').flatMap((part) => {
    const phrase = readPart(part, text, corpus, anchor);
    if (phrase === null) return [];
    // "April and October 2024 meetings": the noun holds for both.
    const points = phrase.points || (pointing && part.some(({ sort }) => sort === 'date' || sort === 'season'));
    return [{ ...phrase, points }];
  });
}

/** "the meeting before April 2025", "the one after that". */
function readStep(marks: readonly Mark[], at: number, text: string, corpus: Corpus, anchor: Anchor): readonly Phrase[] {
  const [left, step, right] = [marks.slice(0, at), marks[at], marks.slice(at + 1)];
  // "The meeting before Davos" may be before an event; only what surely names a meeting is counted from.
  const sure = right.filter(({ sort }) => sort !== 'word' && sort !== 'place');
  const from = readPart(sure, text, corpus, anchor)?.meetings ?? [];
  const own = readPart(left, text, corpus, anchor);
  const isOver = /^\W*(?:that(?: one)?|it|then)?\W*$/.test(text.slice(step?.end ?? 0));
  if (step?.order === undefined || (from.length === 0 && !isOver)) return own === null ? [] : [own];
  const among = own?.meetings ?? (from.length > 0 ? corpus.meetings : sameKind(corpus.meetings, anchor));
  const meetings = orderMeetings(among, step.order, from.length > 0 ? from : anchor.meetings, corpus.meetings);
  const all = [...left, step, ...right];
  return [{ ...spanOf(all), meetings, points: true, dateOnly: false, marks: all }];
}

function readPart(marks: readonly Mark[], text: string, corpus: Corpus, anchor: Anchor): Phrase | null {
  const telling = marks.filter(({ sort }) => choosing.has(sort));
  const nouns = marks.filter(({ sort }) => sort === 'noun');
  const order =
    marks.find((mark, at) => mark.sort === 'order' && ordersMeetings(marks, at, text)) ??
    marks.find((mark) => isOfTheNewest(mark, text));
  const named = telling.some(({ sort }) => sort === 'name');
  const points = named || nouns.length > 0 || telling.some(({ sort }) => sort === 'kind');
  const kept = telling.filter(
    (mark) =>
      (points || mark.sort === 'date' || mark.sort === 'season' || mark.sort === 'place') &&
      !isContent(mark, marks, text, points),
  );
  if (kept.length === 0 && order === undefined) return null;
  const facets = [...choosing].flatMap((sort) => {
    const those = kept.filter((mark) => mark.sort === sort);
    return those.length === 0 ? [] : [those.flatMap(({ meetings }) => meetings)];
  });
  const fitting = corpus.meetings.filter((meeting) => facets.every((facet) => facet.includes(meeting)));
  const which = order?.sort === 'order' ? order.order : order && 'newest';
  const meetings =
    which === undefined
      ? fitting
      : orderMeetings(likeAnchor(fitting, which, kept, anchor), which, anchor.meetings, corpus.meetings);
  const spanned = order === undefined ? [...kept, ...nouns] : [...kept, ...nouns, order];
  const alone = kept.length === 1 && kept[0]?.sort === 'kind' && nouns.length === 0 && order === undefined;
  return {
    ...spanOf(spanned),
    meetings,
    points: points && !alone,
    dateOnly: kept.length > 0 && kept.every(({ sort }) => sort === 'date'),
    marks: spanned,
  };
}

/** "And the one before?" asks for a meeting of the kind that the question before named, unless this one names another. */
const likeAnchor = (
  meetings: readonly Meeting[],
  order: Order,
  kept: readonly Mark[],
  anchor: Anchor,
): readonly Meeting[] =>
  (order === 'previous' || order === 'next') && !kept.some(({ sort }) => sort === 'kind' || sort === 'name')
    ? sameKind(meetings, anchor)
    : meetings;

const choosing: ReadonlySet<Mark['sort']> = new Set(['name', 'date', 'season', 'kind', 'place', 'word']);

/** "this spring's talks", "last April's meeting": the newest of those. */
const isOfTheNewest = ({ sort, start, date }: Mark, text: string): boolean =>
  (sort === 'season' || (sort === 'date' && date?.year === null && date.day === null)) &&
  /\b(?:this|last|past) $/.test(text.slice(0, start));

/**
 * "the first meeting of foreign ministers", but not "her first meeting", "the first meeting with partners", nor a part
 * of a meeting ("the first session of the day").
 */
function ordersMeetings(marks: readonly Mark[], at: number, text: string): boolean {
  const order = marks[at];
  const behind = marks.slice(at + 1, at + 5);
  const noun = behind.find(({ sort }) => sort === 'noun' || sort === 'kind' || sort === 'name');
  if (order === undefined || noun === undefined) return false;
  const isDetermined = /(?:^|\b(?:the|and|or|at|in|most|very)|\d(?:'s)?|[,:])\W*$/.test(text.slice(0, order.start));
  const isPart = typeof order.order === 'number' && partNouns.has(text.slice(noun.start, noun.end));
  const rest = marks.slice(marks.indexOf(noun) + 1);
  const hasObject =
    /^\s+(?:of|for|with|between|since|under|by)\b/.test(text.slice(noun.end)) &&
    rest.every(({ sort }) => !choosing.has(sort) && sort !== 'noun');
  return isDetermined && !isPart && !hasObject;
}

/** A date behind "by" or "since", or before a noun of its own ("the 2026 budget"), is about the matter. */
function isContent({ sort, start, end, date }: Mark, marks: readonly Mark[], text: string, points: boolean): boolean {
  if (sort !== 'date' || marks.some(({ sort: other }) => other === 'noun' || other === 'name')) return false;
  if (contentBefore.test(text.slice(0, start))) return true;
  const isPlaced = /\b(?:in|of|at|on|during|for)\s+(?:the\s+)?$/.test(text.slice(0, start));
  return (
    !points &&
    !isPlaced &&
    date?.month === null &&
    /^\s+\p{L}/u.test(text.slice(end)) &&
    !/^\s+(?:and|or|to|vs|versus)\b/.test(text.slice(end))
  );
}

function splitAt(marks: readonly Mark[], sort: Mark['sort']): readonly (readonly Mark[])[] {
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark.sort === sort) parts.push([]);
    else parts.at(-1)?.push(mark);
  }
  return parts;
}

const spanOf = (marks: readonly Span[]): Span => ({
  start: Math.min(...marks.map(({ start }) => start)),
  end: Math.max(...marks.map(({ end }) => end)),
});
