import type { Span } from '../../corpus/corpus.ts';
import { digits, numberWords, readNumber } from '../values/numerals.ts';

/** The result of a vote, as offsets into the text. */
export interface Vote extends Span {
  readonly text: string;
  /** `null` where only the want of votes against is told. */
  readonly favour: number | null;
  readonly against: number;
  /** `null` where the sentence says nothing of them. */
  readonly abstained: number | null;
}

/** Finds results of votes: "by 26 votes to 14", "9–4", "seven in favour, two against and one abstention". */
export function findVotes(text: string): readonly Vote[] {
  if (!mayHoldVote.test(text)) return [];
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: all, index, groups = {} }) => {
      const [favour, against] = [count(groups.favour), count(groups.against)];
      if (favour === null || against === null) return [];
      const end = index + all.length;
      const behind = abstention.exec(text.slice(end));
      const abstained =
        behind === null
          ? /^[^.;]{0,30}\b(?:no|without) abstentions?/i.test(text.slice(end))
            ? 0
            : null
          : count(behind.groups?.abstained);
      return [{ start: index, end, text: all, favour, against, abstained }];
    });
  const unanimous = [
    ...text.matchAll(
      /\b(?:unanimously|by consensus|without (?:a |any )?(?:single )?(?:vote against|dissent|opposition)|by acclamation)\b/gi,
    ),
  ].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    text: all,
    favour: null,
    against: 0,
    abstained: null,
  }));
  return [...found, ...unanimous].filter(
    (vote, at, all) => !all.slice(0, at).some((other) => vote.start < other.end && other.start < vote.end),
  );
}

const number = String.raw`(?:${digits}|\b${numberWords}\b|\bnone\b|\bno\b)`;
const abstention = new RegExp(
  String.raw`^[^.;]{0,40}?\b(?<abstained>${number}) (?:members? |states? |countries )?(?:abstentions?|abstain)`,
  'iu',
);

/** The patterns are slow, and most sentences have no vote. */
const mayHoldVote =
  /\b(?:vot|favou?r|unanim|consensus|dissent|oppos|against|pass|carried|adopt|approv|reject|defeat|fell|fail|lost|won|went|down|back|acclam|by)/i;

const patterns = [
  new RegExp(
    `(?<favour>${number}) (?:votes? |members? |states? |councillors? )?(?:(?:voted |were |voting )?in favou?r|for)(?:,| and|, and|, with)? (?<against>${number}) (?:votes? |members? |voted |were )?(?:against|opposed)`,
    'giu',
  ),
  new RegExp(String.raw`(?<favour>${number}) votes? (?:to|against) (?<against>${number})(?! \p{L}+ing)`, 'giu'),
  new RegExp(
    String.raw`(?<=\b(?:vote[ds]?|voting|by|passed|carried|approved|adopted|fell|failed|defeated|rejected|lost|won|went through|down|backed)\b[^.;]{0,40}?[ (])(?<favour>${number})(?:[–-]| to )(?<against>${number})(?![\p{N}\p{L}%])(?! (?:per cent|percent|million|billion|thousand|years?|days?|weeks?|months?|hours?|minutes?|january|february|march|april|may|june|july|august|september|october|november|december)\b)`,
    'giu',
  ),
];

const count = (text: string | undefined): number | null =>
  text === undefined ? null : /^no(?:ne)?$/i.test(text) ? 0 : readNumber(text);
