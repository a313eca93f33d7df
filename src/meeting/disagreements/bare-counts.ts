import type { Figure } from '../values/find-figures.ts';
import { hedgeWords, readHedge } from '../values/hedges.ts';
import { digits, numberWords, placeOf, readNumber } from '../values/numerals.ts';

/**
 * Finds counts that stand away from what they count: "the death toll stands at 131", "the number of signatories was
 * 84", "the organisers speak of 12,000", "287 had died".
 *
 * @returns In order; with nothing that is counted, which the words before tell
 */
export function findBareCounts(text: string): readonly Figure[] {
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(pattern), ...text.matchAll(befallen)].flatMap(({ 0: all, index, groups = {} }) => {
    const written = readNumber(groups.number ?? '');
    if (written === null) return [];
    const words = `${groups.hedge === undefined ? '' : `${groups.hedge} `}${groups.number}`;
    const start = index + all.length - words.length;
    return [
      {
        start,
        end: start + words.length,
        text: words,
        value: written,
        place: placeOf(groups.number ?? '', written),
        hedge: readHedge(groups.hedge),
        dimension: 'count',
        counted: [],
      },
    ];
  });
}

const mayHold =
  /\b(?:toll|number|total|turnout|crowd|procession|throng|march|rally|count|tally|staff|workforce|crew|membership|attendance|audience|fleet|population|organisers|organizers|police|(?:have|had|has|were|are) )/i;

const pattern = new RegExp(
  String.raw`\b(?:(?:toll|number|total|turnout|crowd|procession|throng|march|rally|count|tally|staff|workforce|crew|membership|attendance|audience|fleet|population)\b[^.;:“”\p{N}]{0,50}?\b(?:at|to|was|is|reached|of)|(?:organi[sz]ers|police)\b[^.;:“”\p{N}]{0,30}?\b(?:spoke of|speak of|counted|estimated|said|claimed)) (?:(?<hedge>${hedgeWords}) )?(?<number>${digits}|\b${numberWords}\b)(?=[,;.)]|$| (?:and|but|while|by|as|on|after|when|to|said|in|at)\b)(?!,\d)`,
  'giu',
);

/** What has befallen so many, who are named before: a year is no count. */
const befallen = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,–/-])(?:(?<hedge>${hedgeWords}) )?(?<number>(?!(?:19|20)\d\d\b|one\b)(?:${digits}|\b${numberWords}\b))(?= (?:(?:have|had|has|were|are) )(?:\p{L}+ly |since |now |already |also |later )?(?:been )?(?:died|dead|killed|injured|wounded|hurt|missing|drowned|perished|displaced|evacuated|homeless|arrested|detained|infected|sickened|hospitali[sz]ed|fallen ill|taken ill|ill|sick|recovered|rescued)\b)`,
  'giu',
);
