/** Something that is counted or measured at many meetings and told in many words: the crowd outside, the signatories. */
export interface Aspect {
  readonly name: string;
  /** Dimensions of figures that can give it. */
  readonly dimension: RegExp;
  /** What stands around such a figure, which itself is written as `#`: tells what is counted. */
  readonly around?: RegExp;
  /** Words of the sentence that make it this aspect, in lower case; the nearest one to a figure counts. */
  readonly cue: RegExp;
  /** Words that make it this aspect only of some people, and where the article has the cue: "nurses walking from the stadium". */
  readonly also?: { readonly cue: RegExp; readonly around: RegExp };
  /** Words without which the cue means something else, anywhere in the sentence. */
  readonly needs?: RegExp;
  /** Words with which it means something else, anywhere in the sentence. */
  readonly unless?: RegExp;
  /** Names of what the aspect is of: two figures are of one thing only where these may be one. */
  readonly of?: RegExp;
  /**
   * A meeting has one, so that two articles need no other word in common; else the sentences must share the name of a
   * thing as well.
   */
  readonly once: boolean;
}

const people =
  'people|persons|protest[eo]rs|walkers|bakers|cyclists|midwives|firefighters|traders|growers|winegrowers|fishers|hauliers|truckers|lecturers|pilots|dockers|cleaners|carers|employees|demonstrators|marchers|residents|strikers|campaigners|activists|farmers|students|workers|supporters|locals|parents|pupils|citizens|neighbours|neighbors|teachers|nurses|doctors|drivers|miners|fans|opponents|trade unionists|unionists|union members|believers|pensioners|stallholders|shopkeepers|women|men|children|youngsters|schoolchildren|tenants|fishermen|refugees|migrants|pickets';
/** Names of aspects that tell what has befallen those who are counted. */
export const befalls = /^the (?:dead|injured|sick|displaced|arrests|jobs to go|shortage)$/;

export const crowdName = 'the crowd that protested';

/** Those of them who are told apart by what they do. */
export const trades =
  /\b(?:bakers|cyclists|midwives|firefighters|traders|growers|winegrowers|fishers|hauliers|truckers|lecturers|pilots|dockers|cleaners|carers|farmers|students|teachers|nurses|doctors|drivers|miners|pensioners|stallholders|shopkeepers|tenants|fishermen|refugees|migrants|pupils)\b/g;
const states =
  'countries|states|member states|governments|nations|parties|members|capitals|delegations|signatories|signatures|leaders|ministers';
const bodies = 'companies|firms|banks|cities|towns|mayors|organi[sz]ations|institutions|universities|regions';
const text =
  'declaration|pledge|pact|charter|statement|communiqu[eé]|accord|treaty|agreement|deal|convention|compact|coalition|alliance|initiative|commitment|protocol|covenant|document|text|memorandum|manifesto|appeal|letter|roadmap';

const counted = (nouns: string): RegExp => new RegExp(String.raw`# ?(?:of the |of |\p{L}+ ){0,2}(?:${nouns})\b`, 'u');
/** So many people, or a crowd of so many. */
const crowd = new RegExp(
  String.raw`# ?(?:\p{L}+ ){0,2}(?:${people})\b|\b(?:crowd|group|throng|procession|march|rally|turnout) of #|# (?:or so )?(?:gathered|marched|protested|demonstrated|rallied|turned out|stood|took to|walked|filed|paraded)\b|\b(?:crowd|turnout|number|figure|protest|marchers|protesters|demonstrators|crowds?) (?:at|as|of) #|\b(?:organi[sz]ers|police)\b[^.;#]{0,40}\b(?:counted|estimated|(?:spoke|speak) of|put (?:it|them) at) #`,
  'u',
);

/** Where people died is no count of them. */
const notPlaces =
  /#(?! (?:of the |of |\p{L}+ )?(?:states|countries|nations|provinces|districts|regions|counties|cities|towns|villages|places|sites|camps|islands|days|weeks|months|years|hours)\b)/u;

/** Those who walk together to be seen; people walk anywhere. */
const tradespeople = counted(
  'bakers|cyclists|midwives|firefighters|traders|growers|winegrowers|fishers|hauliers|truckers|lecturers|pilots|dockers|cleaners|carers|farmers|teachers|nurses|doctors|drivers|miners|stallholders|shopkeepers|fishermen|workers|strikers|unionists|activists|campaigners',
);

