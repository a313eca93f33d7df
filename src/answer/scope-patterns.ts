/** What people say of time, as the words of a question; numbers are months. */

export const months: ReadonlyMap<string, number> = new Map(
  'january jan february feb march mar april apr may may june jun july jul august aug september sept october oct november nov december dec'
    .split(' ')
    .map((name, at) => [name, Math.floor(at / 2) + 1]),
);

/** Seasons as in Europe, by month; meetings of the southern half of the world are rare, and their dates are shown. */
export const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['fall', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);

/** Nouns by which people point at a meeting; behind a date they say that the date is the meeting's. */
export const meetingNoun =
  /\b(?:meetings?|ministerials?|sessions?|conferences?|assembl(?:y|ies)|talks|gatherings?|round|edition|event|one|ones)\b/;

/** "the latest meeting": the newest in the corpus, never by the clock. */
export const latest =
  /\b(?:latest|newest|most recent|last) (?:\p{L}+ ){0,3}(?:meetings?|ministerials?|sessions?|conference|talks|one|gathering|edition|round)\b/u;

/** "the first meeting", but not "her first meeting", which is about a person. */
export const earliest =
  /\bthe (?:first|earliest|oldest) (?:\p{L}+ ){0,2}(?:meetings?|ministerials?|sessions?|one)\b(?! (?:of|for|with|between|since|under)\b)/u;

/** "this year's", "last year's": by the newest meeting of the corpus. */
export const yearsBack: readonly { readonly pattern: RegExp; readonly years: number }[] = [
  { pattern: /\bthis (?:year|spring|summer|autumn|fall|winter)(?:'s)?\b/, years: 0 },
  { pattern: /\b(?:last|previous|prior) year(?:'s)?\b|\bthe year before\b|\ba year (?:ago|earlier)\b/, years: 1 },
];

/** "ahead of the X", where X is an event that articles look forward to. */
export const beforeEvent =
  /\b(?:before|ahead of|prior to|in the run-up to|leading up to|in preparation for)\s+(?:the\s+)?(\p{L}[\p{L}’' -]{2,40})/iu;
