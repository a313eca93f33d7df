/**
 * Tells whether a sentence begins with a body, or those who sit on it, doing something: "On Friday, the Board lowered
 * the target". Whatever a body does in a report of its meeting is mostly a decision, in whatever verb; only verbs of
 * talking and of being there are not.
 *
 * @param own - A sentence without its quotations
 */
export function actsAsBody(own: string): boolean {
  const [, verb] = bodyFirst.exec(own) ?? [];
  return verb !== undefined && (/ed$/.test(verb) || irregular.has(verb)) && !idle.has(verb);
}

const bodies = listEitherCase(
  'ministers members member@states delegates delegations councillors council committee commission board congress assembly conference parliament states governments leaders panel judges shareholders trustees parties signatories bank court senate cabinet federation union agency authority bloc alliance heads@of@state deputies lawmakers policymakers commissioners governors directors representatives envoys',
);

/** What may stand before the subject: a bold lead-in, the place of a news agency, an adverbial with its comma. */
const before =
  '(?:[-*]\\s+)?(?:\\*\\*[^*]+\\*\\*\\s*)?(?:\\p{Lu}{3,}[^–—-]{0,30} [–—-] )?(?:(?:In|On|At|After|With|Under|Owing|For|As|By|Late|Earlier|Meanwhile|Finally|Instead|Less|To)\\b[^,]{0,60}, )?';

const subject = `(?:The |Its |Their |All |Most |Both |\\p{Lu}[\\p{L}’-]+ |\\p{Ll}+ ){0,6}?(?:${bodies})(?: of [^,.]{1,60}?)?(?: \\([^)]*\\))?`;

const adverbs =
  '(?: (?:also|then|further|nevertheless|again|likewise|therefore|later|have|has|(?:late )?on \\p{Lu}\\p{Ll}+day(?: \\([^)]*\\))?|this week|\\p{Ll}+ly))*';

const bodyFirst = new RegExp(`^${before}${subject}${adverbs} (\\p{Ll}+)`, 'u');

const irregular = new Set(
  'set cut put gave chose kept left rose held upheld withdrew let built got won broke struck made threw'.split(' '),
);

/** What bodies do that settles nothing. */
const idle = new Set(
  'noted thanked discussed welcomed asked expressed recalled underlined stressed underscored reviewed considered examined gathered convened arrived debated exchanged observed listened remembered hoped feared complained attended praised visited consulted informed reported owed carried learned called urged needed wanted demanded warned descended joined held'.split(
    ' ',
  ),
);

function listEitherCase(names: string): string {
  return names
    .split(' ')
    .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1).replaceAll('@', ' ')}`)
    .join('|');
}
