import type { Corpus, Meeting } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { nameTerms } from './meeting-words.ts';
import { beforeEvent, looksForward } from './scope-patterns.ts';

/**
 * Finds the meetings that a question places before an event: "ahead of the Lisbon congress" means those that have it in
 * an alias, else those whose articles look forward to it.
 *
 * @returns Oldest first; none where there is no such event
 */
export function meetingsBeforeEvent(question: string, corpus: Corpus): readonly Meeting[] {
  const event = beforeEvent.exec(question)?.[1];
  if (event === undefined) return [];
  const terms = findTerms(event).slice(0, 2);
  if (terms.length === 0) return [];
  const aliased = corpus.meetings.filter(({ aliases }) =>
    aliases.some((alias) => beforeEvent.test(alias) && findTerms(alias).includes(terms[0] ?? '')),
  );
  if (aliased.length > 0) return aliased;
  const outlooks = readOutlooks(corpus);
  const telling = terms.filter(
    (term) => !everyday.test(term) && !corpus.meetings.every(({ name }) => nameTerms(name).includes(term)),
  );
  if (telling.length === 0) return [];
  const found = corpus.meetings.filter(({ id }) =>
    outlooks.some((outlook) => outlook.meetings.includes(id) && telling.every((term) => outlook.terms.has(term))),
  );
  return found.length === corpus.meetings.length ? [] : found;
}

/** An event is known by its name, not by being one. */
const everyday = /^(?:meet|summit|session|confer|vote|deadlin|elect|war)$/;

/** A sentence that looks forward, and the meetings that its article is about. */
interface Outlook {
  readonly terms: ReadonlySet<string>;
  readonly meetings: readonly string[];
}

const known = new WeakMap<Corpus, readonly Outlook[]>();

function readOutlooks(corpus: Corpus): readonly Outlook[] {
  const had = known.get(corpus);
  if (had) return had;
  const outlooks = corpus.passages.flatMap(({ article, sentences }) =>
    sentences
      .map(({ start, end }) => article.body.slice(start, end))
      .filter((sentence) => looksForward.test(sentence))
      .map((sentence) => ({ terms: new Set(findTerms(sentence)), meetings: article.meetings })),
  );
  known.set(corpus, outlooks);
  return outlooks;
}
