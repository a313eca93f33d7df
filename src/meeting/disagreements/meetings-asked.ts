import type { Answer } from '../../answer/answer.ts';
import type { Corpus, Meeting } from '../../corpus/corpus.ts';

/** How many articles one question has compared at most: comparing a meeting's takes a while when first asked for. */
const mostCompared = 150;

/** @returns The meetings that an answer's excerpts are about, in the order of the corpus; within its scope where it has one */
export function listQuoted(corpus: Corpus, answer: Answer): readonly Meeting[] {
  const quoted = meetingsOf(corpus, answer);
  return inScope(corpus, answer).filter(({ id }) => quoted.has(id));
}

/**
 * Chooses the meetings whose articles are compared for a question whether they disagree: all that it asks about, or
 * of many those that were found for it first.
 *
 * @returns In the order of the corpus; one at least, and no more than have {@link mostCompared} articles between them
 */
export function listCompared(corpus: Corpus, answer: Answer): readonly Meeting[] {
  const counts = new Map<string, number>();
  for (const { meetings } of corpus.articles) for (const id of meetings) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = inScope(corpus, answer);
  const quoted = meetingsOf(corpus, answer);
  const chosen = new Set<string>();
  let articles = 0;
  for (const { id } of [...all.filter((one) => quoted.has(one.id)), ...all.filter((one) => !quoted.has(one.id))]) {
    articles += counts.get(id) ?? 0;
    if (articles > mostCompared && chosen.size > 0) break;
    chosen.add(id);
  }
  return all.filter(({ id }) => chosen.has(id));
}

const inScope = ({ meetings }: Corpus, { scope }: Answer): readonly Meeting[] =>
  meetings.filter(({ id }) => scope.meetings.length === 0 || scope.meetings.includes(id));

/** The meetings of the articles that an answer quotes, as answer or as what came nearest. */
function meetingsOf({ articles }: Corpus, { excerpts, nearest }: Answer): ReadonlySet<string> {
  const quoted = new Set([...excerpts, ...nearest].map(({ article }) => article));
  return new Set(articles.filter(({ id }) => quoted.has(id)).flatMap(({ meetings }) => meetings));
}
