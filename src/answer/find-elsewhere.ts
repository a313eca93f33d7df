import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { confidenceOf, leastConfidence } from './confidence.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/** Whether a question was limited to meetings, to one that the corpus does not have, or to publishers. */
export const isLimited = ({ scope, unknownMeeting }: Plan): boolean =>
  scope.meetings.length > 0 || unknownMeeting || scope.publishers !== undefined;

/**
 * Finds where a question is answered that was refused where it was asked: of which other meetings, by the publishers it
 * wants to hear, and by which others, of the meetings it is about.
 *
 * @param plan - The question as it was asked
 * @param wide - The same asked of everything, with its evidence, best first
 * @returns Meetings and publishers whose best evidence is an answer, the best first; nothing of those asked
 */
export function findElsewhere(
  index: SearchIndex,
  { scope, unknownMeeting }: Plan,
  wide: { readonly plan: Plan; readonly evidence: readonly Evidence[] },
): Pick<Answer, 'elsewhere' | 'otherPublishers'> {
  const { meetings: asked, publishers: heard } = scope;
  const [meetings, publishers] = [new Map<string, Evidence>(), new Map<string, Evidence>()];
  const isPlaced = unknownMeeting || asked.length > 0;
  const put = (best: Map<string, Evidence>, key: string, item: Evidence): void => {
    if (!best.has(key)) best.set(key, item);
  };
  for (const item of wide.evidence) {
    const { meetings: own, publisher, author } = item.candidate.passage.article;
    const isAsked = asked.length === 0 || own.some((id) => asked.includes(id));
    const isHeard = heard === undefined || [publisher, author].some((name) => name !== null && heard.includes(name));
    const name = publisher ?? author;
    if (isHeard && isPlaced && !own.some((id) => asked.includes(id))) for (const id of own) put(meetings, id, item);
    if (isAsked && !isHeard && name !== null) put(publishers, name, item);
  }
  const sure = (best: ReadonlyMap<string, Evidence>): string[] =>
    [...best].filter(([, item]) => confidenceOf(wide.plan, index, item) >= leastConfidence).map(([key]) => key);
  const [elsewhere, otherPublishers] = [sure(meetings), sure(publishers)];
  return {
    ...(elsewhere.length > 0 && { elsewhere }),
    ...(otherPublishers.length > 0 && { otherPublishers }),
  };
}
