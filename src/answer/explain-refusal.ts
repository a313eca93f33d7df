import type { SearchIndex } from '../search/search-index.ts';
import { findTerms, type Word } from '../search/words.ts';
import type { Answer, Excerpt, missingSorts } from './answer.ts';
import { findUnknown, isMisfit } from './confidence.ts';
import type { Shelf } from './gather-candidates.ts';
import { findObjections, type Objection } from './objections.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';

/** What the words of a refused question tell of why it was refused. */
export type Grounds = Pick<Answer, 'searchedFor' | 'unknownWords' | 'onlyElsewhere' | 'objections' | 'missing'>;

/**
 * Tells why a question is refused, in its own words: which of them met nothing, anywhere or where it was asked, what of
 * it the nearest evidence does not hold, and what sort of words that evidence lacks.
 *
 * @param nearest - What is shown of the evidence, best first
 */
export function explainRefusal(
  shelf: Shelf,
  plan: Plan,
  best: Evidence | undefined,
  nearest: readonly Excerpt[],
): Grounds {
  const onlyElsewhere = texts(findOnlyElsewhere(shelf, plan));
  const objections = best === undefined ? [] : findObjections(plan, shelf.index, best).flatMap(unsaidIn(nearest[0]));
  const missing = best !== undefined && isMisfit(best) ? sorts[plan.kind.name] : undefined;
  return {
    searchedFor: plan.query.words.filter(isMissed).map(({ text }) => text),
    unknownWords: texts(listUnknown(plan, shelf.index)),
    ...(onlyElsewhere.length > 0 && { onlyElsewhere }),
    ...(objections.length > 0 && { objections }),
    ...(missing !== undefined && { missing }),
  };
}

/** By kinds of questions. */
const sorts: Readonly<Record<string, (typeof missingSorts)[number]>> = {
  who: 'person',
  'which names': 'names',
  'how many': 'number',
  'how much': 'amount',
  'how much money': 'money',
  when: 'time',
  where: 'place',
  why: 'reason',
};

const texts = (words: readonly Word[]): string[] => [...new Set(words.map(({ text }) => text))];

/** "When" only asks; search looks for it, since "when the fair opens" tells a day. */
const isMissed = ({ text }: Word): boolean => !/^when$/i.test(text);

function listUnknown({ query }: Plan, index: SearchIndex): readonly Word[] {
  const unknown = findUnknown(query, index);
  return query.words.filter((_, at) => unknown[at]);
}

/** Words that the corpus has, but not where it was asked; those that name the meeting say only where that is. */
function findOnlyElsewhere({ passages, terms, index }: Shelf, plan: Plan): readonly Word[] {
  const { query, scope, named, inScope } = plan;
  if (scope.meetings.length === 0 && scope.publishers === undefined) return [];
  const asked = passages
    .filter(inScope)
    .map(({ index: at }) => new Set([...(terms[at]?.sentences.flat() ?? []), ...(terms[at]?.context ?? [])]));
  const unknown = findUnknown(query, index);
  return query.words.filter((word, at) => {
    if (unknown[at] || !isMissed(word) || named.some(({ start, end }) => start < word.end && word.start < end))
      return false;
    const meanings = query.meanings[at] ?? [];
    return !meanings.some((meaning) => asked.some((had) => meaning.terms.every((term) => had.has(term))));
  });
}

/** The excerpt may hold more than the sentence that was weighed: what it says is not said to be missing. */
function unsaidIn(excerpt: Excerpt | undefined): (objection: Objection) => NonNullable<Answer['objections']> {
  const said = findTerms(excerpt?.text ?? '').join(' ');
  const isSaid = (phrase: string): boolean => ` ${said} `.includes(` ${findTerms(phrase).join(' ')} `);
  return ({ kind, words }) => {
    const unsaid = kind === 'advice' ? [...words] : words.filter((phrase) => !isSaid(phrase));
    return unsaid.length === 0 ? [] : [{ kind, words: unsaid }];
  };
}
