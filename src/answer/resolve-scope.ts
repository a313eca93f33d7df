import type { Corpus, Meeting, Span } from '../corpus/corpus.ts';
import { type Anchor, noAnchor } from './scope/anchor.ts';
import { findMissedDate } from './scope/find-missed-date.ts';
import { findSources } from './scope/find-sources.ts';
import { meetingsBeforeEvent } from './scope/forward-events.ts';
import { isSpokenOf } from './scope/is-spoken-of.ts';
import type { NamedSpan } from './scope/mark-question.ts';
import { type Phrase, readPhrases } from './scope/read-phrases.ts';
import { stepYears } from './scope/step-years.ts';
import { meetingsOfSubject } from './scope/subject-words.ts';

/** The meetings that a question is about, and whose articles are to answer it. */
export interface ResolvedScope {
  /** Ids; all meetings are meant where it is empty and `unknown` is `null`. */
  readonly meetings: readonly string[];
  /** The words that name a meeting which the corpus does not have, or `null`. */
  readonly unknown: string | null;
  /** Publishers or authors, as articles have them; all are meant where it is empty. */
  readonly publishers: readonly string[];
  /** The words that name them, as offsets into the question. */
  readonly sources: readonly Span[];
  /** Kinds of meetings that the question names, whether or not that narrows anything. */
  readonly kinds: readonly string[];
  /**
   * Whether the question points at a meeting; one that merely holds a date or a place ("in May") may be about what
   * other meetings said of that May.
   */
  readonly pointed: boolean;
  /** The words that name the meetings, as offsets into the question, in order. */
  readonly named: readonly NamedSpan[];
}

/**
 * Finds the meetings that a question names: by name or alias, kind, date, season, place, order, or the event that they
 * precede; and the publishers whose word it asks for. Everything is resolved against the meetings of the corpus, never
 * against the clock.
 *
 * @param anchor - What "the year after" is counted from, where there was a question before
 */
export function resolveScope(question: string, corpus: Corpus, anchor: Anchor = noAnchor): ResolvedScope {
  const text = question.replace(/[’`]/g, "'").toLowerCase();
  const sources = findSources(text, corpus);
  const found = resolveMeetings(blank(text, sources), question, corpus, anchor);
  return {
    ...found,
    publishers: sources.map(({ name }) => name),
    sources: sources.map(({ start, end }) => ({ start, end })),
  };
}

/** The name of a publisher says nothing of meetings. */
const blank = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => `${left.slice(0, start)}${'.'.repeat(end - start)}${left.slice(end)}`, text);

function resolveMeetings(
  text: string,
  question: string,
  corpus: Corpus,
  anchor: Anchor,
): Omit<ResolvedScope, 'publishers' | 'sources'> {
  const all = corpus.meetings;
  const phrases = [...readPhrases(text, corpus, anchor), ...stepYears(text, corpus, anchor)];
  const kinds = [...new Set(phrases.flatMap(kindsOf))];
  const nothing = { meetings: [], unknown: null, kinds, pointed: false, named: [] };
  const pointing = phrases.filter(({ points }) => points);
  const known = pointing.filter(({ meetings }) => meetings.length > 0);
  const missing = pointing.find((phrase) => phrase.meetings.length === 0 && !isSpokenOf(phrase, text, corpus));
  if (missing !== undefined && known.length === 0)
    return {
      ...nothing,
      unknown: question.slice(missing.start, missing.end),
      pointed: true,
      named: nameSpans(missing.marks),
    };
  const date = known.length === 0 ? findMissedDate(phrases, text, corpus) : undefined;
  if (date !== undefined)
    return { ...nothing, unknown: question.slice(date.start, date.end), pointed: true, named: nameSpans(date.marks) };
  const loose = phrases.filter(({ points, meetings }) => !points && meetings.length > 0);
  const dates = loose.filter(({ dateOnly }) => dateOnly);
  const isBody = ({ marks }: Phrase): boolean => marks.every(({ sort }) => sort === 'body');
  const isKind = ({ marks }: Phrase): boolean => marks.every(({ sort }) => sort === 'kind');
  // "did both the nurses' and the doctors' meeting …": either of them.
  const kindly = loose.filter(isKind);
  const one = (phrase: Phrase): Narrowing => ({ phrases: [phrase], meetings: phrase.meetings });
  const steps: readonly Narrowing[] = [
    { phrases: dates, meetings: spanDates(dates, text, all) },
    { phrases: kindly, meetings: joinPointing(kindly, all) },
    ...loose.filter((phrase) => !phrase.dateOnly && !isBody(phrase) && !isKind(phrase)).map(one),
    { phrases: [], meetings: meetingsBeforeEvent(question, corpus) },
    // Who met tells which of several meetings; a body is also spoken of where no meeting is meant.
    ...loose.filter(isBody).map((phrase) => ({ ...one(phrase), onlyAmong: true })),
    { phrases: [], meetings: kindly.length > 0 ? [] : meetingsOfSubject(text, corpus), onlyAmong: true },
  ];
  let meetings = joinPointing(known, all);
  const used = [...known];
  for (const { phrases: own, meetings: fitting, onlyAmong = false } of steps) {
    if (onlyAmong && meetings.length === all.length) continue;
    const narrowed = meetings.filter((meeting) => fitting.includes(meeting));
    if (narrowed.length === 0 || fitting.length === all.length) continue;
    meetings = narrowed;
    used.push(...own);
  }
  const pointed = known.length > 0;
  if (meetings.length === all.length) return { ...nothing, pointed };
  const named = nameSpans(used.flatMap((phrase) => phrase.marks));
  return { ...nothing, meetings: meetings.map(({ id }) => id), pointed, named };
}

const nameSpans = (marks: readonly NamedSpan[]): readonly NamedSpan[] =>
  marks.map(({ sort, start, end }) => ({ sort, start, end })).sort((a, b) => a.start - b.start);

/** What narrows the meetings down, and the words that say so. */
interface Narrowing {
  readonly phrases: readonly Phrase[];
  readonly meetings: readonly Meeting[];
  /** Only where something else has narrowed them down before. */
  readonly onlyAmong?: boolean;
}

/** Words apart may name one meeting ("at the April meeting, … foreign ministers' session") or two that are compared. */
function joinPointing(phrases: readonly Phrase[], all: readonly Meeting[]): readonly Meeting[] {
  const [first, ...rest] = phrases;
  if (first === undefined) return all;
  let meant = first.meetings;
  for (const { meetings } of rest) {
    const shared = meant.filter((meeting) => meetings.includes(meeting));
    meant = shared.length > 0 ? shared : [...meant, ...meetings];
  }
  return all.filter((meeting) => meant.includes(meeting));
}

/** "in 2021 and 2023" is those two, "from 2021 to 2023" the one between them as well. */
function spanDates(dates: readonly Phrase[], text: string, all: readonly Meeting[]): readonly Meeting[] {
  const either = all.filter((meeting) => dates.some(({ meetings }) => meetings.includes(meeting)));
  const isRange = /\b(?:from|between)\s+(?:the\s+)?$/.test(text.slice(0, dates[0]?.start ?? 0));
  const [first, last] = [either[0], either.at(-1)];
  if (dates.length !== 2 || !isRange || first === undefined || last === undefined) return either;
  return all.filter(({ start }) => first.start <= start && start <= last.start);
}

const kindsOf = ({ marks }: Phrase): readonly string[] =>
  marks
    .filter(({ sort }) => sort === 'kind' || sort === 'body')
    .flatMap(({ meetings }) => meetings.map(({ kind }) => kind));
