import type { Corpus, Span } from '../corpus/corpus.ts';
import type { Before, CompletedQuestion } from './follow-up.ts';
import type { AskedWith, Plan } from './plan-question.ts';
import { type ResolvedScope, resolveScope } from './resolve-scope.ts';
import type { Anchor } from './scope/anchor.ts';
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
  { meeting, anyMeeting = false }: AskedWith,
): SettledScope {
  const { found, text } = completed.carries
    ? resolveFollowUp(corpus, question, completed, before?.question ?? '')
    : { found: resolveScope(question, corpus), text: question };
  const isStated = meeting !== undefined || anyMeeting;
  const stated = { ...found, meetings: meeting === undefined ? [] : [meeting], pointed: true };
  const meant = isStated ? stated : found;
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
  const own = resolveScope(question, corpus, anchorOf(before, corpus));
  if (own.unknown !== null) return { found: own, text: question };
  // "Who chaired the May session?", "and in 2019?": read as a whole, it names a session that there was not.
  const whole = ownFrom === 0 ? resolveScope(text, corpus) : null;
  if (whole !== null && (whole.meetings.length > 0 || whole.unknown !== null)) return { found: whole, text };
  return own.meetings.length > 0 ? { found: own, text: question } : { found: before, text: context };
}

/** "The year after" is counted from the meetings of the question before. */
const anchorOf = ({ meetings, kinds }: ResolvedScope, corpus: Corpus): Anchor => ({
  meetings: corpus.meetings.filter(({ id }) => meetings.includes(id)),
  kinds,
});
