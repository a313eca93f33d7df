/** Little words of English, and the few others that tell where a noun ends: what a question is taken apart by. */

export const determiners: ReadonlySet<string> = listWords(
  'the a an this that these those his her its their our my your any some no each every all both another such more most',
);

export const prepositions: ReadonlySet<string> = listWords(
  'about above across after against ahead along alongside among amid around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto out outside over past per regarding round since through throughout till to toward towards under until unto up upon via with within without',
);

const beForms = 'is are was were am be been being isnt arent wasnt werent';
const haveForms = 'has have had hasnt havent hadnt';
const doForms = 'do does did dont doesnt didnt';
const modals = 'will would can could shall should may might must wont wouldnt cant couldnt shouldnt';
export const beVerbs: ReadonlySet<string> = listWords(beForms);
export const haveVerbs: ReadonlySet<string> = listWords(haveForms);
export const auxiliaries: ReadonlySet<string> = listWords(`${beForms} ${haveForms} ${doForms} ${modals}`);

export const questionWords: ReadonlySet<string> = listWords(
  'who whom whose what which when where why how whos whats wheres whens hows',
);

export const pronouns: ReadonlySet<string> = listWords(
  'he she it they him them hers theirs i you we us me there here who whom which himself herself itself themselves anyone anybody someone somebody anything something nothing nobody everyone everybody everything others one ones',
);

export const conjunctions: ReadonlySet<string> = listWords(
  'and or but nor if whether because than while when where although though unless so that who which',
);

export const adverbs: ReadonlySet<string> = listWords(
  'not also still already yet ever never again just only now then today yesterday tomorrow instead too else once twice really actually please later earlier afterwards together away ago even so far',
);

/** Verbs that people ask with, as they stand behind "did" and "will". */
export const verbs: ReadonlySet<string> = listWords(
  'accept achieve act add adopt affect agree aim allow amend announce annul answer appear apply appoint approve argue arrive ask attend award back ban become begin belong bind block boycott break bring build buy call campaign cancel change charge choose claim close come compare complain condemn confirm consider contain continue contribute cost count cover create criticise criticize cut debate decide defend delay deliver demand deny describe die differ discuss do double draw drop elect end enter establish expect explain express extend face fail fall fear fight fill find finish follow gain get give go grant grow happen have hear help hold hope host impose improve include increase insist introduce invest invite join judge keep kill know lack last lead leave like lose lower make mean meet mention miss move name need negotiate object offer open oppose order organise organize own pass pay plan play pledge praise prefer prepare present press prevent produce promise propose protect provide publish push put question quit raise reach react read recall receive recommend reduce refuse regret reject release remain remove reopen repay replace reply report represent request require resign resolve respond result return reveal ride rise rule run save say score see seek seem sell send serve set share show sign sit speak spend sponsor stand start stay step stop strike succeed suggest support suspend take talk tell thank think threaten train travel treat trigger try turn unveil uphold use veto visit vote walk want warn welcome win withdraw work worry write',
);

/** Past forms that do not end in -ed. */
export const pasts: ReadonlySet<string> = listWords(
  'began begun became bound broke broken brought built bought came chose chosen cost cut drew drawn fell fallen fought found gave given got went gone grew grown had heard held hit kept knew known led left lost made meant met paid put quit read rose risen ran said sat saw seen set sent shown shut sold sought spent spoke spoken stood stuck struck swore sworn taken took told taught thought understood upheld went won wore withdrew withdrawn wrote written',
);

/** What may follow "is" and its noun without being a part of the noun. */
export const predicates: ReadonlySet<string> = listWords(
  'able absent afraid against allowed alone angry available aware bad big certain clear cheap content dead due enough expensive fair final free full good happy high ill important late legal likely long low necessary new old open over possible present public ready real responsible right safe satisfied sure true unanimous valid void wrong close worth',
);

/** Verbs of those who decide and speak: their subject is somebody, their topic what it was about. */
export const agentVerbs =
  /^(?:accus|adopt|agree|announc|appoint|approv|argu|ask|back|ban|call|campaign|claim|condemn|consider|critici|debat|decid|declar|demand|deny|discuss|elect|explain|expect|fear|fin(?:e|ed)$|hop|insist|intend|know|mention|meet|met$|negotiat|object|oppos|plan|pledg|prais|predict|promis|propos|react|recommend|refus|reject|report|respond|rul(?:e|ed)$|said|say|sign|spoke|speak|suggest|support|tell|told|think|thought|threaten|try|urge|vot|want|warn|welcom)/;

/** Nouns of bodies that decide and speak as one. */
export const bodyNouns =
  /^(?:academy|administration|agency|alliance|army|assembl(?:y|ies)|association|authority|bank|board|bureau|cabinet|chamber|church|city|clubs?|coalition|commission|committee|company|conference|congress|coalition|council|country|court|delegation|department|executive|federation|firm|government|group|hospital|inquiry|institute|jury|league|management|meeting|ministry|movement|network|opposition|organi[sz]ation|panel|parliament|party|police|presidency|press|school|secretariat|senate|society|state|summit|team|town|tribunal|trust|union|university|village)s?$/;

/** Nouns of persons. */
export const personNoun =
  /^(?:actor|admiral|adviser|ambassador|archbishop|author|bishop|boss|candidate|captain|chair|chairman|chairwoman|chairperson|chancellor|chief|coach|colonel|commander|commissioner|councillor|councilor|dean|delegate|deputy|director|doctor|editor|envoy|executive|favourite|favorite|founder|general|goalkeeper|governor|head|host|inspector|judge|justice|king|lawyer|leader|manager|mayor|member|minister|officer|official|owner|player|pope|premier|president|prince|princess|principal|prosecutor|queen|rapporteur|referee|rector|representative|scientist|secretary|senator|speaker|spokesman|spokesperson|spokeswoman|striker|successor|teacher|treasurer|victim|winner|witness|master|mistress|woman|man|girl|boy|\p{L}{3,}(?:ologist|omist|nalist|woman|man))$/u;

export const isPlural = (word: string): boolean =>
  (/(?:[^suia]|ea)s$/.test(word) && word !== 'news') || /^(?:people|men|women|children|police)$/.test(word);

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
