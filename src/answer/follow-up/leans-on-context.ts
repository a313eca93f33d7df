import { findWords } from '../../search/words.ts';

/**
 * Tells whether a question leans on the one before it: by how it opens ("and …"), by what it leaves out ("why?"), or by
 * a pronoun whose noun it does not hold itself.
 */
export function leansOnContext(question: string): boolean {
  const text = question.trim().toLowerCase().replaceAll('’', "'");
  if (opening.test(text) || elliptical.test(text) || bare.test(text)) return true;
  const content = findWords(question).filter(({ stop }) => !stop).length;
  if (content === 0) return true;
  return pronouns.some(({ pattern, most }) => pattern.test(text) && content <= most);
}

/** "And in May?", "what about the farmers?", "same for the spring session". */
const opening =
  /^(?:and|or|but|also|then|so what|so who|ok(?:ay)? (?:and|so)|(?:and )?(?:what|how) about|(?:the )?same (?:for|in|with|question|at)|which (?:ones?|of (?:them|those|these))|any(?:thing|one|body)? (?:else|more|others?)|more)\b/;

const elliptical =
  /\b(?:who|what|where|when|how|which|anything|anyone|anybody) (?:\p{L}+ )?else\b|\b(?:instead|as well|too)\W*$|\bof (?:that|them|those|these|it|which)\b|\bthe (?:year|one|meeting|session|time) (?:before|after)(?: that)?\W*$|\bthe (?:other|same|previous|following|next) (?:ones?|meeting|session|year|time)\b|\b(?:a|the|one|two) years? (?:later|earlier)\W*$|\bthe (?:former|latter)\b|\bothers\W*$/u;

/** "Why?", "when was that?", "by whom?", "how much?", "how so?". */
const bare =
  /^(?:(?:by|to|from|with|for|about) )?(?:who|whom|whose|what|when|where|why|how|which)(?: (?:much|many|long|often|big|so|come|not|exactly))?(?: (?:is|was|are|were|did|does|will|would|has|had)(?: (?:that|it|this|he|she|they|so))?(?: (?:be|been|happen|say|said))?)?\W*$/;

/** At most so many words of its own: a longer question with a pronoun has said what it means. */
const pronouns: readonly { readonly pattern: RegExp; readonly most: number }[] = [
  // A person named in front of the pronoun is who is meant.
  {
    pattern:
      /^(?!.*\b(?:minister|president|secretary|chair\w*|director|mayor|spokes\w+|professor|chief)\b.*\b(?:he|she|him|his|her|hers)\b).*\b(?:he|she|him|his|her|hers)\b/,
    most: 6,
  },
  // As an object ("about it"), or as the subject of its only clause ("when will it open").
  {
    pattern:
      /\b(?:about|of|on|for|with|to|from|in|by|against|behind|after|before|at) (?:it|them|these|those|this|that|him)\b(?! (?:the|a|an|\p{L}+s?\b(?= \p{L}+)))/u,
    most: 6,
  },
  {
    pattern:
      /^(?:\p{L}+ ){0,4}(?:did|does|do|is|was|are|were|will|would|can|could|has|have|had|should|might|may|must) (?:it|they|this|that|these|those)\b(?! \p{L}+(?:ing|s)? (?:that|the|a)\b)/u,
    most: 5,
  },
  { pattern: /\b\p{L}+(?:ed|e|t|d|k|l|n|p|s) (?:it|them)\b/u, most: 4 },
  { pattern: /^(?!.*\b(?:the|a|an) \p{L}+.*\b(?:its|their|theirs)\b).*\b(?:its|their|theirs)\b/u, most: 4 },
  {
    pattern:
      /(?<!\b(?:is|are|was|were|be|will|there) )\bthere\b(?! (?:is|are|was|were|will|be|any|an?|more|be|been|has|have|going)\b)/,
    most: 5,
  },
];
