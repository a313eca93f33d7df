import type { Corpus, Span } from '../corpus/corpus.ts';
import { findWords } from '../search/words.ts';
import type { Before, CompletedQuestion } from './follow-up.ts';
import type { AskedWith, Plan } from './plan-question.ts';
import { type ResolvedScope, resolveScope } from './resolve-scope.ts';
import { type Anchor, anchorOf, sameKind } from './scope/anchor.ts';
import { findAskedDates, fitsDate } from './scope/asked-dates.ts';
import { createScopeFilter } from './scope/in-scope.ts';

/** Where to look, and the words of the completed question that say so. */
export interface SettledScope extends Pick<Plan, 'scope' | 'unknownMeeting' | 'inScope'> {
  /** Words that name meetings, as offsets into the completed question. */
  readonly named: readonly Span[];
  /** Words that name publishers or authors. */
  readonly sources: readonly Span[];
}

/**
 * Settles where to look: in the meeting that was stated, else in what the question names, else in what the question
 * before named.
 */
export function settleScope(
  corpus: Corpus,
  question: string,
  completed: CompletedQuestion,
  before: Before | null,
  { meeting, anyMeeting = false, anyPublisher = false }: AskedWith,
): SettledScope {
  const { found, text } = completed.carries
    ? resolveFollowUp(corpus, question, completed, before?.question ?? '')
    : { found: resolveScope(question, corpus), text: question };
  const isStated = meeting !== undefined || anyMeeting;
  const stated = { ...found, meetings: meeting === undefined ? [] : [meeting], pointed: true };
  const meant = { ...(isStated ? stated : found), ...(anyPublisher && { publishers: [] }) };
  const shift = completed.text.indexOf(text);
  const place = (spans: readonly Span[]): readonly Span[] =>
    shift < 0 ? [] : spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return {
    scope: {
      meetings: [...meant.meetings],
      inferred: !isStated,
      ...(meant.publishers.length > 0 && { publishers: [...meant.publishers] }),
    },
    unknownMeeting: !isStated && found.unknown !== null,
    inScope: createScopeFilter(meant, text),
    // Words for a meeting that is not there are looked for like any others.
    named: found.unknown === null ? place(found.named) : [],
    sources: place(found.sources),
  };
}

/** @returns The scope of a question that leans on the one before, and the text that its words stand in */
function resolveFollowUp(
  corpus: Corpus,
  question: string,
  { text, ownFrom }: CompletedQuestion,
  context: string,
): { readonly found: ResolvedScope; readonly text: string } {
  const before = resolveScope(context, corpus);
  const anchor = anchorOf(before, corpus);
  const own = likeBefore(resolveScope(question, corpus, anchor), question, corpus, anchor);
  if (own.unknown !== null) return { found: own, text: question };
  // "Who chaired the May session?", "and in 2019?": read as a whole, it names a session that there was not.
  const whole = ownFrom === 0 ? resolveScope(text, corpus, anchor) : null;
  // "What did they say?": "the committee" alone would be all its meetings, and one was named before.
  const isNarrower = before.meetings.length > 0 && before.meetings.every((id) => whole?.meetings.includes(id));
  if (whole !== null && !(isNarrower && own.meetings.length === 0)) {
    const both = whole.meetings.filter((id) => own.meetings.includes(id));
    if (whole.unknown !== null || whole.meetings.length > 0)
      return { found: both.length > 0 ? { ...whole, meetings: both } : whole, text };
  }
  return own.meetings.length > 0 ? { found: own, text: question } : { found: before, text: context };
}

/**
 * Keeps to the body that the question before named: "and in 2024?" asks for its meeting of that year, and not for those
 * of others.
 *
 * @returns What was found, as unknown where that body had no meeting then
 */
function likeBefore(own: ResolvedScope, question: string, corpus: Corpus, anchor: Anchor): ResolvedScope {
  const isDated = own.named.length > 0 && own.named.every(({ sort }) => sort === 'date' || sort === 'season');
  const alike = sameKind(corpus.meetings, anchor).map(({ id }) => id);
  const kept = own.meetings.filter((id) => alike.includes(id));
  if (isDated && kept.length > 0) return { ...own, meetings: kept };
  const [date, ...more] = findAskedDates(question.toLowerCase());
  const isFragment =
    date !== undefined &&
    more.length === 0 &&
    findWords(question).every(({ stop, start, end }) => stop || (date.start < end && start < date.end));
  const isMet =
    date !== undefined && corpus.meetings.some((meeting) => alike.includes(meeting.id) && fitsDate(meeting, date));
  return isFragment && anchor.isNamed && anchor.meetings.length > 0 && !isMet
    ? { ...own, meetings: [], unknown: question.slice(date.start, date.end), pointed: true }
    : own;
}
