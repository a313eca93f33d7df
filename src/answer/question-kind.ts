/** What a question asks for, and the sort of words that an answering sentence must hold. */
export interface QuestionKind {
  readonly name: string;
  /** Whether a question is of this kind. The first kind that fits counts. */
  readonly asks: RegExp;
  /** Words of the sort asked for; `null` where any sentence may answer. */
  readonly expects: RegExp | null;
}

/** @returns The kind of a question; the last of the table where no other fits. */
export function questionKind(question: string): QuestionKind {
  const text = question.normalize('NFKC').replace(/[’`]/g, "'").toLowerCase();
  return questionKinds.find(({ asks }) => asks.test(text)) ?? other;
}

const number =
  /(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|both|thirds?|quarters?|first|second|third|fourth|fifth|none|single|several)\b)/iu;

const amount =
  /(?:[€$£¥]\s?\p{N}|\p{N}[\p{N}.,]*\s?(?:%|percent\b|per cent\b|bn\b|m\b|k\b|tn\b|million|billion|trillion|thousand|euros?|dollars?|pounds?|kronor|krone|francs?|yen|\p{Lu}{3}\b|tonn?es?|tons?|litres?|liters?|km|kilomet|met(?:re|er)s?|hectares?|cubic|years?|months?|weeks?|days?|hours?|minutes?|times)|\p{N})/iu;

const time =
  /(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|tonight|morning|afternoon|evening|noon|midnight|week|weekend|month|months|year|years|day|days|decade|quarter|half|annual(?:ly)?|monthly|weekly|daily|soon|earlier|later|ago|recently|next|last|upcoming|end of|since|until|by the)\b|\b(?:1[5-9]|2[01])\d\d\b|\b\p{N}{1,2}(?:st|nd|rd|th)\b|\b\p{N}{1,2}[:.]\p{N}{2}\b)/iu;

/** A capital behind a lower-case word or a comma: a name that is not merely the first word of its sentence. */
const name =
  /(?:(?<=[\p{Ll},;:“"(’')–—-]\s?)\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'.-]+\s+(?:(?:de|van|von|der|al|el|bin|di|da|of)\s+)*\p{Lu}[\p{L}’'-]+|\b(?:minister|president|secretary|chair(?:man|woman|person)?|director|commissioner|representative|official|spokes\w+|delegat\w+|mayor|ambassador|allies|members|authorities|ministers|experts|council|committee)\b)/u;

const place =
  /(?:\b(?:in|at|to|from|near|outside|across|around|visited|host(?:ed)? by|headquarters)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+-based)/u;

const reason =
  /\b(?:because|due to|owing to|in order|so that|since|as a result|result(?:s|ed|ing)? (?:of|from|in)|following|amid|after|to (?!the\b|a\b|an\b|be\b)[a-z]+|aim(?:s|ed|ing)?|purpose|reasons?|therefore|shows?|demonstrat\w+|lead(?:s|ing)? to|caus\w+|means?|grounds?|blam\w+|cit(?:ed|ing)|concerns?|tensions?)\b/i;

const other: QuestionKind = { name: 'other', asks: /^/, expects: null };

/** In order of precedence: the narrower before the wider. */
const questionKinds: readonly QuestionKind[] = [
  { name: 'how many', asks: /\b(?:how many|what number|number of)\b/, expects: number },
  {
    name: 'how much',
    asks: /\b(?:how (?:much|big|large|long|far|old|high|often|tall|wide|deep)|what (?:amount|sum|share|percentage|proportion|price|fraction)s?|what (?:did|does|will|would) .{1,40} cost|how expensive|what .{0,20}\b(?:sums?|amounts?) of money)\b/,
    expects: amount,
  },
  {
    name: 'when',
    asks: /\b(?:when|(?:what|which) (?:year|month|day|dates?|week|time|quarter|season)s?|how (?:soon|recently)|since when|until when|what's the date|deadline)\b/,
    expects: time,
  },
  {
    name: 'where',
    asks: /\b(?:where|(?:what|which) (?:city|town|place|venue|location|country hosted)|wheres)\b/,
    expects: place,
  },
  {
    name: 'who',
    asks: /\b(?:who|whom|whose|who's|whos|(?:what|which) (?:person|people|minister|president|official|leader|politician|delegate)s?|by whom)\b/,
    expects: name,
  },
  {
    name: 'why',
    asks: /\b(?:why|what (?:is|was|are|were) the reasons?|how come|what for|what reasons?|what led|what made)\b/,
    expects: reason,
  },
  {
    name: 'which',
    asks: /\b(?:which|what (?:countr\w+|nations?|states?|bod(?:y|ies)|organi[sz]ations?|compan\w+|part(?:y|ies)|group))\b/,
    expects: null,
  },
  { name: 'what', asks: /\b(?:what|whats|what's)\b/, expects: null },
  { name: 'how', asks: /\bhow\b/, expects: null },
  {
    name: 'whether',
    asks: /^\W*(?:(?:and|so|but|ok|hey)\s+)?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|isnt|isn't|didnt|didn't)\b/,
    expects: null,
  },
];
