/** Offices of two words become one word. */
export const joinHeads = (text: string): string =>
  joined.reduce((all, [pattern, head]) => all.replace(pattern, head), text);

const joined: readonly (readonly [RegExp, string])[] = [
  [/\bprime[ -]minister\b/gi, 'premier'],
  [/\bsecretary[ -]general\b/gi, 'secretarygeneral'],
  [/\bdirector[ -]general\b/gi, 'directorgeneral'],
  [/\bhigh representative\b/gi, 'highrepresentative'],
  [/\bhigh commissioner\b/gi, 'highcommissioner'],
  [/\bsecretary of state\b/gi, 'statesecretary'],
  [/\bminister of state\b/gi, 'state minister'],
  [/\bchief executive(?: officer)?\b/gi, 'ceo'],
  [/\bgovernor[ -]general\b/gi, 'governorgeneral'],
  [/\battorney[ -]general\b/gi, 'attorneygeneral'],
  [/\b(vice|deputy|co)-/gi, '$1 '],
];

/** What an office is, in its last word, under one name for all words for it. */
export const heads: ReadonlyMap<string, string> = new Map(
  [
    'minister',
    'premier taoiseach',
    'president',
    'chancellor',
    'secretarygeneral',
    'directorgeneral',
    'highrepresentative',
    'highcommissioner',
    'statesecretary',
    'secretary',
    'ceo',
    'governorgeneral',
    'attorneygeneral',
    'director',
    'chair chairman chairwoman chairperson',
    'mayor',
    'governor',
    'commissioner',
    'envoy',
    'king',
    'queen',
    'emperor',
    'ambassador',
    'treasurer',
    'commander',
    'rapporteur',
    'speaker',
    'registrar',
    'clerk',
    'head',
    'chief',
    'representative',
    'archbishop',
    'bishop',
    'rector',
    'dean',
    'provost',
    'captain',
    'keeper',
    'curator',
    'convener convenor',
    'coordinator',
    'negotiator',
    'auditor',
    'ombudsman',
    'prosecutor',
  ].flatMap((names) => names.split(' ').map((name) => [name, names.split(' ')[0] ?? name] as const)),
);

/** Held by one person of each body, whatever else is said of it. */
export const alone: ReadonlySet<string> = new Set(
  'secretarygeneral directorgeneral highrepresentative highcommissioner chair'.split(' '),
);

/** A land has several of them: what they are in charge of must be said. */
export const needsCharge: ReadonlySet<string> = new Set(
  'minister secretary director commissioner ambassador envoy representative head chief commander coordinator negotiator captain governor mayor speaker clerk keeper curator auditor prosecutor bishop archbishop dean rector judge'.split(
    ' ',
  ),
);

/** Words that make it another office. */
export const ranks =
  /^(?:deputy|vice|assistant|junior|shadow|acting|interim|former|ex|outgoing|incoming|designate|elect|honorary|under|first|second|senior|principal|associate|state|co|special|permanent|high|chief|past|late|new|newly|then)$/i;
/** Words that say nothing of an office. */
export const small = /^(?:of|for|to|at|in|the|a|an|and|on|with|mr|mrs|ms|dr|sir|dame)$/i;
export const noise =
  /^(?:affairs|office|portfolio|republic|kingdom|government|state|host|current|veteran|long-serving|national)$/i;
/** Words at which what is said of an office begins anew. */
export const stops =
  /^(?:its|his|her|their|our|the|which|whose|who|by|through|under|with|and|from|after|sent|that|as|said)$/i;
