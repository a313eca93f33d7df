/** What announces: the sentence speaks of what has not happened yet. */
export const announces =
  /\b(?:will|shall|(?:is|are) meeting|(?:is|are|was|were)(?: also| now| then)? (?:expected|due|set|scheduled|likely|poised|slated|planned|to be|to (?:meet|convene|gather|discuss))|(?:scheduled|expected|due|slated|set) (?:to|for)|expect(?:s)? (?:them|him|her|it|ministers|leaders|members|delegates|to)|upcoming|ahead of (?:the|its|their)|plans? to|hopes? to|aims? to|prepar(?:e|es|ing) (?:for|to)|on the agenda|agenda (?:includes|covers|foresees)|is to (?:be )?\p{Ll}+)\b/iu;

/** What reports: the sentence speaks of what was done at a meeting. */
export const reports =
  /\b(?:agreed|decided|adopted|approved|endorsed|backed|voted|rejected|postponed|deferred|delayed|signed|concluded|ended|closed|opened|discussed|debated|addressed|reviewed|considered|consulted|met|gathered|convened|assembled|attended|joined|hosted|chaired|presided|announced|pledged|committed|welcomed|condemned|called|urged|warned|stressed|underscored|underlined|noted|said|told|proposed|presented|launched|elected|appointed|named|reached|settled|confirmed|accepted|granted|awarded|set|drew|took part|held)\b/iu;

/** What a meeting is for: the sentence tells what was settled or talked about, not what somebody thinks of it. */
export const decides =
  /\b(?:agree(?:d|s|ment)?|decid(?:e|ed|es)|decisions?|adopt(?:ed|s)?|approv(?:e|ed|es|al)|endors(?:e|ed|es)|vot(?:e|ed|es)|reject(?:ed|s)?|postpon(?:e|ed|es)|deferr?(?:ed|s)?|sign(?:ed|s)|conclud(?:e|ed|es)|discuss(?:ed|es|ions?)?|debat(?:e|ed)|address(?:ed)? ways|consult(?:ed)?|pledg(?:e|ed|es)|commit(?:ted|s)?|launch(?:ed|es)?|elect(?:ed|s)|appoint(?:ed|s)|announc(?:e|ed|es)|unveil(?:ed|s)?|establish(?:ed|es)?|creat(?:e|ed|es)|agenda|focus(?:es|ed)?|propos(?:e|ed|es|al)|plan(?:ned|s)?|open(?:ed|ing)?|rul(?:e|ed)|order(?:ed)?|set up|resolution|communiqu[eé]|declaration|treaty|accord|deal|pact|roadmap|on track)\b/iu;

/** Who came together, where and when. */
export const convenes =
  /\b(?:met|meet(?:s|ing)? (?:to|in|on|with|for)|are meeting|will meet|gather(?:ed|s)?|conven(?:e|ed|es)|assembl(?:e|ed|es)|chair(?:ed|ing|s)?|presid(?:e|ed|es|ing)|host(?:ed|s|ing)?|attend(?:ed|s)?|join(?:ed|s)?|took part|takes? part|opened|(?:two|three|four|one)-day|delegations?|delegates|format)\b/iu;

/** What comes after the meeting. */
export const looksAhead =
  /\b(?:next (?:meeting|session|round|year|month|week|spring|summer|autumn|winter|summit)|by (?:the end of|mid-|early|late)|in the (?:weeks|months|years) to come|will (?:be )?(?:meet again|reconvene|take shape|consider|return|follow|report)|until|deadline|no later than|soon|upcoming|follow-up|from \d{4}|ahead)\b/iu;

/** When they meet again, or publish what they did: every report ends with it, and it is no outcome. */
export const meetsAgain =
  /^(?=.*\b(?:will|next)\b).*\b(?:(?:next|\d+(?:st|nd|rd|th)|will|hold its?) (?:(?:ordinary|annual|regular|policy|monetary|ministerial) )*(?:session|meeting|congress|summit|conference|ministerial|decision|meet|gather|assemble|convene)|meet again|next meet)\b/isu;
