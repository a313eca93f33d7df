/**
 * Words that tell two things of one sort apart: where each of two sentences has another one of a row, they do not speak
 * of the same; what stands between bars is one. General English, as written, in lower case.
 */
export const contrasts: readonly (readonly string[])[] = [
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'last',
    'final',
    'next',
  ],
  ['upper', 'lower', 'middle'],
  ['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central'],
  ['men', 'women', 'children', 'boys', 'girls', 'adults', 'male', 'female'],
  ['killed', 'injured', 'wounded', 'dead', 'missing', 'displaced'],
  ['military', 'humanitarian', 'civilian', 'financial'],
  ['minimum', 'maximum', 'average', 'median'],
  ['local', 'national', 'regional', 'international', 'foreign', 'domestic', 'federal'],
  ['public', 'private'],
  ['import', 'export', 'imports', 'exports'],
  ['favour', 'against', 'abstentions', 'abstained', 'blank'],
  ['members', 'observers', 'guests', 'non-members', 'candidates'],
  ['present', 'absent'],
  ['gross', 'net'],
  ['morning', 'afternoon', 'evening', 'night'],
  ['spring', 'summer', 'autumn', 'winter'],
  ['opening', 'closing', 'plenary'],
  ['quarter', 'half', 'month', 'week', 'decade'],
  ['urban', 'rural'],
  ['primary', 'secondary'],
  ['land', 'sea', 'air', 'rail', 'road'],
  ['oil', 'gas', 'coal', 'nuclear', 'wind', 'solar', 'hydro'],
  ['buy', 'sell', 'lend', 'borrow', 'rent'],
  ['income', 'expenditure', 'revenue', 'spending', 'deficit', 'surplus', 'debt', 'balance'],
  ['opened', 'closed', 'closes', 'ended', 'began'],
  ['start|starts|begin|begins|started', 'finish|finished|completed|complete|end|ends'],
  ['increase', 'reduce'],
  ['maintenance', 'construction', 'repair', 'operation'],
  ['grant', 'loan', 'grants', 'loans'],
  ['short', 'long', 'medium'],
  ['large', 'small', 'larger', 'smaller'],
  ['old', 'new'],
  ['youngest', 'oldest'],
  ['highest', 'lowest'],
  ['more', 'fewer'],
  ['felled|fell|cut down', 'planted|plant'],
  ['hired|hire|recruit|recruited', 'dismissed|dismiss'],
  ['demolished|demolish', 'built|build'],
  ['destroyed|flattened|wrecked|flooded|burned', 'rebuilt|repaired|restored'],
  ['arrivals', 'departures'],
  ['won', 'lost'],
  ['bought', 'sold'],
  ['born', 'died'],
  ['added', 'removed'],
  ['signed|signing', 'force|effect|apply|applies|applied', 'expires|expire|expired|lapses|lapse|lapsed'],
  ['long', 'deep', 'high', 'wide', 'tall', 'thick'],
  ['household|households', 'firm|firms|companies|businesses|industrial|commercial'],
  ['single', 'return', 'daily', 'weekly', 'monthly', 'annual', 'yearly', 'season'],
];

/** What says that a value was one before another took its place, or is set beside it: the value is no report of what is. */
export const baseline =
  /\b(?:up from|down from|rises? from|rose from|fell from|falls? from|cut from|increased from|reduced from|grew from|compared (?:with|to)|against|instead of|rather than|not|originally|initially|previously|formerly|once|earlier|until now|hitherto|so far|till now|up to now|had (?:asked|wanted|hoped|demanded|proposed|planned|sought)(?: for)?|as opposed to|unlike|than|after|versus)(?: (?:the|a|an|some|about|only|just|its|their))?(?: \p{L}+)? $/iu;

/** What makes a value a part of another. */
export const ofWhich =
  /(?:(?<=^|[,;:—–“”"(] ?|\b(?:and|but|while|that) )Of (?:the|its|this|that|these|those|all) [^,;.]{1,60}, (?:(?:about|some|only|just) )?$)|\b(?:of (?:which|whom|them|these|those)|including|among (?:which|whom|them)|plus|another|a further|an additional|as well as)\b[^,;.]{0,40}$/i;

/** What is whole to a part: "of the 120 countries, 84 signed", "84 of 120". */
export const wholeOf =
  /(?:\b[Oo]f (?:the|its|all|all the|their)|(?:\p{N}|\b(?:out|some|one|two|three|most|many|half|all|none|several|few)) (?:out )?of(?: the| its)?) (?:\p{L}+ )?$/u;

/** "One of the nine ships": the whole, told by one of them. */
export const oneOfThem = /\bone of (?:the|its|their|our) $/i;

/** "€14 million of it". */
export const ofIt = /^ of (?:it|this|that|them|these|those|which|whom)\b/;

/** "Its annual grant of": what is paid each year, as a budget is, too. */
export const eachYear = /\b(?:annual|yearly)\b[^,;.]{0,40}$/i;

/** "Each nurse will get". */
export const forEach = /\b(?:[Ee]ach|[Ee]very)\b[^,;.]{0,40}$/;

/** A rate: what is so much a year is not so much in all. */
export const perUnit =
  /^(?: (?!(?:after|in|for|within|during|of|over|before|on|at|by|following|until|since|throughout)\b)\p{L}+){0,4}? (?:(?:per|a|an|each|every|for each|for every) (?:year|annum|month|week|day|night|hour|head|person|capita|tonne|kilo|km|mile|hectare|household|member|delegate|vehicle|passenger)\b|annually|yearly|monthly|weekly|daily|apiece)/iu;
