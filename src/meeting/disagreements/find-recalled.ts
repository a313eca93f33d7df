import type { Answer } from '../../answer/answer.ts';
import type { Article, Corpus, Meeting } from '../../corpus/corpus.ts';
import type { EncodedText } from '../../search/encoder.ts';
import { areCompatible } from '../values/compare-figures.ts';
import { datesOverlap, type FoundDate, findDates } from '../values/find-dates.ts';
import { listAccounts } from './account.ts';
import { datesOf } from './account-values.ts';
import { createAsked } from './asked.ts';
import { figureSlot } from './figure-slot.ts';
import { findStatedFigures, type StatedFigure } from './figure-statements.ts';
import { groupSides } from './find-clashes.ts';
import { type FoundDisagreement, present } from './find-disagreements.ts';
import { createNearness } from './nearness.ts';
import type { SlotSort } from './statement.ts';

/**
 * Finds where an article on a later meeting recalls a figure otherwise than an article on the earlier one gave it:
 * "Operation Pike, the sweep of March 2023 that led to 241 arrests". Only of what question and both sentences call by
 * name, only where both values are marked, and where the later sentence dates it to the same time, or names the place
 * of the earlier meeting: what comes again may have another figure each time.
 *
 * @param completed - The question with what it carries over
 * @returns One at most, on the earlier meeting
 */
export function findRecalled(
  corpus: Corpus,
  answer: Answer,
  vectors: readonly EncodedText[],
  completed: string,
  sorts: readonly SlotSort[],
): readonly FoundDisagreement[] {
  const quoted = onlyQuoted(corpus, answer);
  for (const [one, other] of listPairs(corpus, answer)) {
    const [accounts, others] = [one, other].map((meeting) => listAccounts(quoted, meeting));
    if (accounts === undefined || others === undefined) continue;
    const [stated, met] = [accounts, others].map((all) => findStatedFigures(corpus, all));
    if (stated === undefined || met === undefined) continue;
    const asked = createAsked(corpus, one, answer, completed);
    const slot = figureSlot(corpus, [...accounts, ...others], [...stated, ...met], createNearness(corpus, vectors));
    for (const marked of stated.filter(asked.isMarked)) {
      const told = asked.wordsTold(marked);
      if (!told.some(({ name }) => name) || !sorts.includes(slot.sort(marked))) continue;
      const relate = (a: StatedFigure, b: StatedFigure) =>
        slot.relateAsked?.(withoutTime(a), withoutTime(b), told) ?? 'apart';
      const against = met.find(
        (figure) =>
          asked.isMarkedToo(figure) &&
          slot.areByNameOfOne?.(marked, figure) === true &&
          asked.tellsNames(figure, told) &&
          relate(marked, figure) === 'clash' &&
          (one.start < other.start ? recalls(figure, marked) : recalls(marked, figure)),
      );
      if (against === undefined || saysToo(stated, marked, against) || saysToo(met, against, marked)) continue;
      return present(one.start < other.start ? one : other, [
        {
          kind: slot.kind,
          slot: slot.name(marked, against),
          sort: slot.sort(marked),
          about: slot.about(marked, against),
          sides: groupSides([marked, against], relate),
        },
      ]);
    }
  }
  return [];
}

/** So many excerpts are looked at, the first included. */
const mostExcerpts = 4;

/** The corpus without the paragraphs of articles that the answer does not quote: to read all would take too long. */
function onlyQuoted(corpus: Corpus, { excerpts }: Answer): Corpus {
  const articles = new Set(excerpts.slice(0, mostExcerpts).map(({ article }) => article));
  return { ...corpus, passages: corpus.passages.filter(({ article }) => articles.has(article.id)) };
}

/** The meetings of what is marked first, each with those that what is marked next is on instead. */
function listPairs({ meetings }: Corpus, { excerpts }: Answer): readonly (readonly [Meeting, Meeting])[] {
  const [first, ...further] = excerpts.slice(0, mostExcerpts);
  const on = (ids: readonly string[]): readonly Meeting[] => meetings.filter(({ id }) => ids.includes(id));
  const own = first?.meetings ?? [];
  const others = new Set(
    further.filter((one) => !one.meetings.some((id) => own.includes(id))).flatMap((one) => one.meetings),
  );
  return on(own).flatMap((one) => on([...others]).map((other) => [one, other] as const));
}

/** Whether a sentence of a later article speaks of the time of an earlier one, or of where that meeting was. */
function recalls({ account: later }: StatedFigure, { account: { passage, meeting } }: StatedFigure): boolean {
  if (meeting.place !== null && later.text.includes(meeting.place)) return true;
  const paragraph = passage.article.body.slice(passage.start, passage.end);
  const during = { from: meeting.start, to: meeting.end };
  const times = [during, ...findDates(paragraph, meeting.start, meeting.end).filter(isShort)];
  return datesOf(later).some((date) => isShort(date) && times.some((time) => datesOverlap(date, { ...date, ...time })));
}

/** Much happens within a year. */
const isShort = ({ from, to }: FoundDate): boolean => from.slice(0, 7) === to.slice(0, 7);

/** When the one was written says nothing against the other. */
const withoutTime = (one: StatedFigure): StatedFigure => ({
  ...one,
  matter: { ...one.matter, periods: { dates: [], words: [], earlier: false } },
});

/** Whether the article of the one says what the other says as well. */
function saysToo(statements: readonly StatedFigure[], one: StatedFigure, other: StatedFigure): boolean {
  const articleOf = ({ account }: StatedFigure): Article => account.passage.article;
  return statements.some(
    (met) =>
      articleOf(met) === articleOf(one) &&
      met.figure.dimension === other.figure.dimension &&
      areCompatible(met.figure, other.figure),
  );
}
