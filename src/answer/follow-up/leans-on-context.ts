import { findWords } from '../../search/words.ts';
import { findLeaning } from './find-leaning.ts';
import { readClause } from './read-clause.ts';
import { speaksOfSame } from './speak-of-same.ts';

/**
 * Tells whether a question leans on the one before it: by how it opens ("and …"), by what it leaves out ("why?"), or by
 * a pronoun whose noun it does not hold itself.
 */
export function leansOnContext(question: string): boolean {
  const text = question.trim().toLowerCase().replaceAll('’', "'");
  if (elliptical.test(text) || bare.test(text)) return true;
  if (opening.test(text)) return !joining.test(text) || !isWhole(text.replace(joining, ''));
  const content = findWords(question).filter(({ stop }) => !stop).length;
  if (content === 0 || (content === 1 && readClause(text).phrases.length === 0)) return true;
  return speaksOfSame(text) || findLeaning(question).length > 0;
}

/** "And in May?", "what about the farmers?", "same for the spring session". */
const opening =
  /^(?:and|or|but|also|then|so what|so who|ok(?:ay)? (?:and|so)|(?:and )?(?:what|how) about|(?:the )?same (?:for|in|with|question|at)|which (?:ones?|of (?:them|those|these))|any(?:thing|one|body)? (?:else|more|others?)|more)\b/;
const joining = /^(?:(?:and|or|but|also|then|so|ok|okay)\b[\s,]*)+/;

const elliptical =
  /\b(?:who|what|where|when|how|which|anything|anyone|anybody|any) (?:\p{L}+ )?(?:else|others?)\b|\b(?:instead|as well|too)\W*$|\bof (?:that|them|those|these|it|which)\b|\bthe (?:year|one|meeting|session|time) (?:before|after)(?: that)?\W*$|\b(?:the|that) (?:other|same|previous|following|next) (?:ones?|meeting|session|year|time)\b|\b(?:a|the|one|two|three|four|five|six|ten|\d+) (?:years?|months?|weeks?) (?:later|earlier|before|after)\W*$|\bthe (?:former|latter)\b|\bothers\W*$|\bthe (?:first|second|third|fourth|fifth|last)(?: ones?)?\W*$|\bvot\w+ (?:against|for)\W*$|\b(?:said|say|says|thinks?|believes?|hopes?|do|did|done|is|was|why) so\W*$|^(?:by|from|in|with|to|of|on|under|at|for) (?:how (?:many|much)|what|which) \p{L}+\W*$/u;

/** "Why?", "when was that?", "by whom?", "how much?", "how so?". */
const bare =
  /^(?:(?:by|to|from|with|for|about|since|until) )?(?:who|whom|whose|what|when|where|why|how|which)(?: (?:much|many|long|often|big|so|come|not|exactly))?(?: (?:is|was|are|were|did|does|will|would|has|had)(?: (?:that|it|this|he|she|they|so))?(?: (?:be|been|happen|say|said))?)?\W*$/;

/** "And when does the tunnel open?" asks it all; "and how many doctors?" does not. */
function isWhole(text: string): boolean {
  const { lead, auxiliary, verb, phrases } = readClause(text);
  const named = phrases.filter(({ role }) => role !== 'asked').length;
  const content = findWords(text).filter(({ stop }) => !stop).length;
  const asks = (lead !== null || auxiliary !== null) && (verb !== null || auxiliary !== null);
  return asks && named > 0 && content >= 2 && !/^(?:what|how) about\b/.test(text) && findLeaning(text).length === 0;
}
