/** What a question asks for, and the sort of words that an answering sentence must hold. */
export interface QuestionKind {
  readonly name: string;
  /** How a question of this kind begins, or what stands in it. The first kind that fits counts. */
  readonly asks: RegExp;
  /** Words of the sort asked for; `null` where any sentence may answer. */
  readonly expects: RegExp | null;
  /** The same for the few words that a reader marks, which need not stand inside a sentence; `expects` if left out. */
  readonly answers?: RegExp;
  /** What cannot be what is asked for, in the words marked or right beside them: a sum of money is no count of people. */
  readonly excludes?: RegExp;
  /** The same for how the words marked begin, and go on: "five years" is no count of villagers. */
  readonly excludesFrom?: RegExp;
  /** Whether no few words could answer, so that there is nothing for a reader to mark: yes/no, "anything on …". */
  readonly isOpen?: true;
}

/**
 * Tells what a question asks for by the word that leads it ("did people who …" asks whether, not who), or else by the
 * first such word anywhere.
 *
 * @returns The last kind of the table where no other fits
 */
export function questionKind(question: string): QuestionKind {
  const text = question.normalize('NFKC').replace(/[’`]/g, "'").toLowerCase().trim();
  const led = text.replace(fillers, '');
  if (leads.test(led)) return kinds.find(({ leading }) => leading.test(led))?.kind ?? other;
  return kinds.find(({ kind }) => kind.asks.test(text))?.kind ?? other;
}

/** What may stand before the word that leads. */
const fillers =
  /^(?:[^\p{L}]+|(?:and|so|but|ok|okay|hey|hi|pls|please|also|then|now|well|um|tell me|do you know|does anyone know|any idea|remind me|at|on|in|by|to|for|from|since|until|till|with|of|about|before|after|during|under|against|exactly|roughly|approximately)\b[,:]?\s*)+/u;
const leads =
  /^(?:who|whom|whose|whos|what|whats|which|anything|something|when|where|wheres|why|how|hows|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may(?! ?['’]?\d| (?:session|meeting|summit|conference|congress|talks))|might|isnt|isn't|didnt|didn't|arent|aren't|wasnt|wasn't|doesnt|doesn't)\b/;

const number =
  /(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|both|thirds?|quarters?|none|single|several|no|all)\b)/iu;

const amount =
  /(?:[€$£¥]\s?\p{N}|\p{N}[\p{N}.,]*\s?(?:%|percent\b|per cent\b|bn\b|m\b|k\b|tn\b|million|billion|trillion|thousand|euros?|dollars?|pounds?|kronor|krone|francs?|yen|\p{Lu}{3}\b|tonn?es?|tons?|litres?|liters?|km|kilomet|met(?:re|er)s?|hectares?|cubic|years?|months?|weeks?|days?|hours?|minutes?|times)|\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?|half|halves|quarters?|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?(?= of\b)|(?:two|three|four|five|six|seven|eight|nine) \p{L}+ths?|twice|double|triple)\b)/iu;

const time =
  /(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|tonight|morning|afternoon|evening|noon|midnight|week|weekend|hours?|month|months|first|second|third|fourth|fifth|sixth|last day|opening day|year|years|day|days|decade|quarter|half|annual(?:ly)?|monthly|weekly|daily|soon|earlier|later|ago|recently|next|last|upcoming|end of|since|until|by the)\b|\b(?:1[5-9]|2[01])\d\d\b|\b\p{N}{1,2}(?:st|nd|rd|th)\b|\b\p{N}{1,2}[:.]\p{N}{2}\b)/iu;

/** A capital behind a lower-case word or a comma: a name that is not merely the first word of its sentence. */
const name =
  /(?:(?<=[\p{Ll},;:“"(’')–—-]\s?)\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'.-]+\s+(?:(?:de|van|von|der|al|el|bin|di|da|of)\s+)*\p{Lu}[\p{L}’'-]+|\b(?:minister|president|secretary|chair(?:man|woman|person)?|director|commissioner|representative|official|spokes\w+|delegat\w+|mayor|ambassador|allies|members|authorities|ministers|experts|council|committee)\b)/u;

const place =
  /(?:\b(?:in|at|to|from|near|outside|across|around|visited|host(?:ed)? by|headquarters)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+-based)/u;

const reason =
  /\b(?:because|due to|owing to|in order|so that|since|as a result|result(?:s|ed|ing)? (?:of|from|in)|following|amid|after|to (?!the\b|a\b|an\b|be\b)[a-z]+|aim(?:s|ed|ing)?|purpose|reasons?|therefore|shows?|demonstrat\w+|lead(?:s|ing)? to|caus\w+|means?|grounds?|blam\w+|cit(?:ed|ing)|concerns?|tensions?)\b/i;

/** Somebody: a capital, a pronoun, or a word for people. */
const somebody =
  /\p{Lu}|\b(?:he|she|they|we|who|people|men|women|man|woman|staff|team|government|council|committee|court|panel|union|police|crowd|public|nobody|everyone|all|one|allies|member states|countries|companies|\p{L}+(?:ers?|ors?|ists?|ians?|ants?|ents?|ees|tives?|ates|als|men|women|folk))\b/u;

/** Somewhere: a capital, or a word for a place. */
const somewhere =
  /\p{Lu}|\b(?:hall|room|cent(?:re|er)|harbour|harbor|port|town|city|village|castle|palace|river|lake|sea|coast|border|building|house|hotel|square|street|station|bridge|office|headquarters|base|gauge|school|museum|church|valley|island|north|south|east|west|online|abroad|there|here)\b/u;

const other: QuestionKind = { name: 'other', asks: /^/, expects: null };

const countWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]\\p{L}+)?|dozens|hundreds|some|several|most';
/** Whoever is asked for has a name, or is a sort of people; how many they were says not who. */
const manyOf = new RegExp(
  String.raw`^(?:(?:about|around|nearly|almost|over|only|the) )?(?:\p{N}|(?:${countWords})\b)`,
  'iu',
);
/** "five years", "30 per cent", "14 August". */
const measured = new RegExp(
  String.raw`^(?:\P{L}*|.*?\b(?:within|than|for|in|after|by) )(?:\p{N}[\p{N}.,]*|${countWords})[ -]?(?:%|per ?cent|(?:year|month|week|day|hour|minute|second|km|kilomet(?:er|re)|met(?:er|re)|mile|hectare|tonne|ton|litre|liter|degree)s?\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)`,
  'iu',
);
/** "voted by 31 to 19", "by 29 votes to 18". */
const tally =
  /(?:\b(?:by|voted|votes?|won|lost|passed|of) |\bvotes )(?:\p{L}+ )?\p{N}+ (?:votes )?to \p{N}|\p{N} votes to \p{N}/iu;

const money =
  /(?:[€$£¥₹]|\b(?:euros?|dollars?|pounds?|francs?|kron\w+|yen|rupees?|pesos?|cents?|million|billion|trillion|bn|thousand|half|third|quarter|nothing|free|double)\b|\p{N}(?![\p{N}.,]*\s?(?:%|per ?cent)))/iu;
const currency = /[€$£¥₹]\s?\p{N}|\b(?:euros?|dollars?|pounds|francs?|kron(?:or|er|e)|yen|rupees?)\b/iu;

/** In order of precedence: the narrower before the wider. */
const questionKinds: readonly QuestionKind[] = [
  {
    name: 'how much money',
    asks: /(?:how many (?:more )?(?:(?:million|billion|thousand) )?(?:dollars|euros|pounds|francs|kron\w+|crowns|yen|rupees|pesos)\b|how much\b.*\b(?:costs?|pa(?:y|ys|id)|spend(?:ing)?|spent|money|budget|funds?|worth|pledged?|invest\w*|earn\w*|aid)|how expensive|(?:what|how much) (?:did|does|do|will|would) .{1,40} cost|what .{0,20}\b(?:sums?|amounts?) of money|what (?:is|was|will be)? ?(?:the )?(?:price|cost|fee|fine)s?)\b/,
    expects: money,
    excludes: tally,
  },
  {
    name: 'how many',
    asks: /how many (?:more |full |extra )?(?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kilomet\w+|met(?:er|re)s|miles|hectares|tonn?es?|tons|lit(?:er|re)s|degrees|votes?|ballots?)\b/,
    expects: number,
    answers: number,
    excludes: currency,
  },
  {
    name: 'how many',
    asks: /(?:how many|(?:what|whats|what's) (?:is |was |were |are )?(?:the )?(?:total |exact )?number|number of)\b/,
    expects: number,
    answers: number,
    excludes: new RegExp(`${currency.source}|${tally.source}`, 'iu'),
    excludesFrom: measured,
  },
  {
    name: 'how much',
    asks: /(?:how (?:much|big|large|long|far|old|high|often|tall|wide|deep|low|heavy|fast)|what (?:amount|sum|share|percentage|proportion|fraction)s?)\b/,
    expects: amount,
    answers: number,
    excludes: tally,
  },
  {
    name: 'when',
    asks: /(?:when|(?:what|which) (?:year|month|day|dates?|week|time|hour|quarter|season)s?|(?:what|which) .{0,25}\b(?:day|date|year|month|week)\b(?= of| was| is| did)|how (?:soon|recently)|(?:what|what's|whats|what is|what was) the (?:exact )?(?:date|deadline))\b/,
    expects: time,
    excludes: tally,
  },
  {
    name: 'where',
    asks: /(?:where|wheres|where's|(?:what|which) (?:city|town|place|venue|location|country hosted))\b/,
    expects: place,
    answers: somewhere,
  },
  {
    name: 'who',
    asks: /(?:who|whom|whose|who's|whos|(?:what|which) (?:(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b)[\p{L}-]+ ){0,3}?(?:person|people|ministers?|presidents?|secretar(?:y|ies)|officials?|leaders?|politicians?|delegates?|ambassadors?|spokes\w+|envoys?|mayors?))\b/u,
    expects: name,
    answers: somebody,
    excludesFrom: manyOf,
  },
  {
    name: 'anything',
    asks: /(?:anything|something|what about|how about|what (?:do|does|did|have|has) (?:the |any )?(?:articles?|reports?|sources?|papers?|press|news|coverage)\b.*\bsa(?:y|id)|how (?:do|does|did|has|have) .*\b(?:develop(?:ed)?|changed?|evolved?|differ(?:ed)?|compared?|progress(?:ed)?))\b/,
    expects: null,
    isOpen: true,
  },
  {
    name: 'why',
    asks: /(?:why|what (?:is|was|are|were) the reasons?|how come|what for|what reasons?|what led|what made)\b/,
    expects: reason,
    answers: /^/,
  },
  {
    name: 'which names',
    asks: /(?:what|which) (?:(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b)[\p{L}-]+ ){0,2}?(?:countr\w+|states|nations?|allies|bod(?:y|ies)|organi[sz]ations?|compan\w+|part(?:y|ies)|partners|cities|towns|institutions|agenc(?:y|ies)|governments?|delegations?)\b/u,
    expects: name,
    answers: somebody,
  },
  { name: 'which', asks: /which\b/, expects: null },
  { name: 'what', asks: /(?:what|whats|what's)\b/, expects: null },
  { name: 'how', asks: /(?:how|hows)\b/, expects: null },
  {
    name: 'whether',
    asks: /(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may(?! ?['’]?\d| (?:session|meeting|summit|conference|congress|talks))|might|isnt|isn't|didnt|didn't|arent|aren't|wasnt|wasn't|doesnt|doesn't)\b/,
    expects: null,
    isOpen: true,
  },
];

const kinds = questionKinds.map((kind) => {
  const { source, flags } = kind.asks;
  return {
    leading: new RegExp(`^(?:${source})`, flags),
    kind: { ...kind, asks: new RegExp(`\\b(?:${source})`, flags) },
  };
});
