/** What people do where they are, as the verb of whoever is named in front of it. */
export const presenceVerbs =
  /^(?:met|meets?(?! (?:a|an|the cost|half|its|all|needs|demand))\b|attend(?:ed|s)?|join(?:ed|s)?|(?:co-)?chair(?:ed|s|ing)?|presid(?:ed|es|ing|e)|address(?:ed|es)? (?!challenges|concerns|issues)|took part|takes? part|participat(?:ed|es|e)|host(?:ed|s)?\b|stood in|stands? in|deputis(?:ed|es)|deputiz(?:ed|es)|opened|opens?\b|closed the|briefed|briefs?\b|presented|presents?\b|moved\b|seconded|voted|abstained|signed|proposed|objected|objects?\b|spoke\b|speaks?\b|travel(?:led|ed|s)? to|arriv(?:ed|es)|flew (?:in|to)|came\b|gather(?:ed|s)?\b|conven(?:ed|es|e)\b|conferred|represent(?:ed|s)?\b|introduced|tabled|led (?:the|its|his|her|their|an?) |leads? (?:the|its|his|her|their|an?) |held (?:talks|a|an|separate|bilateral|meetings?|its)|hold (?:talks|a|an|separate|bilateral|meetings?)|be there|present\b|in the chair|elected (?:to|as|chair|president)|acted as chair|withdrew (?:it|the|his|her|a|its)|refused to sign|declined to sign|told (?:the )?(?:delegates|delegations|ministers|members|colleagues|meeting|session|council|committee|conference|assembly|commission|summit|plenary|participants|hall|chamber|gathering|audience|board|leaders))/iu;

/** Small words between whoever acts and the verb. */
export const beforeVerb =
  /^(?:(?:,? who |,? which )|(?:will|would|shall|is|are|was|were|has|have|be|been|being|to|also|then|later|both|due|expected|scheduled|set|slated|planned|likely|only|again|himself|herself|themselves|there|formally|briefly|jointly|in turn|on \p{L}+day|for the first time|first|twice|once|separately|currently|now) )/iu;

/** What stands in front of whoever is said to be there. */
export const presenceBefore =
  /(?:\b(?:joined|accompanied|attended|chaired|presided over|co-chaired|hosted|opened|represented|addressed|moderated|briefed|proposed|presented|seconded)(?: \p{L}+)? by|\b(?:chairmanship|chairship|presidency|presence|participation|attendance) of|\b(?:meet(?:s|ing|ings)?|met|talks|conversations?|consultations?|session)(?: again| separately| briefly| also)? (?:with|between)|\bmet|\bwill meet|\bmeets|\bfeatur(?:e|ing|ed|es)|\b(?:participants|attendees|guests|speakers|delegates|those present|delegations|observers)(?: there| present)?,? (?:were|are|included|including|include)|\b(?:members|meeting|session|format|talks|ministers|council)\b[^,.;]{0,60} (?:included|includes|including)|\bhe(?:ard|ars) from|\bbr(?:ing|ings|inging|ought) together|\bchaired|\bsent|\bdelegations? (?:of|from|led by)|\b(?:meeting|session|talks|format)s?\b[^.;:]{0,60}, with|\bjoined|\bwelcomes|\breceived|\breceives) (?:only |also |both |all |such |outgoing |incoming |new )?(?:the |its |his |her |their |our |a |an |all )?$/iu;

/** What people say, or somebody says of them that they said. */
export const speechVerbs =
  /^(?:said|says|told|tells|added|adds|noted|notes|warned|warns|stressed|argued|argues|insisted|explained|announced|announces|called|urged|replied|answered|asked|underlined|underscored|highlighted|emphasi[sz]ed|declared|remarked|stated|welcomed|thanked|reported|reports|complained|conceded|promised|pledged|confirmed|admitted)\b/iu;

/** Where a speech was made: at the meeting, not of it. */
export const occasion =
  /\b(?:at|during|in|into|after|addressing|opening|closing|chairing|on the (?:first|second|third|last|opening|closing) day of|on the (?:margins|sidelines) of|to) (?:the|a|an|its|their|this|his|her|today's|yesterday's|\p{L}+day's)?(?: ?[\p{L}’'-]+){0,4}? ?(?:meetings?|sessions?|talks|plenary|conference|summit|assembly|ministerial|council|hearing|debate|briefing|roundtable|ceremony|delegates|hall|chamber|day of the)\b/iu;

/** Offices that one holds at a meeting: whoever speaks as such is there. */
export const officesThere =
  /\b(?:chair|chairman|chairwoman|chairperson|co-chair|vice-chair|delegate|rapporteur|facilitator|moderator|host|observer|head of (?:the |its |his |her )?delegation|negotiator|convenor|convener|presiding)\b/iu;

/** Who was not there, or is named for another's sake: such a sentence places nobody but by the plainest words. */
export const absence =
  /\b(?:absent|absence|(?:did|does|do|will|would|was|were|is|are|has|had|could) not|didn't|won't|wasn't|weren't|couldn't|cannot|never|no longer|nobody|stay(?:ed|s|ing) away|boycott\w*|skip(?:ped|s)|miss(?:ed|es|ing)|unable|cancell?ed|apolog\w+|regrets|excused|replac\w+|succe(?:eded|eds|ssor)|predecessor|former|late|pulled out|withdrew from|delayed by|stranded|declined to (?:attend|come|join|take part)|refused to (?:attend|come|join|take part)|failed to (?:attend|come|arrive|appear)|instead of|in place of|on behalf of|by letter|in writing|written statement|telephone|by phone|from the gallery|outside)\b/iu;

/** Plain enough even beside somebody else's absence. */
export const plainlyThere =
  /^(?:,? who |,? )?(?:also |then |later )?(?:chaired|presided|hosted|stood in|stands? in|deputised|deputized|took (?:his|her|their|the) (?:place|seat|chair)|attended|attends|represented)\b/iu;

/** Another time than the meeting's: what is told so happened elsewhere. */
export const otherTime =
  /\b(?:last (?:year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|previous(?:ly)?|years? ago|months? ago|weeks? ago|the year before|visits?|visited|trips?|on the heels of|weeks? (?:after|earlier|before)|next (?:meeting|session|round|summit|year|month)|had (?:been|met|chaired|attended|joined|hosted|signed|proposed))\b/iu;
