/** What a meeting settles, as any body does: the sentence tells an outcome. */
export const settles =
  /\b(?:agree(?:d|s)|decid(?:ed|es)|(?:took|takes|made) (?:a|its|the|their) decision|adopt(?:ed|s)|approv(?:ed|es)|endors(?:ed|es)|ratif(?:ied|ies)|pass(?:ed|es)|(?:was|were|is|are) carried|carried by|reject(?:ed|s)|refus(?:ed|es)|vetoed|dropped(?! (?:by|to|from|below|in|out))|scrapped|abolish(?:ed|es)|withdr(?:ew|awn)|postponed|deferred|shelved|put off|turn(?:ed|s) down|vot(?:ed|es) down|throw(?:s|n) out|threw out|sent back|waved through|w(?:ent|as|ere) through|is through|voted|(?:re-?)?elect(?:ed|s)|(?:re-?)?appoint(?:ed|s)|beat|defeated|rul(?:ed|es)|order(?:ed|s)|grant(?:ed|s)|award(?:ed|s)|allocat(?:ed|es)|earmark(?:ed|s)|set(?:s)? aside|set up|creat(?:ed|es|ion)|establish(?:ed|es)|launch(?:ed|es)|found(?:ed|s)|pledg(?:ed|es)|commit(?:ted|s|ting)|promised|settled (?:for|on)|settles (?:for|on)|bann(?:ed|s)|ban on|moratorium|capped|retained|upheld|overturn(?:ed|s)|cleared|suspend(?:ed|s)|fails?|failed|motion (?:falls|fell)|no consensus|accept(?:ed|s)|amend(?:ed|s)|repeal(?:ed|s)|authoris(?:ed|es)|authoriz(?:ed|es)|impos(?:ed|es)|cancel(?:led|ed)|call(?:ed|s) off|halted|blocked|struck down|ruled out|back(?:ed|s)|chose|chosen|opt(?:ed|s) for|nam(?:ed|es) (?:\p{Lu}|as)|nominat(?:ed|es)|oust(?:ed|s)|dismiss(?:ed|es)|sack(?:ed|s)|expel(?:led|s)|(?:was|were) (?:re-?)?admitted|admitted (?:as|to)|resign(?:ed|s)|convict(?:ed|s)|acquit(?:ted|s)|sentenc(?:ed|es)|fined|renew(?:ed|s)|commission(?:ed|s)|task(?:ed|s)|instruct(?:ed|s)|declar(?:ed|es)|designated|recommended|resolv(?:ed|es)|enact(?:ed|s)|mandat(?:ed|es)|prohibit(?:ed|s)|outlaw(?:ed|s)|permitted|prolong(?:ed|s)|exempt(?:ed|s)|waiv(?:ed|es)|dissolv(?:ed|es)|disband(?:ed|s)|delegat(?:ed|es)|referred (?:back )?to|adjourn(?:ed|s)|quash(?:ed|es)|revok(?:ed|es)|rescind(?:ed|s)|annul(?:led|s)|reinstat(?:ed|es)|restor(?:ed|es)|readmitted|blacklist(?:ed|s)|sanction(?:ed|s)|censur(?:ed|es)|disqualif(?:ied|ies)|brought in|phas(?:ed|es) out|scaled back|(?:was|were) fixed at|set(?:s)? (?:an?|the|its|their|themselves an?) (?:\p{Ll}+ )?(?:limits?|targets?|goals?|aims?|ceilings?|caps?|deadlines?|dates?|levels?|rates?|price|quota|bar)|sign(?:ed|s) off|rubber-stamp(?:ed|s)|(?:gave|gives?|given|got|gets|get) the (?:go-ahead|green light|nod)|said (?:yes|no) to|on hold|push(?:ed|es) (?:back|through)|overrul(?:ed|es)|ended in a draw|won|wins)\b/iu;

