import { findTerms } from '../../search/words.ts';
import type { Difference } from './compare-wording.ts';

type Side = 'for' | 'against' | 'abstained';

/** How somebody is said to have voted, or to stand to a matter. */
const sides: readonly (readonly [Side, RegExp])[] = [
  ['abstained', /\babstain(?:s|ed|ing)?\b|\babstention\b/i],
  [
    'against',
    /\bagainst\b|\boppos(?:e|es|ed|ing)\b|\bobject(?:s|ed|ing) to\b|\breject(?:s|ed|ing)?\b|\bvoted? (?:no|down)\b|\bveto(?:es|ed)\b/i,
  ],
  [
    'for',
    /\bin favou?r\b|\bvot(?:e|es|ed|ing) (?:for|yes)\b|\bback(?:s|ed|ing)\b|\bendors(?:e|es|ed|ing)\b|\bsupport(?:s|ed|ing)?\b|\bwas for\b|\bwere for\b/i,
  ],
];

/**
 * Finds somebody who stands on the other side than a claim says: "Kenya voted for it" against "with Kenya and Rwanda
 * against".
 *
 * @param isName - Whether a term is of a name
 */
export function findVoteSide(claim: string, text: string, isName: (term: string) => boolean): Difference | null {
  if (/\b(?:not|never|n't)\b/.test(claim)) return null;
  const said = sideOf(claim);
  if (said === null) return null;
  const voters = findTerms(claim.slice(0, said.at)).filter(isName);
  const found: { readonly voter: string; readonly side: Side; readonly clause: string }[] = [];
  for (const part of text.split(/;|(?<=[.!?][”"’]?)\s/)) {
    let before: readonly string[] = [];
    let subject: readonly string[] = [];
    for (const clause of part.split(/[,:.–—()]|\b(?:while|but|whereas)\b/)) {
      const there = sideOf(clause);
      const named = there === null ? [] : findTerms(clause.slice(0, there.at)).filter(isName);
      const by = there === null ? '' : (/^\s*by\b(.*)$/i.exec(clause.slice(there.at + there.words.length))?.[1] ?? '');
      const doers = [...named, ...findTerms(by).filter(isName)];
      // "Kenya, which had wavered, voted against": said of nobody by name, it is said of the subject.
      const own = /^\s*(?:which|who)\b/i.test(clause)
        ? before
        : doers.length > 0 || !bare.test(clause)
          ? doers
          : subject;
      const isDenied = there !== null && /\b(?:not|never|n['’]t|nor|could)\b/i.test(clause.slice(0, there.at));
      const voter = voters.find((term) => own.includes(term));
      if (there?.side === said.side && named.length === 0 && voters.some((term) => subject.includes(term))) return null;
      if (there && voter && !isDenied) found.push({ voter, side: there.side, clause: clause.trim() });
      before = findTerms(clause).filter(isName).slice(-1);
      if (subject.length === 0) subject = before;
    }
  }
  // Who changed sides stood on the claim's as well: "which had opposed it a year ago, now voted for it".
  const [other] = found.filter(({ voter }) => !found.some((one) => one.voter === voter && one.side === said.side));
  return other ? { claimed: `${other.voter} ${said.words}`, found: other.clause } : null;
}

/** A clause that begins with how somebody voted. */
const bare =
  /^\s*(?:(?:this time|again|also|then|now|finally) )?(?:voted|abstained|opposed|backed|endorsed|supported)\b/i;

/** The side that is named first: "voted against what others support". */
function sideOf(text: string): { readonly side: Side; readonly at: number; readonly words: string } | null {
  const found = sides.flatMap(([side, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ side, at: match.index, words: match[0] }];
  });
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}
