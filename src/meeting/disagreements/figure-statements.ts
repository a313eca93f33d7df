import type { Corpus, Span } from '../../corpus/corpus.ts';
import type { Figure } from '../values/find-figures.ts';
import type { Account } from './account.ts';
import { datesOf, figuresOf, votesOf } from './account-values.ts';
import { type ReadAspect, readAspect } from './aspect.ts';
import { befalls } from './aspects.ts';
import { findBareCounts } from './bare-counts.ts';
import { baseline, contrasts, eachYear, forEach, ofIt, ofWhich, oneOfThem, perUnit, wholeOf } from './contrasts.ts';
import { type Matter, readMatter } from './matter.ts';
import { type Mood, readMood } from './mood.ts';
import { phraseBehind } from './phrases.ts';
import { findSpeakers } from './speakers.ts';
import type { Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** A figure of a sentence, with what it is said of. */
export interface StatedFigure extends Statement {
  readonly figure: Figure;
  readonly matter: Matter;
  /** What tells figures of one dimension apart: a part, a rate, a change. */
  readonly sort: string;
  readonly mood: Mood;
  /** The words right behind the figure, which it measures: "for fish passes". */
  readonly attached: readonly string[];
  /** It says how long the meeting lasted. */
  readonly ofMeeting: boolean;
  /** For a count, what is counted under its one name. */
  readonly counted: readonly string[];
  /** What it measures, where that is told at many meetings in many words. */
  readonly aspect: ReadAspect | null;
}

/** Finds figures that report what is; those that say what was before, or that another was wanted, are left out. */
export function findStatedFigures(corpus: Corpus, accounts: readonly Account[]): readonly StatedFigure[] {
  const telling = createTelling(corpus);
  const findSpeakersIn = findSpeakers(corpus, true);
  return accounts.flatMap((account) => {
    const { text } = account;
    const given = figuresOf(account);
    const figures = [...given, ...findBareCounts(text).filter((bare) => !given.some((one) => overlap(one, bare)))];
    if (figures.length === 0) return [];
    const left: readonly Span[] = [...findSpeakersIn(account), ...datesOf(account)];
    const votes = votesOf(account);
    return figures.flatMap((figure) => {
      const before = text.slice(0, figure.start);
      const aspect = readAspect(text, figure, account.passage.article.body);
      // "After 14 hours of talks" tells how long they were.
      const wasBefore =
        baseline.test(before) && !limit.test(before) && !(figure.dimension === 'duration' && aspect !== null);
      if ((wasBefore && !meetingLength.test(text.slice(figure.start))) || votes.some((vote) => overlap(vote, figure)))
        return [];
      const others = [...left, ...figures.filter((other) => other !== figure)];
      const read = readMatter(account, figure, others, telling);
      const matter = aspect !== null && befalls.test(aspect.aspect.name) ? withoutFates(read) : read;
      return [
        {
          account,
          value: figure.text,
          mark: { start: figure.start, end: figure.end },
          figure,
          matter,
          sort: readSort(figure, before, text.slice(figure.end)),
          mood: readMood(account, figure),
          attached: phraseBehind(account, figure.end),
          ofMeeting:
            figure.dimension === 'duration' &&
            meetingLength.test(text.slice(figure.start)) &&
            !/\b(?:next|previous|last|preparatory|another|first|second|third|a) (?:\p{L}+ )?$/iu.test(
              before.slice(-24),
            ),
          counted: figure.dimension === 'count' ? countedWords(account, figure) : [],
          aspect,
        },
      ];
    });
  });
}

/** The dead and the injured stand side by side: their aspects tell them apart. */
const withoutFates = (matter: Matter): Matter => ({
  ...matter,
  contrasts: new Map([...matter.contrasts].filter(([row]) => !contrasts[row]?.includes('injured'))),
});

/** "No faster than" sets a limit. */
const limit = /\bno(?:t)? \p{L}+ than (?:about )?$/iu;

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function readSort({ dimension }: Figure, before: string, behind: string): string {
  const part = ofWhich.test(before) || ofIt.test(behind) ? 'part ' : '';
  const whole = oneOfThem.test(before) ? oneOf : wholeOf.test(before) ? 'whole ' : '';
  const isRate = dimension !== 'duration' && (perUnit.test(behind) || forEach.test(before));
  const rate = isRate ? 'rate ' : dimension !== 'duration' && eachYear.test(before) ? yearly : '';
  const change =
    dimension !== 'count' &&
    ((/^ (?:more|less|higher|lower|dearer|cheaper)\b(?! (?:than (?:half|a|one|two)\b|or\b))/.test(behind) &&
      dimension === 'share') ||
      /\b(?:by|rise of|increase of|cut of|fall of|drop of|reduction of|growth of|up|down) (?:a |an |some )?$/i.test(
        before,
      ))
      ? 'change '
      : '';
  const extreme = /^ (?:or|and) (?:more|less|fewer|over|under)\b/i.test(behind) ? 'bound ' : '';
  return `${part}${whole}${rate}${change}${extreme}`;
}

/** Sorts that are no other than plain ones where what is said of them is one: "one of the nine ships", "its annual grant". */
const oneOf = 'one of ';
const yearly = 'yearly ';

/** Whether two figures are of one sort: both a part, a rate, a change, or neither. */
export function areOfOneSort({ sort: one }: StatedFigure, { sort: other }: StatedFigure, asked = false): boolean {
  const isYearly = one.includes(yearly) || other.includes(yearly);
  const [a, b] = [one, other].map((sort) => {
    const counted = asked ? sort.replace(oneOf, '') : sort;
    return isYearly ? counted.replace(yearly, '').replace('rate ', '') : counted;
  });
  return a === b;
}

/** The words that a count counts: those right behind it, up to the first that belongs to another phrase. */
function countedWords({ words }: Account, { end, counted }: Figure): readonly string[] {
  return words
    .filter(({ start, text }) => start >= end && !/^(?:new|more|other|further|additional|extra)$/i.test(text))
    .slice(0, Math.min(3, counted.length))
    .map(({ token }) => token);
}

/** "Two-day session". */
const meetingLength =
  /^[\p{L}\p{N}]+-(?:day|week|hour)s? (?:\p{L}+ )?(?:meeting|session|conference|summit|congress|assembly|talks|gathering|convention|forum)\b/iu;
