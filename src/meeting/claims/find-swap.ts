import { findTerms, findWords } from '../../search/words.ts';
import { areSameAct } from './act-groups.ts';
import type { Difference } from './compare-wording.ts';

/** What one does to another, so that it matters who. */
const acts = findTerms(
  'beat defeat succeed replace follow outvote accuse criticise blame praise thank sue appoint overtake invite call visit back support oppose warn ask pay sell lend owe lead attack win lose beaten won lost led sold lent paid',
);

/** Somebody came after somebody: the first group names the later one, the second the earlier. */
const succession =
  /^(.*?)\b(?:took over from|taking over from|takes over from|succeed(?:s|ed)|replac(?:es|ed))\b(.*)$/i;

/**
 * Finds who did what to whom the other way round: "Adams beat Baker" against "Baker beat Adams", "Adams took over
 * from Baker" against "her predecessor, Adams". Only names on both sides of the same act tell.
 *
 * @param isName - Whether a term is of a name
 */
export function findSwap(claim: string, text: string, isName: (term: string) => boolean): Difference | null {
  const names = (words: string): readonly string[] => findTerms(words).filter(isName);
  const after = succession.exec(claim);
  if (after) {
    const later = names(after[1] ?? '');
    const before = /\bpredecessor,?\s+((?:\p{Lu}[\p{L}’'-]*\s*){1,3})/u.exec(text)?.[1] ?? '';
    if (later.some((term) => names(before).includes(term)))
      return { claimed: claim.slice(0, after[1]?.length).trim(), found: `predecessor, ${before.trim()}` };
  }
  const said = sidesOf(claim, isName);
  const sentences = text.split(/(?<=[.!?][”"’]?)\s+/);
  const there = sentences.flatMap((sentence, at) =>
    sidesOf(sentence, isName).map((sides) =>
      // "He beat Lund": who he is stands in the sentence before.
      sides.before.length === 0 && pronoun.test(sentence)
        ? { ...sides, before: names(sentences[at - 1] ?? '') }
        : sides,
    ),
  );
  for (const one of said)
    for (const sentence of wins.includes(one.act) || areSameAct(one.act, 'beat') ? sentences : []) {
      const doer = one.before.at(-1);
      const gaveUp = conceding.exec(sentence);
      if (doer === undefined || gaveUp === null) continue;
      if (names(sentence.slice(0, gaveUp.index)).at(-1) === doer)
        return { claimed: `${doer} ${one.act}`, found: `${doer} ${gaveUp[0]}` };
    }
  for (const one of said)
    for (const other of there) {
      if (one.act !== other.act && !areSameAct(one.act, other.act)) continue;
      const [doer, done] = [one.before.at(-1), one.behind[0]];
      if (doer === undefined || done === undefined || doer === done) continue;
      const won = wins.includes(other.act) && areSameAct(one.act, other.act) && other.behind.length === 0;
      if (won && other.before.at(-1) === done && !other.before.includes(doer))
        return { claimed: `${doer} ${one.act} ${done}`, found: `${done} ${other.act}` };
      const turned = other.before.includes(done) && other.behind.includes(doer);
      if (turned && !other.before.includes(doer) && !other.behind.includes(done))
        return { claimed: `${doer} ${one.act} ${done}`, found: `${done} ${other.act} ${doer}` };
    }
  return null;
}

/** Who says that the other has won. */
const conceding = /\bconceded(?: defeat)?\b(?! (?:that|a|the|one|two|three)\b)/i;

const pronoun = /^(?:and |but )?(?:he|she|they|it)\b/i;

/** Whoever wins is not beaten. */
const wins = findTerms('won win');

/** Whoever it was done beside is not whom it was done to. */
const beside = /[;:]|\b(?:together with|alongside|besides)\b|\bwith(?= (?:the |an? )?(?:\p{Ll}+[ -])?\p{Lu})/u;

const losses = findTerms('lose lost loses losing');

/** Behind a name, when and where it was. */
const circumstance = /[,;:]|\s(?:in|at|on|by|after|during|with)\s/i;

interface Sides {
  readonly act: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** The names before and behind each act, in one sentence; the passive turned into the active. */
function sidesOf(text: string, isName: (term: string) => boolean): readonly Sides[] {
  const words = findWords(text);
  return words.flatMap(({ term, start, end }): readonly Sides[] => {
    if (!acts.includes(term)) return [];
    const before = findTerms(text.slice(0, start)).filter(isName);
    const [object = ''] = text.slice(end).split(beside, 1);
    const behind = findTerms(object).filter(isName);
    // Who lost to somebody was beaten by him.
    const beaten = losses.includes(term) ? /^(?:\s+out)?\s+to\b/i.exec(text.slice(end)) : null;
    if (beaten) {
      const [winner = ''] = text.slice(end + beaten[0].length).split(circumstance, 1);
      return [{ act: 'beat', before: findTerms(winner).filter(isName), behind: before.slice(-1) }];
    }
    const isPassive = !wins.includes(term) && /^\s+by\b/i.test(text.slice(end));
    return [isPassive ? { act: term, before: behind, behind: before } : { act: term, before, behind }];
  });
}
