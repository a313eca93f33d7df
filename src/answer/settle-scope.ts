import type { Corpus } from '../corpus/corpus.ts';
import type { Plan } from './plan-question.ts';
import { type ResolvedScope, resolveScope } from './resolve-scope.ts';
import { type Anchor, noAnchor } from './scope/anchor.ts';
import { createScopeFilter } from './scope/in-scope.ts';

/**
 * Settles where to look: in the meeting that was stated, else in what the question names, else in what the question
 * before named.
 *
 * @param context - The question before, where this one leans on it
 */
export function settleScope(
  corpus: Corpus,
  question: string,
  context: string | undefined,
  { meeting, anyMeeting = false }: { readonly meeting?: string | undefined; readonly anyMeeting?: boolean | undefined },
): Pick<Plan, 'scope' | 'unknownMeeting' | 'inScope'> {
  const before = context === undefined ? null : resolveScope(context, corpus);
  const own = resolveScope(question, corpus, before === null ? noAnchor : anchorOf(before, corpus));
  const isCarried = own.meetings.length === 0 && own.unknown === null && before !== null;
  const found = isCarried ? before : own;
  const isStated = meeting !== undefined || anyMeeting;
  const stated = { ...found, meetings: meeting === undefined ? [] : [meeting], pointed: true };
  const meant = isStated ? stated : found;
  return {
    scope: {
      meetings: [...meant.meetings],
      inferred: !isStated,
      ...(meant.publishers.length > 0 && { publishers: [...meant.publishers] }),
    },
    unknownMeeting: !isStated && found.unknown !== null,
    inScope: createScopeFilter(meant, isCarried ? (context ?? '') : question),
  };
}

/** "The year after" is counted from the meetings of the question before. */
const anchorOf = ({ meetings, kinds }: ResolvedScope, corpus: Corpus): Anchor => ({
  meetings: corpus.meetings.filter(({ id }) => meetings.includes(id)),
  kinds,
});
