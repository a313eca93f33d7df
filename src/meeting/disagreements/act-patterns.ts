/** What one person, land or body does at a meeting, so that two reports which name different ones disagree. */
export interface SoleAct {
  readonly act: string;
  /** How the slot is named: "who chaired". */
  readonly name: string;
  /** The actor stands before it. */
  readonly active: RegExp;
  /** The actor stands behind it. */
  readonly passive: RegExp;
  /**
   * What must be the same: `meeting` for acts of which a meeting has one unless its object says otherwise, `matter` for
   * acts on a matter that both sentences must describe alike, `object` for acts that one word behind them tells apart,
   * `vote` for acts on what was voted on, which one of the two may leave out.
   */
  readonly same: 'meeting' | 'matter' | 'object' | 'vote';
}

export const soleActs: readonly SoleAct[] = [
  {
    act: 'chair',
    name: 'who chaired',
    active:
      /\b(?:chaired|chairs|chairing|to chair|will chair|presid(?:ed|es|ing)(?: over)?|will preside(?: over)?|to preside(?: over)?|(?:was |is )?in the chair|led (?=(?:the|its|their) (?:\p{L}+ )?(?:meeting|session|sitting|talks)\b)|took the chair|takes the chair|wielded the gavel)\b/gu,
    passive:
      /\b(?:chaired by|presided over by|under the (?:chairmanship|presidency|gavel) of|chairmanship of|with (?=[^,.]{3,60} (?:in the chair|presiding)\b))/g,
    same: 'meeting',
  },
  {
    act: 'host',
    name: 'who hosted',
    active: /\b(?:hosted|hosts|hosting|will host|to host|played host to|plays host to)\b/g,
    passive: /\b(?:hosted by|at the invitation of|guests? of)\b/g,
    same: 'meeting',
  },
  {
    act: 'open',
    name: 'who opened',
    active:
      /\b(?:opened|opens|will open|inaugurated) (?=the (?:\p{L}+ ){0,2}(?:meeting|session|conference|summit|congress|assembly|talks|forum|hearing|convention)\b)/gu,
    passive: /\b(?:opened by|inaugurated by)\b/g,
    same: 'meeting',
  },
  {
    act: 'propose',
    name: 'who proposed',
    active:
      /\b(?:proposed|proposes|proposing|put forward|puts forward|tabled|tables|moved (?=that\b|the\b|a\b|an\b|to\b)|submitted|suggested|introduced (?=a\b|the\b))/g,
    passive:
      /\b(?:proposed by|put forward by|tabled by|moved by|submitted by|suggested by|introduced by|proposal (?:by|from|of)|motion (?:by|from|of)|at the (?:suggestion|proposal) of|initiative of|idea (?:of|came from))\b/g,
    same: 'matter',
  },
  {
    act: 'second',
    name: 'who seconded',
    active: /\bseconded\b(?! by)/g,
    passive: /\bseconded by\b/g,
    same: 'matter',
  },
  {
    act: 'veto',
    name: 'who vetoed',
    active: /\b(?:vetoed|vetoes|blocked|blocks|used (?:its|his|her|their) veto|cast (?:a|its|the) veto)\b/g,
    passive: /\b(?:vetoed by|blocked by|veto (?:by|from|of))\b/g,
    same: 'matter',
  },
  {
    act: 'abstain',
    name: 'who abstained',
    active: /\b(?:abstained|abstains|abstaining)\b/g,
    passive: /\b(?:abstentions? (?:by|from|of)|abstained (?:was|were))\b/g,
    same: 'matter',
  },
  {
    act: 'oppose',
    name: 'who voted against',
    active:
      /\b(?:voted against|votes against|voted no|cast the (?:only|sole|single|lone) vote against|dissent(?:ed|ing)|opposed)\b/g,
    passive: /\b(?:opposed by|votes? against (?:came|was|were)(?: from)?|dissent of|against the votes? of)\b/g,
    same: 'matter',
  },
  {
    act: 'dissent',
    name: 'who alone voted against',
    active:
      /\b(?:(?:was|is) (?:the )?(?:only one|alone|sole (?:dissenter|dissenting voice)|lone (?:dissenter|dissenting voice)|only (?:dissenter|member|councillor|country|state)) (?:to vote|who voted|voting|in voting|to oppose|to dissent)|(?:was|is) (?:the )?(?:sole|lone|only) (?:dissenter|dissenting (?:voice|vote))|cast the (?:only|sole|single|lone) (?:vote against|dissenting vote|no vote)|(?<=\b[Oo]nly [^,;.]{3,40} )(?:voted against|dissented|opposed|voted no)|alone (?:voted|votes) (?:against|no)|alone (?:dissented|opposed))\b/g,
    passive:
      /\b(?:(?:(?:sole|lone|only) (?:dissent(?:er)?|dissenting (?:voice|vote)|vote against|opponent|no vote)(?: (?:was|came from|being|is))?(?:,| from| by| of)?)|(?:one|a single) (?:vote against|dissenting vote)(?:,| from| by| of))(?= )/g,
    same: 'vote',
  },
  {
    act: 'present',
    name: 'who presented',
    active: /\b(?:presented|presents|delivered|gave|read out) (?=the\b|a\b|an\b)/g,
    passive: /\b(?:presented by|delivered by|given by|read out by)\b/g,
    same: 'matter',
  },
  {
    act: 'draft',
    name: 'who drafted',
    active: /\b(?:drafted|wrote|had written|drew up)\b(?! by)/g,
    passive: /\b(?:drafted by|written by|drawn up by|drafted jointly by)\b/g,
    same: 'matter',
  },
  {
    act: 'represent',
    name: 'who represented',
    active:
      /\b(?:represented|represents|representing|will represent|spoke for|speaking for|spoke on behalf of|appeared for|sat for)\b(?! by)|\b(?:led|headed) (?=(?:the|its|their|his|her) (?:\p{L}+ )?delegation\b)/gu,
    passive: /\b(?:represented by|delegation (?:is |was |will be )?(?:led|headed) by|delegation under)\b/g,
    same: 'object',
  },
  {
    act: 'run',
    name: 'who heads',
    active:
      /\b(?:(?:will|is to|was chosen to|was appointed to|was named to) (?:head|lead|run|direct)|heads|leads|runs|directs)\b(?! (?:to|for|by|the (?:way|list))\b)/g,
    passive: /\b(?:headed|led|run|directed) by\b/g,
    same: 'object',
  },
  {
    act: 'elect',
    name: 'who was elected',
    active:
      /\b(?:(?:was|were|is|been) (?:re-?)?(?:elected|chosen|appointed|named)(?: as)?|won the (?:election|vote) (?:for|as)|will (?:serve|act) as|will be the (?:next|new)|is to be the (?:next|new)|becomes? the (?:next|new)|becomes? (?=\p{Ll})|became (?=\p{Ll})|is the new)\b(?! by)/gu,
    passive:
      /\b(?:(?<!was |were |been |is |newly )(?:re-?)?elected|appointed|named|chose|(?<=\bnew )(?:president|chair\p{L}*|mayor|leader|secretary(?:[ -]general)?|head|governor|speaker|treasurer|director(?:[ -]general)?|captain) (?:is|will be|is to be)) (?=\p{Lu})/gu,
    same: 'object',
  },
];
