import { findTerms } from '../../search/words.ts';

/** A figure of a text, by what it means. */
export interface FigureValue {
  readonly value: number;
  /** What is counted: "%", a currency, or the term of the noun behind it; `''` where that is unclear. */
  readonly unit: string;
  readonly text: string;
  /** "over", "nearly": the value is only a bound. */
  readonly vague: boolean;
}

/** Finds figures in digits or words, with their scale and unit; no years, and no days of months. */
export function findFigures(text: string): readonly FigureValue[] {
  const plain = text.toLowerCase().replace(/[“”"’]/g, ' ');
  return [...plain.matchAll(figurePattern)].flatMap(({ 0: all, groups = {}, index }) => {
    const { sign, number = '', scale, behind } = groups;
    const base = /\d/.test(number) ? Number(number.replace(/,/g, '')) : words.get(number);
    if (base === undefined || Number.isNaN(base)) return [];
    const bare = sign === undefined && scale === undefined && behind === undefined;
    if (bare && /^(?:19|20)\d\d$/.test(number)) return [];
    const after = plain.slice(index + all.length);
    const noun = findTerms(/^[ -](?:\p{L}+[ -]?){0,3}/u.exec(after)?.[0] ?? '')[0] ?? '';
    const unit = sign ?? behind?.trim() ?? noun;
    if (bare && months.test(`${plain.slice(Math.max(0, index - 12), index)}|${after.slice(0, 12)}`)) return [];
    const vague =
      /(?:over|nearly|almost|about|around|more than|less than|at least|up to|some|roughly|under|approximately) (?:the )?[€$£¥]?\s?$/.test(
        plain.slice(0, index),
      );
    return [{ value: base * (scales.get(scale ?? '') ?? 1), unit: units.get(unit) ?? unit, text: all.trim(), vague }];
  });
}

const words = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
const scales = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const units = new Map([
  ['percent', '%'],
  ['per cent', '%'],
  ['percentage point', '%'],
  ['euros', '€'],
  ['euro', '€'],
  ['dollars', '$'],
  ['dollar', '$'],
  ['pounds', '£'],
  ['pound', '£'],
  ['yen', '¥'],
]);
const months =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? ?(?:\d{1,2}[-–])?\||\|(?:[-–]\d{1,2})? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const figurePattern = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<sign>[€$£¥])?\s?(?<number>\d+(?:,\d{3})*(?:\.\d+)?|${[...words.keys()].join('|')})(?![\d])(?:[ -]?(?<scale>thousand|million|billion|trillion|bn|mn|m|k)\b)?(?<behind> ?(?:%|percent\b|per cent\b|euros?\b|dollars?\b|pounds?\b|yen\b))?(?!\p{L})`,
  'gu',
);
