import type { Corpus, Passage } from '../corpus/corpus.ts';
import { findTerms, findWords } from '../search/words.ts';
import { findPersons, readNames } from './follow-up/read-names.ts';

/**
 * Finds whose words a question asks for: "what did Tveit say", "according to Brandauer".
 *
 * @param text - The completed question
 * @returns For each person the terms of the name, the last name last; none where nobody's words are asked for
 */
export function findAskedSpeakers(text: string, corpus: Corpus): readonly (readonly string[])[] {
  const verb = asksForWords.exec(text);
  const source = accordingTo.exec(text);
  if (verb === null && source === null) return [];
  return findPersons(findWords(text), readNames(corpus))
    .filter((run) => {
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const speaks = verb !== null && end <= verb.index;
      return speaks || (source !== null && start >= source.index && start <= source.index + source[0].length + 30);
    })
    .map((run) => run.map(({ term }) => term));
}

const asksForWords =
  /\b(?:say|said|says|saying|tell|told|call|called|calls|describe[ds]?|warn(?:ed|s)?|claim(?:ed|s)?|argue[ds]?|promise[ds]?|announce[ds]?|stress(?:ed|es)?|note[ds]?|think|thinks|ask|asked|asks|demand(?:ed|s)?|react(?:ed|s)?|respond(?:ed|s)?|comment(?:ed|s)?|explain(?:ed|s)?|propose[ds]?|suggest(?:ed|s)?|mention(?:ed|s)?|state[ds]?|quote[ds]?|urge[ds]?|encourage[ds]?|want|wanted|wants)\b/i;
const accordingTo =
  /\b(?:according to|in the words of|quot(?:e|es|ation|ations) (?:by|from|of)|words of)\s+(?:the\s+)?/i;

/**
 * Tells whether a sentence gives the words of one of some people: it names them beside a verb of speech or a quotation
 * mark, or goes on with the quotation of a sentence that does.
 *
 * @param at - Which sentence of the passage, from 0
 */
export function isSaidBy(speakers: readonly (readonly string[])[], passage: Passage, at: number): boolean {
  const text = (index: number): string => {
    const sentence = passage.sentences[index];
    return sentence === undefined ? '' : passage.article.body.slice(sentence.start, sentence.end);
  };
  const names = (sentence: string): boolean => {
    const terms = new Set(findTerms(sentence));
    return speakers.some((name) => terms.has(name.at(-1) ?? ''));
  };
  const own = text(at);
  if (names(own)) return speech.test(own);
  const [before, behind] = [text(at - 1), text(at + 1)];
  if (quotes.test(own) || goesOn.test(own))
    return names(before) || (quotes.test(own) && names(behind) && !quotes.test(before));
  return false;
}

const quotes = /["“”«»]/;
const goesOn = /^(?:He|She)\b/;
/** Verbs that give somebody's words; "proposed" or "asked" may as well be about what somebody did. */
const speech =
  /["“”«»]|\b(?:said|says|told|added|adds|noted|notes|warned|warns|stressed|called|calls|argued|announced|insisted|explained|remarked|replied|wrote|declared|urged|encouraged|highlighted|emphasi[sz]ed|underlined|underscored|described|put it|according to)\b/i;