/** General English of news and minutes; no word of a corpus. */
export const aspects: readonly Aspect[] = [
  {
    name: crowdName,
    dimension: /^count$/,
    around: crowd,
    cue: /\b(?:protest\w*|demonstrat(?:ed|ors?|ing|ions?|es?)|march(?:ed|ers|ing|es)?|rall(?:y|ied|ies|ying)|took to the streets|picket\w*|placards?|banners?|chant(?:ed|ing|s)|vigil|sit-in|(?:gathered|stood|assembled|massed|waited|crowded|turned out|were) (?:[^.;]{0,30} )?(?:outside|in front of|on the steps)|outside the|wav(?:ed|ing) (?:flags|banners)|flags and|blew|blowing|whistl(?:es|ed|ing)|sang|slogans|blockad\w+|block(?:ed|ing) the|burn(?:ed|ing|t) tyres|drumm\w+|megaphones?|bann?ers?|boo(?:ed|ing))\b/g,
    also: {
      cue: /\b(?:walk(?:ed|ing)|fil(?:ed|ing)|parad(?:ed|ing)|troop(?:ed|ing)|stream(?:ed|ing)|tramp(?:ed|ing)|process(?:ed|ing)|mov(?:ed|ing)|wound (?:its|their) way|made (?:its|their) way|set off) (?:(?:slowly|silently|peacefully|together|with \p{L}+) )?(?:from|through|to|towards?|along|past|down|up|across|behind)\b/gu,
      around: tradespeople,
    },
    unless:
      /\b(?:every (?:morning|evening|day|week|year)|daily|petition|signed|killed|arrest\w*|detained|injured|displaced|homes?)\b/,
    once: true,
  },
  {
    name: 'who signed the petition',
    dimension: /^count$/,
    around: counted(`${people}|signatures|names|voters|households`),
    cue: /\b(?:petitions?|hand(?:ed|s)? (?:over|in)|collected|signatures|lists? (?:of|with))\b/g,
    unless: new RegExp(String.raw`\b(?:${text.replace('|letter', '').replace('|appeal', '')})\b`),
    once: false,
  },
  {
    name: 'the signatories',
    dimension: /^count$/,
    around: counted(`${states}|${bodies}|names`),
    cue: /\b(?:sign(?:ed|s|ing)?|signed up|signator(?:y|ies)|signatures?|endors(?:ed|e|es|ing|ement)|join(?:ed|s|ing)?|back(?:ed|s|ing)|put (?:its|their|his|her) names?|adher\w+|acced\w+|subscrib\w+|support(?:ed|ing|s)?|members?)\b/g,
    needs: new RegExp(String.raw`\b(?:${text})\b`),
    of: new RegExp(
      String.raw`\b(?:(?<which>a|an|another|one|separate|second|further) (?:\p{L}+ )?)?(?<thing>${text})(?: (?:on|for|against|about|to) (?<on>\p{L}[\p{L}’' -]*))?`,
      'iu',
    ),
    unless: /\b(?:petition|votes?|voted|abstain\w*|abstentions?|against)\b/,
    once: true,
  },
  {
    name: 'the states that took part',
    dimension: /^count$/,
    around: counted('countries|states|member states|nations|governments|delegations'),
    cue: /\b(?:attend\w*|(?:took|take|takes|taking) part|participa\w+|represented|representatives (?:of|from)|delegat(?:es|ions?) (?:of|from)|envoys (?:of|from)|ministers (?:of|from)|leaders (?:of|from)|(?:came|come) from|gathered|convened|were present|sent)\b/g,
    unless: /\b(?:sign(?:ed|atories)|endorsed|abstain\w*)\b/,
    once: true,
  },
  {
    name: 'the people who attended',
    dimension: /^count$/,
    around: counted('delegates|participants|attendees|visitors|guests|members|shareholders|people|observers'),
    cue: /\b(?:attend\w*|(?:took|take|takes|taking) part|participa\w+|in the (?:hall|room|audience|auditorium)|turned (?:up|out)|were present|packed|gathered|(?:came|come|had come|travelled|flocked) to|brought|drew|filled|welcomed|assembled|elected|met in|smallest|largest|biggest)\b/g,
    unless:
      /\b(?:protest\w*|demonstrat\w+|march(?:ed|ers)?|outside|placards?|walked out|left|absent|missed|women|men|guests from|sign(?:ed|atures)|vot(?:e|ed|es)|abstain\w*)\b/,
    once: true,
  },
  {
    name: 'the dead',
    dimension: /^count$/,
    around: notPlaces,
    cue: /\b(?:kill(?:ed|s|ing)?|los(?:t|e|es|ing) (?:his|her|their) li(?:fe|ves)|dead|died|deaths?|death toll|lives|fatalit\w+|perished|drowned|victims)\b/g,
    once: false,
  },
  {
    name: 'the injured',
    dimension: /^count$/,
    around: notPlaces,
    cue: /\b(?:injur\w+|wounded|hurt|hospitali[sz]ed|taken to hospital)\b/g,
    once: false,
  },
  {
    name: 'the sick',
    dimension: /^count$/,
    around: notPlaces,
    cue: /\b(?:cases|infections?|infected|sickened|(?:fallen|fell|taken|fall) (?:ill|sick)|contracted)\b/g,
    needs: /\b(?:cases of|deaths?|died|outbreak|epidemic|disease|virus|fever|infect\w+|sickened|ill|sick|contracted)\b/,
    once: false,
  },
  {
    name: 'the displaced',
    dimension: /^count$/,
    around: notPlaces,
    cue: /\b(?:displaced|homeless|evacuat\w+|fled)\b/g,
    once: false,
  },
  {
    name: 'the arrests',
    dimension: /^count$/,
    around: counted(`${people}|arrests|suspects`),
    cue: /\b(?:arrest(?:s|ed)?|detained|detentions|into custody|in custody)\b/g,
    once: true,
  },
  {
    name: 'the jobs to go',
    dimension: /^count$/,
    around: counted('jobs|positions|posts|roles|employees|staff|workers'),
    cue: /\b(?:cut(?:s|ting)?|go|goes|lost|lose|loss(?:es)?|shed|axed?|slash(?:ed)?|redundan\w+|eliminated?|disappear|dismiss\w*|laid off|lay off)\b/g,
    once: true,
  },
  {
    name: 'the shortage',
    dimension: /^count$/,
    around:
      /\b(?:short of|lacks?|lacking|missing|shortage of|needs|vacanc\w+)[^#.;]{0,20}#|# \p{L}+ (?:short|too few|are missing)/u,
    cue: /\b(?:short of|lacks?|lacking|missing|shortage|needs|vacanc\w+|too few|short)\b/g,
    once: false,
  },
  {
    name: 'the homes',
    dimension: /^count$/,
    around: counted('homes|houses|flats|dwellings|apartments|housing units'),
    cue: /\b(?:homes|houses|flats|dwellings|apartments|housing units)\b/g,
    once: false,
  },
  {
    name: 'the cost',
    dimension: /^money/,
    cue: /\b(?:costs?|costing|price tag|bill|dearest|expensive|priced at)\b/g,
    once: false,
  },
  {
    name: 'the contribution',
    dimension: /^money/,
    cue: /\b(?:contribut\w+|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|donat\w+|offer(?:s|ed)?|g(?:ives?|ave|iven)|provid(?:es|ed)|chips? in|subsid(?:y|ies|ised|ized))\b/g,
    once: false,
  },
  {
    name: 'the fund',
    dimension: /^money/,
    cue: /\b(?:fund|pot|facility|kitty|endowment)\b/g,
    once: false,
  },
  { name: 'the bonus', dimension: /^money/, cue: /\b(?:bonus(?:es)?)\b/g, once: false },
  { name: 'the deficit', dimension: /^money/, cue: /\b(?:deficit|shortfall|in the red|gap)\b/g, once: false },
  { name: 'the surplus', dimension: /^money/, cue: /\b(?:surplus|in the black)\b/g, once: false },
  { name: 'the debt', dimension: /^money/, cue: /\b(?:debts?|loans?|borrow\w*|owes?|owed)\b/g, once: false },
  { name: 'the fine', dimension: /^money/, cue: /\b(?:fines?|fined|penalt(?:y|ies))\b/g, once: false },
  { name: 'the profit', dimension: /^money/, cue: /\b(?:profits?|earnings)\b/g, once: false },
  { name: 'the reserves', dimension: /^money/, cue: /\b(?:reserves?|savings)\b/g, once: false },
  {
    name: 'growth',
    dimension: /^share$/,
    cue: /\b(?:growth|(?:economy|gdp|output|gross domestic product)\b[^.;]{0,40}\b(?:grow|grew|grows|expand\w*))\b/g,
    unless: /\b(?:wages?|pay|population|sales|exports|imports|credit|lending|profits?|trade|traffic)\b/,
    once: true,
  },
  {
    name: 'unemployment',
    dimension: /^share$/,
    cue: /\b(?:unemployment|jobless(?:ness)? rate|jobless)\b/g,
    once: true,
  },
  {
    name: 'the key rate',
    dimension: /^share$/,
    cue: /\b(?:(?:key|policy|main|benchmark|base|central|lead|reference|official)(?: (?:interest|bank|lending|policy))? rate|interest rates?|borrowing costs|cost of borrowing)\b/g,
    unless: /\b(?:mortgages?|deposits?|savers|savings)\b/,
    once: true,
  },
  {
    name: 'the pay rise',
    dimension: /^share$/,
    cue: /\b(?:(?:pay|wage|salary) (?:rise|increase|deal|award|offer)s?|(?:pay|wages|salaries) (?:will |to |is to |are to )?(?:rise|go up|increase)|rise)\b/g,
    needs: /\b(?:pay|wages?|salar(?:y|ies)|nurses|staff|workers|employees|teachers)\b/,
    once: false,
  },
  {
    name: 'inflation',
    dimension: /^share$/,
    cue: /\binflation\b/g,
    unless: /\b(?:core|underlying|target|excluding|without|wages?|food|services|energy)\b/,
    once: true,
  },
  {
    name: 'the share of the vote',
    dimension: /^share$/,
    around: /# (?:of|in|support|backing)\b|\b(?:got|won|polled|received|secured|took|elected|confirmed)[^#.;]{0,40}#/u,
    cue: /\b(?:of (?:the )?(?:vote|votes|ballots|delegates)|votes cast|re-?elected|confirmed|elected|got|polled|secured)\b/g,
    unless: /\bturnout\b/,
    once: false,
  },
  {
    name: 'the working week',
    dimension: /^duration$/,
    cue: /\b(?:working week|hour week|hours a week|week of)\b/g,
    once: true,
  },
  { name: 'the turnout', dimension: /^share$/, cue: /\bturnout\b/g, once: true },
  {
    name: 'the length of the talks',
    dimension: /^duration$/,
    around:
      /# (?:of|long)\b|#[- ]\p{L}+|\b(?:lasted|took|went on for|dragged on for|continued for|after)[^#.;]{0,20}#/u,
    cue: /\b(?:talks|negotiat\w+|bargaining|haggling|wrangling)\b/g,
    once: true,
  },
  {
    name: 'the length of the debate',
    dimension: /^duration$/,
    around:
      /# (?:of|long)\b|#[- ]\p{L}+|\b(?:lasted|took|went on for|dragged on for|continued for|after|of)[^#.;]{0,20}#/u,
    cue: /\b(?:debate[sd]?|discussions?|deliberations?)\b/g,
    needs: /\bhours?\b/,
    once: true,
  },
  {
    name: 'the length of the strike',
    dimension: /^duration$/,
    cue: /\b(?:strikes?|walkouts?|stoppages?)\b/g,
    once: false,
  },
  {
    name: 'the term',
    dimension: /^duration$/,
    cue: /\b(?:terms?|serve[sd]?|mandate|tenure|contract)\b/g,
    once: false,
  },
  {
    name: 'the delay',
    dimension: /^duration$/,
    cue: /\b(?:delay(?:s|ed)?|behind schedule|late|overran|overdue)\b/g,
    once: false,
  },
  {
    name: 'the length',
    dimension: /^length$/,
    around:
      /# (?:long|in length|of (?:track|road|pipe\w*|cable|line|wall|fence|path))\b|\b(?:length|stretch|runs?|extends?)[^#.;]{0,20}#|# (?:\p{L}+ ){0,2}(?:railway|line|road|route|tunnel|bridge|wall|pipeline|path|track|cable|canal|fence|motorway|highway|tramway)/u,
    cue: /\b(?:long|length|stretch|runs?|extends?)\b|\d-\p{L}/gu,
    once: false,
  },
];
