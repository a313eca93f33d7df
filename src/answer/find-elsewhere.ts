import type { SearchIndex } from '../search/search-index.ts';
import { confidenceOf, leastConfidence } from './confidence.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/** Whether a question was limited to meetings, or to one that the corpus does not have. */
export const isAboutMeetings = ({ scope, unknownMeeting }: Plan): boolean =>
  scope.meetings.length > 0 || unknownMeeting;

/**
 * Finds the meetings that answer a question which was refused where it was asked.
 *
 * @param plan - The question as it was asked
 * @param wide - The same asked of all meetings, with its evidence, best first
 * @returns Ids of meetings whose best evidence is an answer, the best first; those asked about are not among them
 */
export function findElsewhere(
  index: SearchIndex,
  { scope }: Plan,
  wide: { readonly plan: Plan; readonly evidence: readonly Evidence[] },
): readonly string[] {
  const best = new Map<string, Evidence>();
  for (const item of wide.evidence) {
    const { meetings } = item.candidate.passage.article;
    if (meetings.some((id) => scope.meetings.includes(id))) continue;
    for (const id of meetings) if (!best.has(id)) best.set(id, item);
  }
  return [...best].filter(([, item]) => confidenceOf(wide.plan, index, item) >= leastConfidence).map(([id]) => id);
}
