import type { Corpus, Span } from '../corpus/corpus.ts';
import type { Answer, Excerpt } from './answer.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { markWords } from './mark-words.ts';
import { areNearCopies } from './near-copies.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';
import { widenSpan } from './widen-span.ts';

/** Excerpts of an answer; more are a list, not an answer. */
const mostExcerpts = 5;

/** Passages shown as nearest on a refusal. */
const mostNearest = 3;

/**
 * Makes excerpts of ranked evidence: the best first, then what adds something. A near-copy of an earlier one in another
 * article is not shown again; its article is named with the one it repeats.
 *
 * @param evidence - Best first
 */
export function composeExcerpts(plan: Plan, evidence: readonly Evidence[], most = mostExcerpts): readonly Excerpt[] {
  const chosen: { excerpt: Excerpt; article: string; span: Span; also: Set<string> }[] = [];
  for (const item of evidence) {
    const { passage } = item.candidate;
    const span = widenSpan(passage, item.at);
    if (
      chosen.some((one) => one.article === passage.article.id && span.start < one.span.end && one.span.start < span.end)
    )
      continue;
    const excerpt = makeExcerpt(passage.article, passage.paragraph, span, markWords(item, plan.kind, plan.query));
    const twin = chosen.find(({ excerpt: other }) => areNearCopies(other.text, excerpt.text));
    if (twin !== undefined) {
      if (twin.article !== passage.article.id) twin.also.add(passage.article.id);
      continue;
    }
    if (chosen.length < most) chosen.push({ excerpt, article: passage.article.id, span, also: new Set() });
  }
  return chosen.map(({ excerpt, also }) =>
    also.size === 0 ? excerpt : { ...excerpt, alsoReportedBy: [...also].sort() },
  );
}

/** What every answer to a question has in common. */
export function startAnswer(
  corpus: Corpus,
  question: string,
  id: string | undefined,
): Omit<Answer, 'kind' | 'confidence'> {
  return {
    ...(id !== undefined && { id }),
    question,
    scope: { meetings: [], inferred: true },
    excerpts: [],
    disagreements: [],
    nearest: [],
    corpusVersion: corpus.version,
  };
}

/** @returns The nearest passages of a refusal. */
export const composeNearest = (plan: Plan, evidence: readonly Evidence[]): readonly Excerpt[] =>
  composeExcerpts(plan, evidence.slice(0, 12), mostNearest);
