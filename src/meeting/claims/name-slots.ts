import type { Corpus } from '../../corpus/corpus.ts';
import { isCommonWord } from '../../search/is-english.ts';
import { findTerms, findWords } from '../../search/words.ts';
import { areKin } from './are-kin.ts';
import type { Found } from './inquiry.ts';
import { nameTerms } from './name-terms.ts';
import { isPersonTerm } from './person-terms.ts';
import { speaksFor } from './speaks-for.ts';

/** A name in a claim, and the question that it would answer. */
export interface NameSlot {
  readonly text: string;
  readonly terms: readonly string[];
  /** The claim with "who" or "where" in place of the name. */
  readonly question: string;
  readonly asksFor: 'who' | 'where';
  /** The claim begins with it: whoever does what is said. */
  readonly isSubject: boolean;
}

/** Before a name, what makes it a place. */
const placing = /\b(?:in|at|from|near|outside|to)\s+(?:the\s+)?$/i;

/** What may stand before the name of whoever does something. */
const leading = /^(?:the|mr|mrs|ms|dr|prof|professor|sir)?\.?\s*$/i;

/**
 * Finds the names of a claim and asks for each: "Tveit went to Lindau" gives "who went to Lindau?" and "Tveit went
 * where?" (QAGS, Wang, Cho & Lewis 2020, does so with generated questions).
 *
 * @param claim - As typed; names are told by how the corpus writes them, or because English has no such word
 */
export function findNameSlots(corpus: Corpus, claim: string): readonly NameSlot[] {
  const text = claim.replace(/[.!\s]+$/, '');
  const isName = (word: { readonly text: string; readonly term: string }): boolean =>
    /^\p{L}/u.test(word.text) &&
    !months.test(word.text) &&
    (nameTerms(corpus).has(word.term) ||
      isPersonTerm(corpus)(word.term) ||
      !isCommonWord(word.text.replace(/['’]s?$/, '')));
  const runs: { start: number; end: number }[] = [];
  for (const word of findWords(text)) {
    if (word.stop || !isName(word)) continue;
    const last = runs.at(-1);
    if (last && /^(?:[\s-]+|\s+(?:of|de|van|von|da|al|el)\s+)$/i.test(text.slice(last.end, word.start)))
      last.end = word.end;
    else runs.push({ start: word.start, end: word.end });
  }
  return runs.flatMap(({ start, end }): readonly NameSlot[] => {
    const [before, behind, name] = [text.slice(0, start), text.slice(end), text.slice(start, end)];
    const terms = findTerms(name);
    const isPerson = terms.some(isPersonTerm(corpus));
    // One of several ("Brandauer and Tveit"), part of a longer name or somebody's own thing: not what can be asked for.
    if (
      /(?:\band|\bor|,)\s*(?:the\s+)?$/i.test(before) ||
      /^(?:\s*,|\s+(?:and|or)\b|['’]|-)/i.test(behind) ||
      /['’]s?$/.test(name)
    )
      return [];
    // "At the Lindau meeting" is which meeting, not where.
    if (/\b(?:in|at|from|near|outside|to)\s+the\s+$/i.test(before) && isFollowedByNoun(behind)) return [];
    const asksFor = placing.test(before) && !isPerson ? 'where' : 'who';
    const isSubject = leading.test(before) && !(/^the\b/i.test(before) && !isPerson);
    if (asksFor === 'who' && !isSubject && !equating.test(before)) return [];
    const head = asksFor === 'where' ? before.replace(placing, '') : isSubject ? '' : before;
    return [{ text: name, terms, asksFor, isSubject, question: `${head}${asksFor}${behind}?`.replace(/\s+/g, ' ') }];
  });
}

const isFollowedByNoun = (behind: string): boolean => {
  const [next] = findWords(/^\s+\p{Ll}+/u.exec(behind)?.[0] ?? '');
  return next !== undefined && !next.stop;
};

/** What may stand before the name of whoever is meant, at the end of a claim. */
const equating = /\b(?:is|are|was|were|by|called|named)\s+(?:mr|mrs|ms|dr|prof)?\.?\s*$/i;

/** From which confidence, and from which reading, an answer stands against a name. */
const sure = { confidence: 0.75, reading: -3 } as const;

/** From which reading another name in the same sentence is the one that is meant. */
const certain = 4;

/** Names are short. */
const longestName = 6;

/**
 * Finds the name that stands where a claim has another.
 *
 * @returns What was read, or `null` where nothing was read for sure, the same name was, or the sentence has it too
 */
export function findRivalName(
  corpus: Corpus,
  slot: NameSlot,
  found: readonly Found[],
): { text: string; by: Found } | null {
  if (isConfirmed(slot, found)) return null;
  for (const one of found.slice(0, 2)) {
    const { read, candidate, span } = one.evidence;
    if (read === null || one.confidence < sure.confidence || read.score < sure.reading) continue;
    const { body } = candidate.passage.article;
    const text = body.slice(read.span.start, read.span.end);
    const words = findWords(text).filter(({ stop }) => !stop);
    const sentence = findTerms(body.slice(span.start, span.end));
    const marked = words.map(({ term }) => term);
    if (areOneName(slot.terms, marked) || speaksFor(slot.terms, marked)) return null;
    if (read.score < certain && slot.terms.some((term) => sentence.includes(term))) return null;
    const names = words.filter(({ text: word, term }) => /^\p{Lu}/u.test(word) && nameTerms(corpus).has(term));
    if (names.length === 0 || names.length * 2 < words.length || words.length > longestName) continue;
    // What the question names itself is not what it asks for.
    const asked = findTerms(slot.question);
    if (names.every(({ term }) => asked.includes(term))) return null;
    if (
      slot.asksFor === 'who' &&
      slot.terms.some(isPersonTerm(corpus)) &&
      !names.some(({ term }) => isPersonTerm(corpus)(term)) &&
      names.length < 2
    )
      continue;
    return { text, by: one };
  }
  return null;
}

/**
 * @returns Whether some sentence answers the question for a name with that very name, nearly as well as any answers it:
 * many may do the same, and nothing stands against it
 */
export function isConfirmed({ terms }: NameSlot, found: readonly Found[]): boolean {
  const best = Math.max(...found.map(({ evidence: { read } }) => read?.score ?? sure.reading));
  return found.some(({ evidence: { read, candidate }, confidence }) => {
    if (read === null || read.score < Math.max(sure.reading, best - asWell.reading)) return false;
    if (confidence < asWell.confidence) return false;
    const words = findTerms(candidate.passage.article.body.slice(read.span.start, read.span.end));
    return areOneName(terms, words);
  });
}

const areOneName = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((term) => other.some((word) => areKin(word, term)));

/** How far behind the best another answer may be read, and how sure it must be. */
const asWell = { reading: 5, confidence: 0.4 } as const;

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;
