import type { Query } from '../search/query.ts';
import { findWords, type Word } from '../search/words.ts';
import type { QuestionKind } from './question-kind.ts';
import { meetingNouns } from './scope/scope-patterns.ts';

/** An office whose holder a question asks for: "who was executive secretary?", "who chaired the session?". */
export interface AskedOffice {
  /** Runs of terms that name it, in any of the vocabulary's words. */
  readonly names: readonly (readonly string[])[];
  /** Words before it that say whose it is: "Kenyan". */
  readonly whose: readonly string[];
  /** Whether it is the chair of a meeting, which articles tell by what somebody did. */
  readonly isChair: boolean;
}

/**
 * Finds the office whose holder a question asks for. What the holder did or said is another question: "who did the
 * minister meet?".
 *
 * @param namesMeeting - Whether a word of the question is of those that name a meeting
 * @param isName - Whether a term is a name in the corpus
 * @returns `null` where no office is asked for
 */
export function findAskedOffice(
  query: Query,
  kind: QuestionKind,
  namesMeeting: (word: Word) => boolean,
  isName: (term: string) => boolean,
): AskedOffice | null {
  if (kind.name !== 'who' && kind.name !== 'other') return null;
  const words = findWords(query.text);
  const isChair = asksForChair(query.text, words, namesMeeting);
  const asked = (kind.name === 'who' ? holderPatterns : [bare]).flatMap((pattern) => {
    const found = pattern.exec(query.text);
    return found === null ? [] : [readOffice(query, words, found.index + found[0].length, isName)];
  });
  const names = [...new Map(asked.flatMap((office) => office.names.map((terms) => [terms.join(' '), terms]))).values()];
  return names.length > 0 || isChair ? { names, whose: asked.flatMap(({ whose }) => whose), isChair } : null;
}

/** What stands before an office whose holder is asked for. */
const holderPatterns: readonly RegExp[] = [
  /\bwho(?:['’]?s|\s+(?:is|was|were|are|became|becomes|got|has been|had been|served as|serves as|acted as|ended up as))\s+(?:(?:the|their|its|then|new|a|an|elected|named|appointed|chosen|made|picked|as)\s+)*(?=\p{L})/iu,
  /\bas\s+(?:(?:the|their|its|a|an|new)\s+)*(?=\p{L})/iu,
  /\b(?:elected|named|appointed|chosen|picked)\s+(?:(?:as|to|be|the|their|its|a|an|new)\s+)*(?=\p{L})/iu,
];
/** "Kenyan foreign minister at the May session?" */
const bare = /^\W*(?:(?:and|so|but|ok|okay|also|then)\W+)*(?=\p{L})/iu;

/** Most words of an office, "Norwegian minister of foreign affairs" among them. */
const longestOffice = 5;

function readOffice(
  query: Query,
  words: readonly Word[],
  from: number,
  isName: (term: string) => boolean,
): Pick<AskedOffice, 'names' | 'whose'> {
  const rest = words.filter(({ start }) => start >= from).slice(0, longestOffice);
  const ends = rest.findIndex(
    ({ text }, at) =>
      endsOffice.test(text) ||
      (/^the$/i.test(text) && !/^(?:of|for)$/i.test(rest[at - 1]?.text ?? '')) ||
      (/^of$/i.test(text) && !hasCharge.test(rest[at - 1]?.text ?? '')),
  );
  const run = ends < 0 ? rest : rest.slice(0, ends);
  const inside = query.words.flatMap((word, at) =>
    run.some(({ start }) => start === word.start) ? [{ term: word.term, meanings: query.meanings[at] ?? [] }] : [],
  );
  const others = inside.flatMap(({ term, meanings }) =>
    meanings.map(({ terms }) => terms).filter((terms) => terms.length > 1 || terms[0] !== term),
  );
  const isOffice = (terms: readonly string[]): boolean => terms.some((term) => heads.has(term));
  // Where all are names ("Latvia's SC") the last is the office.
  const core = inside.findIndex(({ term }) => !isName(term) || heads.has(term));
  const first = core < 0 ? Math.max(0, inside.length - 1) : core;
  const own = inside.slice(first).map(({ term }) => term);
  const names = [own, ...others].filter(isOffice);
  return { names, whose: names.length === 0 ? [] : inside.slice(0, first).map(({ term }) => term) };
}

const endsOffice =
  /^(?:at|in|on|during|for|when|while|by|back|after|before|who|that|and|or|from|to|with|there|then|did|do|does|said|say|meet|met|was|is|were)$/i;
/** "minister of defence", "secretary of state": what follows is part of the office. */
const hasCharge = /^(?:ministers?|secretary)$/i;

/** Offices that one person holds. */
const heads: ReadonlySet<string> = new Set(
  findWords(
    'minister secretary president chair chairman chairwoman chairperson director commissioner ambassador governor chancellor mayor spokesman spokeswoman spokesperson commander premier envoy chief rapporteur',
  ).map(({ term }) => term),
);

function asksForChair(text: string, words: readonly Word[], namesMeeting: (word: Word) => boolean): boolean {
  const found = chairing.exec(text);
  if (found === null) return false;
  if (/chair|presid/i.test(found[0])) return true;
  const object = words.find(({ start, stop }) => start >= found.index + found[0].length && !stop);
  return object === undefined || meetingNouns.has(object.text.toLowerCase()) || namesMeeting(object);
}
/** To lead a delegation is something else: what is led must be the meeting. */
const chairing =
  /\bwho(?:['’]?s)?\s+(?:(?:is|was|were|has|had|been|will|be)\s+)*(?:chair(?:ed|ing|s)?|presid(?:ed|ing|es?)(?: over)?|in the chair|led|leads?|leading|headed|heads|in charge of|ran|running|moderated)\b/i;
