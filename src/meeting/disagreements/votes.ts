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
      const [favour, whole] = [count(groups.favour), count(groups.whole)];
      const against = favour !== null && whole !== null ? whole - favour : count(groups.against);
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
  String.raw`^[^.;]{0,40}?\b(?<abstained>${number}) (?:members? |states? |countries |councillors |delegates )?(?:abstentions?|abstain|sitting on their hands|sat on their hands|not voting|blank)`,
  'iu',
);

/** The patterns are slow, and most sentences have no vote. */
const mayHoldVote =
  /\b(?:vot|favou?r|unanim|consensus|dissent|oppos|against|pass|carried|adopt|approv|reject|defeat|fell|fail|lost|won|went|down|back|acclam|by|it|sign|agree|chose|opt|endors|confirm|fall|major|scrap|split|want|support)/i;

/** Who votes, as far as a count of votes names them. */
const voters =
  '(?:of them |votes? |members? |states? |countries |councillors? |delegates? |deputies |directors |judges |ministers |people )?';

/** What is said of a vote before its result. */
const resultWords =
  'vote[ds]?|voting|votes|by|pass(?:ed|es)|carried|approved|adopted|adopts|fell|falls|fail(?:ed|s)|defeated|rejected|lost|loses|won|wins|went through|goes through|through|down|backed|scraped|squeaked|sailed|edged|split|beat|beats|elected|re-elected|decided|majority of|margin of|result|tally|ballot|signed off|agreed|opted|chose|endorsed|supported|confirmed|upheld|cleared|green light|blessing';

const noMeasure =
  '(?! (?:per cent|percent|million|billion|thousand|years?|days?|weeks?|months?|hours?|minutes?|january|february|march|april|may|june|july|august|september|october|november|december|goals?|sets?)\\b)';

const patterns = [
  new RegExp(
    `(?<favour>${number}) ${voters}(?:(?:voted |were |was |voting |came out |spoke )?in favou?r|(?:voted |were )?for)(?: of [^.;:,]{1,50}?)?(?:,| and|, and|, with|, while| while|, but| but| to)? (?<against>${number}) ${voters}(?:voted |were |was )?(?:against|opposed)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<favour>${number}) ${voters}(?:backed|supported|voted for|voted to|favou?red|approved|wanted|said yes)\b[^.;:\p{N}]{0,70}?(?:, while|, but|, and|,| and| while| but) (?<against>${number}) ${voters}(?:wanted|were against|was against|voted against|against|opposed|preferred|dissented|voted no|said no|would have)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<favour>${number}) votes? (?:to|against|for and|in favou?r and) (?<against>${number})(?! \p{L}+ing)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=\b(?:${resultWords})\b[^.;]{0,40}?[ (])(?<favour>${number})(?:[–-]| to | against )(?<against>${number})(?![\p{N}\p{L}%])${noMeasure}`,
    'giu',
  ),
  // "Thirty-six members voted against the runway and 27 for it."
  new RegExp(
    String.raw`(?<against>${number}) ${voters}(?:voted |were |was )?(?:against|opposed)\b[^.;:\p{N}]{0,50}?(?:, while|, but|, and|,| and| while| but) (?<favour>${number}) ${voters}(?:voted |were |was )?(?:for|in favou?r)\b`,
    'giu',
  ),
  // "Got 38 votes, with 13 against."
  new RegExp(
    String.raw`(?<favour>${number}) votes?(?:,? with|,? and|,) (?<against>${number}) (?:votes? )?(?:against|opposed)\b`,
    'giu',
  ),
  // "Six of its nine members wanted the cut."
  new RegExp(
    String.raw`(?<favour>${number}) of (?:its|the|their) (?<whole>${number}) (?:\p{L}+ )?(?:wanted|voted for|voted to|backed|supported|favou?red|were in favou?r)\b`,
    'giu',
  ),
  // "In a 4-3 vote."
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,–-])(?<favour>${number})(?:[–-]|-to-)(?<against>${number})(?= (?:vote|majority|margin|decision|split|ruling|in favou?r|against)\b)`,
    'giu',
  ),
  // "It was 30–19 in the end."
  /(?<=\b(?:it was|it is|it’s|it's|it ended|the (?:final )?(?:count|score) was) )(?<favour>\d+)[–-](?<against>\d+)(?= (?:in the end|in favou?r|against|when|after|with)\b|[.,])/giu,
];

const count = (text: string | undefined): number | null =>
  text === undefined ? null : /^no(?:ne)?$/i.test(text) ? 0 : readNumber(text);
