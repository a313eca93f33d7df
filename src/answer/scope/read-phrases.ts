import type { Corpus, Meeting, Span } from '../../corpus/corpus.ts';
import { type Anchor, sameKind } from './anchor.ts';
import { isContent } from './is-content.ts';
import { type Mark, markQuestion } from './mark-question.ts';
import { readMeetingWords } from './meeting-words.ts';
import { choosing, isOfTheNewest, likeAnchor, ordersMeetings } from './order-marks.ts';
import { orderMeetings } from './order-meetings.ts';
import { shareNouns, splitAt } from './split-marks.ts';

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
  // "the winter before the Oslo session" is no meeting in winter.
  const time = marks.findIndex(({ sort }, at) => sort === 'step' && marks[at - 1]?.sort === 'season');
  if (time >= 0 && time < marks.length - 1) return readRun(marks.slice(time + 1), text, corpus, anchor);
  const pointing = marks.some(({ sort }) => sort === 'noun' || sort === 'kind' || sort === 'name');
  return shareNouns(splitAt(marks, 'join')).flatMap((part) => {
    const read = readPart(part, text, corpus, anchor);
    // "the bank in May", when others met: the date stands for itself.
    const isApart = read !== null && !read.points && read.meetings.length === 0;
    const phrase = isApart
      ? readPart(
          part.filter(({ sort }) => sort !== 'body'),
          text,
          corpus,
          anchor,
        )
      : read;
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
  const own = readPart(left, text, corpus, anchor);
  // "the board's session before the latest one": the latest of the board's.
  const isBare = sure.every(({ sort }) => !choosing.has(sort));
  const within = own !== null && isBare ? { ...corpus, meetings: own.meetings } : corpus;
  const from = readPart(sure, text, within, anchor)?.meetings ?? [];
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
    marks.find((mark, at) => mark.sort === 'order' && ordersMeetings(marks, at, text, anchor)) ??
    marks.find((mark) => isOfTheNewest(mark, text));
  const named = telling.some(({ sort }) => sort === 'name');
  const { nouns: words } = readMeetingWords(corpus);
  const isBody = ({ sort, start, end }: Mark, test: (word: string) => boolean): boolean =>
    sort === 'body' && test(text.slice(start, end));
  const isNoun = (mark: Mark): boolean =>
    mark.sort === 'kind' || isBody(mark, (name) => name.split(/\P{L}+/u).some((word) => words.has(word)));
  // "the fisheries council" is not the council that others call so.
  const isCommon = ({ sort, start, end }: Mark): boolean =>
    (sort === 'kind' || sort === 'body') &&
    words.has(text.slice(start, end)) &&
    telling.some((mark) => mark.sort === 'word');
  const points = named || nouns.length > 0 || telling.some(isNoun);
  const kept = telling.filter((mark) => (points || loose.has(mark.sort)) && !isContent(mark, marks, text, points));
  if (kept.length === 0 && order === undefined) return null;
  const facets = [...choosing].flatMap((sort) => {
    const those = kept.filter((mark) => mark.sort === sort && !isCommon(mark));
    return those.length === 0 ? [] : [those.flatMap(({ meetings }) => meetings)];
  });
  const all = corpus.meetings.filter((meeting) => facets.every((facet) => facet.includes(meeting)));
  const fitting = narrow(all, [...nouns, ...marks.filter(({ sort }) => sort === 'body')]);
  const which = order?.sort === 'order' ? order.order : order && 'newest';
  const meetings =
    which === undefined
      ? fitting
      : orderMeetings(
          likeAnchor(fitting, which, [...kept, ...nouns], anchor, text),
          which,
          anchor.meetings,
          corpus.meetings,
        );
  const spanned = order === undefined ? [...kept, ...nouns] : [...kept, ...nouns, order];
  const alone =
    kept.every(({ sort }) => sort === 'kind' || sort === 'body') &&
    kept.length < 2 &&
    nouns.length === 0 &&
    order === undefined;
  return {
    ...spanOf(spanned),
    meetings,
    points: points && !alone,
    dateOnly: kept.length > 0 && kept.every(({ sort }) => sort === 'date'),
    marks: spanned,
  };
}

/** A noun or a body that only some meetings have, as far as that leaves any. */
const narrow = (meetings: readonly Meeting[], marks: readonly Mark[]): readonly Meeting[] =>
  marks.reduce((left, mark) => {
    const those = left.filter((meeting) => mark.meetings.includes(meeting));
    return those.length > 0 ? those : left;
  }, meetings);

/** What may tell of a meeting though nothing beside it points at one. */
const loose: ReadonlySet<Mark['sort']> = new Set(['date', 'season', 'place', 'body']);

const spanOf = (marks: readonly Span[]): Span => ({
  start: Math.min(...marks.map(({ start }) => start)),
  end: Math.max(...marks.map(({ end }) => end)),
});
