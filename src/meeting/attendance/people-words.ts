/** Offices that people hold, in the singular, lower case: what makes a capitalised name a person's. */
export const officeNouns =
  /^(?:minister|secretary|president|chancellor|premier|chief|representative|commissioner|ambassador|chair|chairman|chairwoman|chairperson|director|governor|mayor|king|queen|prince|princess|emperor|envoy|spokesman|spokeswoman|spokesperson|delegate|negotiator|speaker|senator|observer|engineer|professor|treasurer|rapporteur|commander|admiral|marshal|judge|justice|lawyer|economist|adviser|advisor|official|leader|head|deputy|vice-president|undersecretary|counsellor|councillor|scientist|biologist|hydrologist|geologist|manager|auditor|coordinator|moderator|facilitator|archbishop|bishop|sheikh|sultan|emir|crown|founder|member|mp|mep|ceo|general|co-chair|vice-chair|host|keeper|registrar|inspector|surveyor|captain|colonel|curator|warden|counterpart|alderman|steward|clerk|convener|convenor|expert|analyst|doctor|legislator|lawmaker|dean|rector|provost|officer|trustee|attorney|solicitor|ombudsman|prosecutor)$/i;

/** Forms of address. */
export const titles =
  /^(?:mr|mrs|ms|mx|dr|sir|dame|lord|lady|prof|gen|col|capt|rep|sen|hon|rev|madam|madame|excellency|eng|sra|shri|h\.?e)\.?$/i;

/** Small words inside names. */
export const particles = /^(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|das|ten|ter|zu|af|av)$/;

/** Words that make a capitalised run a body, not a person. */
export const bodyNouns =
  /^(?:council|union|commission|ministry|alliance|organisation|organization|office|centre|center|group|agency|committee|parliament|assembly|university|bank|fund|party|department|government|house|court|institute|association|federation|forum|summit|conference|mission|force|command|team|headquarters|partners|partnership|initiative|nations|states|secretariat|board|authority|bureau|network|coalition|company|society|treaty|declaration|protocol|convention|programme|program|plan|pact|accord|agreement|communiqué|news|gazette|times|post|herald|press|street|square|river|lake|sea|ocean|bay|gulf|valley|mountains|island|islands|hotel|palace|hall|airport|port|harbour|harbor|bridge|dam|canal|meeting|session|ministers|kingdom|republic|europe|asia|africa|america|north|south|east|west|emirates|affairs|policy|security|interior|finance|trade|state|neighbourhood|neighborhood|region|territories|charter|act|law|fleet|corps|police|army|navy)$/i;

/** Capitalised, yet no name: days, months, and words that open sentences. */
export const noNames =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|in|on|at|of|and|but|or|for|to|from|by|with|as|if|when|while|after|before|during|according|also|however|furthermore|additionally|both|all|some|many|most|this|that|these|those|it|he|she|they|we|i|his|her|their|our|its|there|here|today|yesterday|tomorrow|not|no|yes|what|who|why|how|where|ministers|delegates|leaders|members|allies|officials|later|earlier|meanwhile|under|over|between|speaking|asked|nobody|everyone|one|two|three|four|five|six|seven|eight|nine|ten|next|last|first|second|foreign|prime|defence|defense|such|only|once|since|then|thus|so|yet|still|although|though|because|despite|following|together|another|each|every|mr|mrs|ms|dr)$/i;
