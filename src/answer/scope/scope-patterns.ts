/** What people say of meetings and of time, as the words of a question in lower case. */

/** Months by name, as numbers from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  'january jan february feb march mar april apr may may june jun july jul august aug september sept october oct november nov december dec'
    .split(' ')
    .map((name, at) => [name, Math.floor(at / 2) + 1]),
);

/** Months of the seasons, as in Europe; meetings of the southern half of the world are rare, and their dates are shown. */
export const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['fall', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);

/** Nouns by which people point at a meeting; beside a date they say that the date is the meeting's. */
export const meetingNouns: ReadonlySet<string> = listWords(
  'meeting meetings ministerial ministerials session sessions conference conferences assembly assemblies talks gathering gatherings round rounds edition editions event events sitting sittings agm agms egm one ones',
);

/** Nouns that point at a meeting where meetings of the corpus are called so; elsewhere they are about the matter. */
export const namedNouns: ReadonlySet<string> = listWords(
  'debate debates hearing hearings congress congresses summit summits convention conventions forum plenary plenaries vote votes ballot council board committee panel inquiry trial symposium retreat consultation negotiations workshop',
);

/** Nouns that name a part of a meeting as often as a meeting: "the first session" is its opening. */
export const partNouns: ReadonlySet<string> = listWords(
  'session sessions round rounds talks sitting sittings event events',
);

/** Words that may stand inside what names a meeting without telling which. */
export const fillers: ReadonlySet<string> = listWords(
  'the a an of in at on for during held s this these those both two',
);

/** Words between two meetings, or two dates, both of which are meant. */
export const joiners: ReadonlySet<string> = listWords('and or vs versus to with than');

/** "by 2030", "since May", "late 2023": a date behind these is part of the matter, not of a meeting's name. */
export const contentBefore =
  /\b(?:by|since|until|till|through|before|after|beyond|than|back in|as of|up to|(?:targets?|goals?|plans?|budgets?|forecasts?|figures?|estimates?|projections?) (?:for|in)|(?:end|start|beginning|middle|course|half|quarter) of|early|late|mid)[ -](?:the )?(?:year )?$/;

/** The newest of the meetings, the oldest, the next to last. */
export const newest: ReadonlySet<string> = listWords('latest newest recent last current');
export const oldest: ReadonlySet<string> = listWords('first earliest oldest 1st inaugural');
export const lastButOne: ReadonlySet<string> = listWords('penultimate');

/** The meeting before the one that was named, and the one after it. */
export const previous: ReadonlySet<string> = listWords('previous prior preceding');
export const next: ReadonlySet<string> = listWords('next following subsequent');

/** "third" and "3rd" as 3. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);

/** "last year's" counts from the newest meeting, "the year after" from the one that was named before. */
export const yearSteps: readonly { readonly pattern: RegExp; readonly years: number; readonly from: YearFrom }[] = [
  { pattern: /\bthis year(?:'s)?\b/, years: 0, from: 'newest' },
  { pattern: /\btwo years ago\b|\b(?:the )?year before last(?:'s)?\b/, years: -2, from: 'newest' },
  {
    pattern:
      /\b(?:last|previous|prior) year(?:'s\b|s(?= (?:\p{L}+ ){0,2}(?:meetings?|sessions?|summit|congress|conference|council|assembly|agm|ministerial|talks|gathering|one)\b)|(?!\p{L}))|\ba year ago\b/u,
    years: -1,
    from: 'newest',
  },
  { pattern: /\b(?:the |a )?year (?:before|earlier|prior|previously)\b/, years: -1, from: 'named' },
  { pattern: /\b(?:the |a )?(?:following year|next year|year (?:after|later|on))(?:'s)?\b/, years: 1, from: 'named' },
];

/** Where years are counted from: the newest meeting of the corpus, or one that was named. */
export type YearFrom = 'newest' | 'named';

/** "ahead of the X", where X is an event that articles look forward to. */
export const beforeEvent =
  /\b(?:before|ahead of|prior to|in the run-up to|leading up to|in preparation for)\s+(?:the\s+)?(\p{L}[\p{L}’' -]{2,40})/iu;

/** How articles look forward to an event. */
export const looksForward =
  /\b(?:upcoming|prepar\w+|ahead of|anticipation|forthcoming|run-up|next|looming|before the|will (?:be held|take place|meet))\b/i;

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
