import { findTerms } from '../../search/words.ts';

/** How a text stands to what it speaks of. */
export interface Stance {
  /** Terms that a negation rules, a few words behind it. */
  readonly negated: ReadonlySet<string>;
  /** Terms that a quantifier counts, with the sort of quantifier. */
  readonly counted: ReadonlyMap<string, Quantity>;
  /** It speaks of what is wanted, asked for or possible, not of what is. */
  readonly wished: boolean;
  /** Terms of what somebody would rather have, some words behind the word that says so. */
  readonly desired: ReadonlySet<string>;
  /** Terms of what was tried, meant or all but done, and so was not. */
  readonly undone: ReadonlySet<string>;
  /** It speaks of what has not happened yet. */
  readonly planned: boolean;
  /** Terms of what has not happened yet, some words behind the word that says so. */
  readonly ahead: ReadonlySet<string>;
  /** It speaks of what has happened. */
  readonly past: boolean;
}

export type Quantity = 'all' | 'share' | 'some' | 'none';

/** Reads negations, quantifiers and moods; neither case nor quotation marks change what comes out. */
export function readStance(text: string): Stance {
  const plain = text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»"]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/make no mistake|no longer than|not only/g, ' ')
    .replace(deniedTwice, ' ');
  return {
    negated: new Set([...ruledBy(plain, negation, 4), ...ruledBy(plain, /\bfree (?:of|from)\b/g, 1)]),
    counted: new Map(
      quantities.flatMap(([quantity, pattern]) => ruledBy(plain, pattern, 4).map((term) => [term, quantity])),
    ),
    wished: wish.test(plain),
    desired: new Set(ruledBy(plain, desire, 9)),
    undone: new Set(ruledBy(plain, attempt, 1)),
    planned: plan.test(plain),
    ahead: new Set(ruledBy(plain, new RegExp(plan, 'g'), 9)),
    past: past.test(plain.replace(/\b(?:is|are|be) \p{L}+ed\b/gu, ' ')),
  };
}

/** The terms in the few words behind each match, up to the end of the clause. */
function ruledBy(text: string, pattern: RegExp, reach: number): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const clause = text.slice(index + match.length).split(/[,;:.!?]| but | and | although /)[0] ?? '';
    return findTerms(
      clause
        .split(' ')
        .slice(0, reach + 1)
        .join(' '),
    );
  });
}

/** Denied twice: it says neither yes nor no by itself. */
const deniedTwice =
  /\b(?:not|never|no longer|n't|without)\s+(?:\p{L}+\s+)?(?:oppos\w+|object\w*|rul\w+ out|exclud\w+|prevent\w*|stop\w*|block\w*|den\w+|doubt\w*|veto\w*|refus\w+)\b/gu;

const negation =
  /\b(?:not|never|no|none of|nobody|neither|nor|without|cannot|rather than|instead of|unable to|refus(?:ed|es) to|fail(?:ed|s) to|den(?:ied|ies)(?: that)?|declined to)\b|n't\b/g;

const quantities: readonly (readonly [Quantity, RegExp])[] = [
  ['some', /\b(?:some|several|a few|many|certain|at least \w+|more)(?: of)?(?: the)?(?= )/g],
  [
    'share',
    /\b(?:half|(?:a|one|two|three|four|five) (?:third|thirds|quarter|quarters|fifth|fifths)|most|(?:a|the) (?:\w+ )?(?:majority|minority)|(?:nearly|almost|only|just) (?:half|all|\w+)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:out )?of)(?: of)?(?: the)?(?= )/g,
  ],
  ['none', /\b(?:none|not one|neither|no)(?: of)?(?: the)?(?= )/g],
  ['all', /(?<!not )(?<!nearly )(?<!almost )\b(?:all|every|each|both|the whole)(?: of)?(?: the)?(?= )/g],
];

const wish =
  /\b(?:(?:had|have|has) (?:expected|feared|forecast|predicted)|wants?|wanted|hopes?|hoped|wish(?:es|ed)?|should|would|could|might|may|must|if|whether|unless|urg(?:e|es|ed)|call(?:s|ed)? (?:for|on)|propos(?:e|es|ed|al)|suggest(?:s|ed)?|demand(?:s|ed)?|prefer(?:s|red)?|considers?|considering|mull(?:s|ed)?|denied|denies|rejected|refused|failed to|threaten(?:s|ed)?|offer(?:s|ed)? to|seeks?|sought)\b/;

/**
 * Of {@link wish}, what leaves the wished-for undone, and what makes it a condition; "could" and "would" say too little
 * by themselves.
 */
const desire =
  /\b(?:unless|if|whether|provided that|on condition that|wants?|wanted|hopes?|hoped|wish(?:es|ed)?|urg(?:e|es|ed)|call(?:s|ed)? (?:for|on)|ask(?:s|ed)? (?:for|to|that)|propos(?:e|es|ed|al)|suggest(?:s|ed)?|demand(?:s|ed)?|prefer(?:s|red)?|considering|mull(?:s|ed)?|threaten(?:s|ed)?|offer(?:s|ed)? to|seeks?|sought|would (?:have|like|rather)|favou?r(?:s|ed)?|plead(?:s|ed)?|push(?:es|ed)? for|lobb(?:y|ies|ied))\b/g;

/** Right before what was done nearly, or only meant to be. */
const attempt =
  /\b(?:(?:nearly|almost|all but)|came (?:within [^,;.]{1,40}? of|close to)|(?:close|near) to|on the (?:brink|verge|point|edge) of|(?:want|hop|wish|seek|plan|propos|threaten|offer|tri|try|attempt|bid|motion|mov|push|ask|call|demand)(?:e|s|es|ed|ing|al|als)? (?:to|for|of)|sought to)(?= )/g;

const plan =
  /\b(?:will|shall|going to|(?:is|are|was|were) (?:expected|due|set|scheduled|likely|to be|to)|expected to|due to|scheduled (?:to|for)|plans? to|upcoming|to be held)\b/;

const past = /\b(?:was|were|did|had|has|have|met|took|gave|said|told|held|won|lost|led|made|paid|spent|\p{L}{3,}ed)\b/u;
