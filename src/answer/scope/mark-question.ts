import type { Corpus, Meeting, Span } from '../../corpus/corpus.ts';
import { findWords, type Word } from '../../search/words.ts';
import { type AskedDate, findAskedDates, fitsDate } from './asked-dates.ts';
import { littleWords, type NamedMeetings, readMeetingWords } from './meeting-words.ts';
import { numberedMeetings, type Order, readOrder } from './read-order.ts';
import { fillers, joiners, meetingNouns, seasons } from './scope-patterns.ts';

/** A stretch of a question, and what it names a meeting by. */
export interface NamedSpan extends Span {
  readonly sort:
    | 'name'
    | 'date'
    | 'season'
    | 'kind'
    | 'body'
    | 'place'
    | 'order'
    | 'word'
    | 'noun'
    | 'join'
    | 'step'
    | 'filler';
}

/** What a stretch of a question says of a meeting. */
export interface Mark extends NamedSpan {
  /** The meetings that it fits; empty where it fits none, and for sorts that do not choose. */
  readonly meetings: readonly Meeting[];
  readonly date?: AskedDate;
  readonly order?: Order;
}

/**
 * Marks what in a question may name meetings.
 *
 * @param text - In lower case
 * @returns One for each word or run of words, in order; `null` for a word that has nothing to do with meetings
 */
export function markQuestion(text: string, corpus: Corpus): readonly (Mark | null)[] {
  const { meetings } = corpus;
  const { names, kinds, bodies, places, terms, nouns } = readMeetingWords(corpus);
  const words = findWords(text);
  const dates = findAskedDates(text);
  const marks: (Mark | null)[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const joined = marks.length > 0 ? markGap(text.slice(words[at - 1]?.end ?? 0, word.start), word.start) : undefined;
    if (joined !== undefined) marks.push(joined);
    const date = dates.find(({ start, end }) => start < word.end && word.start < end);
    const run =
      matchRun(words, at, names, 'name') ??
      (date && markDate(date, meetings)) ??
      matchRun(words, at, kinds, 'kind', (last, behind) => isPlural(last) || nouns.has(behind)) ??
      matchRun(words, at, bodies, 'body') ??
      matchRun(words, at, places, 'place');
    const mark = run ?? markWord(word, meetings, nouns, terms);
    marks.push(mark);
    const end = mark?.end ?? word.end;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
  }
  return marks;
}

/** A comma joins, a full stop ends: between two words of a question. */
function markGap(gap: string, at: number): Mark | null | undefined {
  if (/[.?!;:()]/.test(gap)) return null;
  return /[,/&–]/.test(gap) ? { sort: 'join', meetings: [], start: at, end: at } : undefined;
}

function matchRun(
  words: readonly Word[],
  at: number,
  named: readonly NamedMeetings[],
  sort: 'name' | 'kind' | 'body' | 'place',
  accepts: (last: string, behind: string) => boolean = () => true,
): Mark | undefined {
  if (littleWords.test(words[at]?.text ?? '')) return undefined;
  for (const { terms, meetings } of named) {
    let [step, last] = [0, at];
    for (let place = at; place < words.length && step < terms.length; place += 1) {
      const word = words[place];
      if (word === undefined || word.term !== terms[step]) {
        if (word !== undefined && littleWords.test(word.text)) continue;
        break;
      }
      [step, last] = [step + 1, place];
    }
    const [first, end] = [words[at], words[last]];
    if (step < terms.length || first === undefined || end === undefined) continue;
    // One short word is no name: an id "may" must not be met by the verb.
    if (sort === 'name' && terms.length === 1 && (terms[0]?.length ?? 0) < 4) continue;
    if (accepts(end.text, words[last + 1]?.text ?? '')) return { sort, meetings, start: first.start, end: end.end };
  }
  return undefined;
}

/** "PMs", "ministers", "ministers'". */
const isPlural = (word: string): boolean => /s['’]?$/.test(word) || !/(?:er|or|fm|dm|min)$/.test(word);

/** "april 24" is the 24th where a meeting took place that day, else the year. */
function markDate(date: AskedDate, meetings: readonly Meeting[]): Mark {
  const fitting = (one: AskedDate): readonly Meeting[] => meetings.filter((meeting) => fitsDate(meeting, one));
  const asYear = { ...date, day: null, year: 2000 + (date.day ?? 0) };
  const either = date.day !== null && date.year === null && fitting(date).length === 0 && fitting(asYear).length > 0;
  const meant = either ? asYear : date;
  return { sort: 'date', meetings: fitting(meant), start: date.start, end: date.end, date: meant };
}

function markWord(
  { text, term, start, end }: Word,
  meetings: readonly Meeting[],
  nouns: ReadonlySet<string>,
  terms: ReadonlyMap<string, readonly Meeting[]>,
): Mark | null {
  const mark = (sort: Mark['sort'], those: readonly Meeting[] = []): Mark => ({ sort, meetings: those, start, end });
  const word = text.replace(/['’]s?$/, '');
  const months = seasons.get(word);
  if (months !== undefined)
    return mark(
      'season',
      meetings.filter((meeting) => months.includes(Number(meeting.start.slice(5, 7)))),
    );
  const order = readOrder(word);
  const numbered = order !== null && typeof order === 'number' ? numberedMeetings(order, meetings, terms) : null;
  if (numbered !== null) return mark('word', numbered);
  if (order !== null) return { ...mark('order'), order };
  if (nouns.has(word)) return mark('noun', meetingNouns.has(word) ? [] : (terms.get(term) ?? []));
  if (word === 'before' || word === 'after') return { ...mark('step'), order: word === 'before' ? 'previous' : 'next' };
  if (joiners.has(word)) return mark('join');
  if (fillers.has(word)) return mark('filler');
  const named = terms.get(term);
  if (named === undefined) return null;
  return named.length === meetings.length ? mark('filler') : mark('word', named);
}
