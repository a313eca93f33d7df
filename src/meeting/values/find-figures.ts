import type { Span } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import { type Hedge, hedgeWords, readHedge } from './hedges.ts';
import { digits, fractions, numberWords, placeOf, readNumber, scales } from './numerals.ts';
import { currencyNames, readUnit, unitNames } from './units.ts';

/** A figure of a text, with its unit or with what it counts: offsets into the text, hedge included. */
export interface Figure extends Span {
  readonly text: string;
  /** In the base unit of its dimension: shares in per cent, durations in days. */
  readonly value: number;
  /** The place of the last digit written, in the base unit: 100,000,000 for "€4.5bn". */
  readonly place: number;
  readonly hedge: Hedge;
  /** "money EUR", "volume", "share", …, or "count". */
  readonly dimension: string;
  /** For counts: the terms that follow, up to the end of the phrase: what is counted. */
  readonly counted: readonly string[];
}

/**
 * Finds amounts, measures, shares and counts, in digits or in words.
 *
 * @returns In order. Years, days of a month, ordinals and numbers inside names ("G7", "Article 5") are no figures
 */
export function findFigures(text: string): readonly Figure[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { hedge, before, number, scale, unit, many, fraction } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const common = { start, end, text: match[0], hedge: readHedge(hedge) };
    if (fraction !== undefined) {
      const value =
        (100 * (readNumber((many ?? 'one').replace(/^an?$/i, 'one')) ?? 1)) / (fractions[fraction.toLowerCase()] ?? 1);
      return [{ ...common, value, place: fractionPlace, dimension: 'share', counted: [] }];
    }
    const written = readNumber(number ?? '');
    if (written === null || isNoFigure(text, start, end)) return [];
    const measure = readUnit((unit ?? before ?? '').trim());
    // "One" alone is a pronoun more often than a count.
    if (measure === null && (isBareYear(number ?? '', scale) || (scale === undefined && /^one$/i.test(number ?? ''))))
      return [];
    const factor = (scales[scale?.toLowerCase() ?? ''] ?? 1) * (measure?.factor ?? 1);
    const counted = measure === null ? findCounted(text.slice(end)) : [];
    if (measure === null && counted.length === 0) return [];
    const place = scale === undefined ? placeOf(number ?? '', written) : placeOf(number ?? '', 1);
    const dimension = measure?.dimension ?? 'count';
    return [{ ...common, value: written * factor, place: place * factor, dimension, counted }];
  });
}

/** "Two thirds" may stand for 65 or 67 per cent. */
const fractionPlace = 10;

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,–/-])(?:(?<hedge>${hedgeWords}) )?(?:` +
    String.raw`(?:(?<many>an?|one|two|three|four|five|six|seven|eight|nine)[- ])?(?<fraction>half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of\b)` +
    String.raw`|(?:(?<before>${currencyNames}) ?)?(?<number>${digits}|\b${numberWords}\b|\ba(?= (?:million|billion|trillion|thousand)\b))` +
    String.raw`(?:[ \u00A0\u202F-]?(?<scale>thousand|million|billion|trillion|bn|bln|mn|mln|tn|m(?![³²\p{L}\p{N}])|k)\b)?` +
    String.raw`(?:[ \u00A0\u202F-]?(?<unit>${unitNames})(?![\p{L}\p{N}]))?)`,
  'giu',
);

/** Numbers inside names, and days of a month. */
function isNoFigure(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (
    /^(?:st|nd|rd|th)? ?(?:of )?(?:and \d+ |[–-] ?\d+ |to \d+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(
      behind,
    )
  )
    return true;
  // "June 25" and "June, 2025" are dates; "in June, 1,875 people" is none.
  const written = text.slice(start, end);
  if (
    /(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d+(?: ?[–-] ?| and | to ))?$/i.test(
      before,
    ) &&
    !/\d,\d/.test(written)
  )
    return true;
  if (
    /(?:january|february|march|april|may|june|july|august|september|october|november|december), $/i.test(before) &&
    /^\d{4}$/.test(written)
  )
    return true;
  if (/^(?:st|nd|rd|th)\b|^\p{L}/iu.test(behind) || /^[:.]\d/.test(behind)) return true;
  if (/^ ?(?:[ap]\.?m\b|o['’]clock|GMT|UTC|CET)/i.test(behind) || /:$/.test(before)) return true;
  return /\b(?:article|chapter|section|paragraph|page|no\.|number|resolution|rule|annex|room|flight|highway) $/i.test(
    before,
  );
}

const isBareYear = (number: string, scale: string | undefined): boolean =>
  scale === undefined && /^(?:1[89]|20)\d\d$/.test(number);

/** The noun phrase that follows a number: up to three words, to the first that is too common to be counted. */
function findCounted(behind: string): readonly string[] {
  const phrase =
    /^(?:(?: out)? of (?:the |its |their |all )?\d[\d,.]*(?= )| of the| of| more| new| other)*([^,.;:()“”"–—]*)/u.exec(
      behind,
    )?.[1] ?? '';
  if (!/^[\s-]/.test(behind)) return [];
  const words = findWords(phrase);
  const stop = words.findIndex(({ stop: common, text }) => common || /^\d/.test(text));
  return words.slice(0, Math.min(stop < 0 ? words.length : stop, 3)).map(({ term }) => term);
}
