import type { Corpus, Meeting } from '../corpus/corpus.ts';
import { findTerms } from '../search/words.ts';
import { beforeEvent, earliest, latest, meetingNoun, months, seasons, yearsBack } from './scope-patterns.ts';

/** The meetings that a question is about. */
export interface ResolvedScope {
  /** Ids; all meetings are meant where it is empty and `unknown` is `null`. */
  readonly meetings: readonly string[];
  /** The words that name a meeting which the corpus does not have, or `null`. */
  readonly unknown: string | null;
}

/**
 * Finds the meetings that a question names: by name or alias, kind, date, season, order, or the event that they precede.
 * Everything is resolved against the meetings of the corpus, never against the clock.
 */
export function resolveScope(question: string, corpus: Corpus): ResolvedScope {
  const text = question.normalize('NFKC').replace(/[’`]/g, "'").toLowerCase();
  const all = corpus.meetings;
  if (all.length === 0) return { meetings: [], unknown: null };
  const kinds = kindsNamed(text, corpus);
  const dated = byDate(text, all, kinds.length > 0);
  if (dated === 'unknown') return { meetings: [], unknown: question };
  const steps = [byAlias(text, all), dated, byEvent(question, corpus), bySeason(text, all), kinds];
  let meetings: readonly Meeting[] = all;
  for (const step of steps) {
    const narrowed = meetings.filter((meeting) => step.includes(meeting));
    if (step.length > 0 && narrowed.length > 0) meetings = narrowed;
    else if (step === kinds && step.length > 0 && dated.length > 0) return { meetings: [], unknown: question };
  }
  meetings = byOrder(text, meetings);
  return { meetings: meetings.length === all.length ? [] : meetings.map(({ id }) => id), unknown: null };
}

function byAlias(text: string, meetings: readonly Meeting[]): readonly Meeting[] {
  const asked = ` ${foldWords(text)} `;
  const named = meetings.map((meeting) => ({
    meeting,
    length: Math.max(
      0,
      ...[meeting.name, ...meeting.aliases, meeting.id]
        .map(foldWords)
        .filter((name) => name !== '' && asked.includes(` ${name} `))
        .map((name) => name.length),
    ),
  }));
  return named.filter(({ length }) => length > 0).map(({ meeting }) => meeting);
}

/** Kinds are named in full ("foreign ministers") or as the vocabulary has them ("FMs"). */
function kindsNamed(text: string, { meetings, vocabulary }: Corpus): readonly Meeting[] {
  const asked = ` ${foldWords(text)} `;
  return meetings.filter(({ kind }) => {
    const names = [
      kind,
      ...vocabulary.same.filter((group) => group.some((name) => foldWords(name) === foldWords(kind))).flat(),
    ];
    return names.map(foldWords).some((name) => asked.includes(` ${name} `));
  });
}

/** Every month and year of the question; `unknown` where a meeting of that date is named and there is none. */
function byDate(text: string, meetings: readonly Meeting[], kindNamed: boolean): readonly Meeting[] | 'unknown' {
  const dates = findDates(text);
  if (dates.length === 0) return byYearsBack(text, meetings);
  const found = meetings.filter((meeting) => dates.some((date) => fits(meeting, date)));
  const exact = dates.some(({ month, year }) => year !== null && (month !== null || meetingNoun.test(text)));
  const pointsAtMeeting =
    dates.some(({ near }) => /\b(?:meetings?|ministerials?)\b/.test(near)) || (kindNamed && meetingNoun.test(text));
  return found.length === 0 && exact && pointsAtMeeting ? 'unknown' : found;
}

interface AskedDate {
  readonly month: number | null;
  readonly year: number | null;
  /** What stands around it. */
  readonly near: string;
}

const datePattern = new RegExp(
  String.raw`\b(?:(${[...months.keys()].join('|')})\b\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?\b,?)?(?:\s+(?:of\s+)?('?\d{2}|(?:19|20)\d\d)\b)?|((?:19|20)\d\d)\b)`,
  'g',
);

function findDates(text: string): readonly AskedDate[] {
  const found = [...text.matchAll(datePattern)]
    // "may" is a verb more often than a month.
    .filter(
      ({ 1: month, 2: year, index }) =>
        month !== 'may' || year !== undefined || /\b(?:in|of|last|this|the) $/.test(text.slice(0, index)),
    )
    .filter(
      ({ 1: month, index }) =>
        (month !== 'march' && month !== 'mar') ||
        /\b(?:in|of|last|this|the|early|late|mid|since|by|and|or|from|to) $/.test(text.slice(0, index)) ||
        index === 0 ||
        true,
    )
    .map(({ 0: all, 1: month, 2: shortYear, 3: year, index }) => ({
      month: month === undefined ? null : (months.get(month) ?? null),
      year: toYear(year ?? shortYear),
      near: text.slice(Math.max(0, index - 30), index + all.length + 40),
    }));
  // "April or October 2024": the year of the next date holds for a month that has none.
  return found.map((date, at) =>
    date.year === null ? { ...date, year: found.slice(at + 1).find(({ year }) => year !== null)?.year ?? null } : date,
  );
}

function toYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const number = Number(digits.replace("'", ''));
  return number < 100 ? 2000 + number : number;
}

function fits({ start, end }: Meeting, { month, year }: AskedDate): boolean {
  return [start, end].some(
    (day) =>
      (year === null || Number(day.slice(0, 4)) === year) && (month === null || Number(day.slice(5, 7)) === month),
  );
}

function byYearsBack(text: string, meetings: readonly Meeting[]): readonly Meeting[] {
  const newest = Number(meetings.at(-1)?.start.slice(0, 4));
  const asked = yearsBack.find(({ pattern }) => pattern.test(text));
  if (asked === undefined || !meetingNoun.test(text)) return [];
  return meetings.filter(({ start }) => Number(start.slice(0, 4)) === newest - asked.years);
}

function bySeason(text: string, meetings: readonly Meeting[]): readonly Meeting[] {
  if (!meetingNoun.test(text)) return [];
  return [...seasons]
    .filter(([season]) => new RegExp(String.raw`\b${season}\b`).test(text))
    .flatMap(([, own]) => meetings.filter(({ start }) => own.includes(Number(start.slice(5, 7)))));
}

function byOrder(text: string, meetings: readonly Meeting[]): readonly Meeting[] {
  if (latest.test(text)) return meetings.slice(-1);
  return earliest.test(text) ? meetings.slice(0, 1) : meetings;
}

/** "before X": the meetings whose articles look forward to X. */
function byEvent(question: string, corpus: Corpus): readonly Meeting[] {
  const event = beforeEvent.exec(question)?.[1];
  if (event === undefined) return [];
  const common = corpus.passages.length / 3;
  const terms = findTerms(event)
    .slice(0, 2)
    .filter(
      (term) =>
        countPassages(corpus, term) > 0 && countPassages(corpus, term) < common && !/^(?:meet|summit)/.test(term),
    );
  if (terms.length === 0) return [];
  const ids = new Set(
    corpus.passages.flatMap(({ article, sentences }) =>
      sentences
        .map(({ start, end }) => article.body.slice(start, end))
        .filter((sentence) => looksForward.test(sentence) && terms.every((term) => findTerms(sentence).includes(term)))
        .flatMap(() => article.meetings),
    ),
  );
  return corpus.meetings.filter(({ id }) => ids.has(id));
}

const looksForward =
  /\b(?:upcoming|prepar\w+|ahead of|anticipation|forthcoming|run-up|next|looming|before the|will (?:be held|take place|meet))\b/i;

function countPassages({ passages }: Corpus, term: string): number {
  return passages.filter(({ article, start, end }) => findTerms(article.body.slice(start, end)).includes(term)).length;
}

const foldWords = (text: string): string => findTerms(text.toLowerCase()).join(' ');
