import type { SlotKind } from './statement.ts';

/** What articles are called by those who ask. */
const sources =
  '(?:sources?|articles?|reports?|accounts?|papers?|newspapers?|press|outlets?|texts?|publications?|coverage|media|versions?|documents?|stories)';

/** Questions that ask whether articles disagree; each is tried on the question in lower case. */
export const asksForDisagreement: readonly RegExp[] = [
  new RegExp(String.raw`\b${sources}\b.{0,80}\b(?:dis)?agree(?:s|d|ment|ments)?\b`),
  new RegExp(
    String.raw`\b(?:dis)?agree(?:s|d|ment|ments)?\b.{0,60}\b(?:between|among|in|across)\b.{0,20}\b${sources}\b`,
  ),
  new RegExp(String.raw`\b${sources}\b.{0,80}\b(?:differ|diverge|vary|clash|match|tally|conflict|at odds|line up)\b`),
  new RegExp(
    String.raw`\b(?:conflicting|contradictory|inconsistent|differing|diverging|incompatible)\b.{0,20}\b${sources}\b`,
  ),
  /\bdifferent (?:accounts|versions|figures|numbers|names|dates|values)\b/,
  new RegExp(String.raw`\bdo(?:es)? (?:all |both )?(?:the |these |those )?${sources}\b.{0,30}\bsay the same\b`),
  /\b(?:contradict(?:s|ed|ion|ions|ory)?|contradicting) (?:each other|one another|itself|themselves)\b/,
  /\b(?:any|what|which|where|list|show|find|are there)\b.{0,30}\b(?:contradictions?|discrepanc(?:y|ies)|inconsistenc(?:y|ies)|disagreements? (?:between|among|in|across))\b/,
  new RegExp(String.raw`\b${sources}\b.{0,80}\bcontradict`),
  new RegExp(String.raw`\bcontradict\w*\b.{0,40}\b${sources}\b`),
];

/** Words by which such a question says which slots it means. */
export const asksForKind: readonly (readonly [SlotKind, RegExp])[] = [
  ['date', /\b(?:dates?|days?|when|deadlines?|weekdays?|month|year)\b/],
  ['place', /\b(?:where (?:it|the|they)|places?|venues?|locations?|city|town)\b/],
  [
    'who',
    /\b(?:who|whom|whose|names?|person|persons|people|minister|chair(?:ed)?|represent(?:ed|s)?|attend(?:ed|s)?|holder)\b/,
  ],
  [
    'figure',
    /\b(?:figures?|numbers?|amounts?|sums?|how (?:much|many|long)|votes?|tally|share|percentage|cost|price|count|budget)\b/,
  ],
  ['outcome', /\b(?:outcomes?|results?|adopted|postponed|rejected|what (?:happened|became))\b/],
];

/** Words of such a question that name no topic. */
export const asksOnly =
  /^(?:sources?|articles?|reports?|accounts?|papers?|newspapers?|press|outlets?|texts?|publications?|coverage|media|versions?|documents?|stories|contradict\w*|agree\w*|disagree\w*|differ\w*|conflict\w*|inconsisten\w*|discrepanc\w*|match|same|each|other|another|odds|date|day|number|figure|amount|place|name|people|person|who|when|where|question|point|points|anything|something|list|show|find|compare|on|about|happened)$/i;
