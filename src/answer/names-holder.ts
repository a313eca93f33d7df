import { findWords } from '../search/words.ts';
import { areOneName } from './asked-names.ts';
import type { AskedOffice } from './asked-office.ts';

/** Tells whether a sentence names whoever holds the office: beside it, or as the one who has it. */
export function namesHolder({ names, whose, isChair }: AskedOffice, sentence: string): boolean {
  if (isChair && chairPatterns.some((pattern) => pattern.test(sentence))) return true;
  const words = findWords(sentence).filter(({ stop }) => !stop);
  if (!whose.every((asked) => words.some(({ term }) => areOneName(asked, term)))) return false;
  return names.some((terms) =>
    words.some((first, at) => {
      const last = words[at + terms.length - 1];
      if (last === undefined || !terms.every((term, step) => words[at + step]?.term === term)) return false;
      const [before, behind] = [sentence.slice(0, first.start), sentence.slice(last.end)];
      return !otherHolder.test(before) && (nameBehind.test(behind) || nameBefore.test(before) || chosenAs.test(before));
    }),
  );
}

const name = String.raw`(?!(?:It|This|That|The|An?|In|On|At|And|But|They|There)\b)\p{Lu}[\p{L}\p{M}]*[\p{Ll}\p{M}][\p{L}\p{M}’'-]*`;
const nameBehind = new RegExp(
  String.raw`^(?:,? (?:of|for) (?:the )?(?:[\p{L}’'-]+ ?){1,5},|,)? (?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|H\.E)\.? )?${name}`,
  'u',
);
const nameBefore = new RegExp(
  String.raw`${name}(?:,|(?:,[^,.;]{1,60},)? (?:is|was|became|becomes|as|elected|named|appointed|remains|who is|who was))(?: [\p{L}\p{M}’'-]+){0,4} $`,
  'u',
);
/** "elected X, minister of Y, as its chair". */
const chosenAs =
  /\b(?:elected|named|appointed|chose|chosen|picked|served|serving|took over)\b[^.;]{0,80} as(?: [\p{L}\p{M}’'-]+){0,4} $/iu;
const otherHolder =
  /\b(?:former|ex|deputy|vice|acting|interim|outgoing|then|assistant|incoming|late)[\s-]+(?:\p{L}+[\s-]+)?$/iu;

/** "chaired by X", "X, who chaired", "X was in the chair", "the chair, X's minister Y". */
const chairPatterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:chaired|presided over|(?:meeting|session|talks|summit|congress|conference)\b[^.]{0,90}\b(?:headed|moderated|led)) by (?:[\p{L}\p{M}’'.-]+,? ){0,5}?${name}`,
    'u',
  ),
  new RegExp(
    String.raw`${name}(?:,[^,.;]{0,60},|,)?(?: who)?(?: (?:is|was|has been|had))? (?:chair(?:ed|ing|s)|(?:will|would|to) (?:chair|preside)|presid(?:ed|ing|es)|t(?:ook|akes) the chair|in the chair)\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:chair|chairman|chairwoman|chairperson),? (?:[\p{L}\p{M}’'-]+,? ){0,4}?${name}`, 'u'),
];