/** How things stand after the meeting beside before it: kept, changed, ended. */
export const changes =
  /\b(?:cuts?|rais(?:ed|es|e)|lower(?:ed|s)?|reduc(?:ed|es|e|tion)|increas(?:ed|es|e)|(?:rises?|falls?|rose|fell) (?:to|by|from)|goes? up|go down|up from|down from|doubl(?:ed|es|e)|halv(?:ed|es|e)|twice as much|ke(?:pt|eps)|stays?|remains?|unchanged|frozen|free(?:ze|zes)|extend(?:ed|s)?|lift(?:ed|s)|end(?:ed|s)? with|(?:up|down) (?:by|to)|(?:drops?|climbs?|dropped(?! (?:by|to|from|below|in|out))|climbed) (?:to|by|from)|tighten(?:ed|s)|relax(?:ed|es)|expand(?:ed|s)?|abandon(?:ed|s)|(?:takes?|took) effect|(?:comes?|came|enters?) into force|coming back|replac(?:ed|es)|merg(?:ed|es)|introduc(?:ed|es)|sign(?:ed|s) (?:an?|the) [^,.]{0,40}?(?:agreement|accord|declaration|treaty|deal|protocol|pact|contract|memorandum))\b/iu;

/** How a vote went. */
export const counts =
  /\b(?:\d+ (?:votes? )?(?:to|against) \d+|voted \d+[-–]\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:votes )?to (?:none|one|two|three|four|five|six|seven|eight|nine|ten)|\d+ votes|majority|abstentions?|abstained|unanimous(?:ly)?|by consensus|by acclamation|(?:narrow|overwhelming)ly|two[- ]thirds|in favour of|show of hands|in favour and|(?:vote|hand|voice)s? against)\b/iu;

/** What holds from the meeting on. */
export const willBe =
  /\b(?:will|shall|must|(?:is|are) to|have to|from (?:next|the|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b/iu;

/** What a rule says: it binds, allows or caps. */
export const rules =
  /\b(?:(?:will|is to|are to|shall|must|may not) (?:\p{Ll}+ly |not |also )?(?:be|have)|no more than|at least|at most|may not|must not|no longer|not exceed|limit(?:ed)? (?:on|to|of)|maximum|minimum)\b/u;

/** What the body expects: committees decide by forecasts. */
export const foresees = /\b(?:expect(?:s|ed)?|project(?:s|ed)?|forecasts?|foresees?|estimat(?:ed|es))\b/iu;

/** Those who settle, and what they settle on. */
export const ofBody =
  /\b(?:ministers|members|delegates|delegations|councillors|council|committee|commission|board|congress|assembly|conference|parliament|states|governments|countries|allies|leaders|panel|judges|shareholders|trustees|motion|proposal|amendment|resolution|plan|budget|text|pledge|treaty|protocol|declaration|agreement|decision|fund|appeal|programme|strategy|rules?|court|jury|senate|cabinet|federation|synod|faculty|regulator|authority|statutes?|by-?laws?|charter)\b/iu;

/** Words of a speaker: the sentence may tell what somebody thinks of it. */
export const speaks =
  /\b(?:said|says|told|tells|call(?:ed|s)|asked(?! for)|asks(?! for)|add(?:ed|s)|welcomed|reacted|reckons?|predicts?|admit(?:s|ted)|describ(?:ed|es)|argu(?:ed|es)|complain(?:ed|s)|quipped|joked|criticised|praised|warn(?:ed|s)|insist(?:ed|s)|answer(?:ed|s)|think(?:s)?|thought)\b/iu;

/** Headings of what is no news of the meeting. */
export const asideHeading =
  /\b(?:background|about|notes?|contacts?|history|quotes?|reactions?|profile|facts|governance|membership|editors|information)\b/iu;

/** Those who look on: what they do or feel is no outcome. */
export const bystanders =
  /\b(?:investors?|analysts?|economists?|markets?|yields?|shares|share index|traders|opposition|critics|campaigners|activists|protest(?:ers?|s|ed)?|demonstrat(?:ors?|ions?|ed)|strikers|marchers|residents|onlookers|gallery|crowds?|applause|applauded|cheer(?:s|ed)?|boo(?:s|ed)|reporters|journalists|police|petition)\b/iu;
