import { findWords } from '../../search/words.ts';
import { bodyNouns, isPlural, personNoun, predicates, verbs } from './grammar-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readClause } from './read-clause.ts';
import { readTokens, type Token } from './read-tokens.ts';

/**
 * Finds the words of a question that stand for something said before: pronouns without a noun of their own ("what does
 * it cost?"), "there", "then" and "that vote".
 *
 * @returns In order; none where the question says itself what they stand for, or where they stand for nothing ("is it
 * true that …")
 */
export function findLeaning(question: string): readonly Token[] {
  const text = question.toLowerCase().replaceAll('’', "'");
  const tokens = readTokens(text);
  const { phrases } = readClause(text);
  const main = tokens.find(({ sort }) => sort === 'auxiliary')?.start ?? 0;
  const content = findWords(question).filter(({ stop }) => !stop).length;
  return tokens.filter((token, at) => {
    const pointer = pointers.find(({ words, sorts }) => words.test(token.word) && sorts.includes(token.sort));
    if (pointer === undefined || content > pointer.most) return false;
    if (token.sort === 'determiner' && demonstrative.test(token.word) && !isPointing(tokens, at)) return false;
    if (token.word === 'it' && (emptyIt.test(text) || cleft.test(text))) return false;
    if (token.word === 'there' && existential.test(text) && !/\bthere\W*$/.test(text)) return false;
    if (token.word === 'then' && !/^\W*$/.test(text.slice(token.end))) return false;
    if (token.word === 'that' && token.sort === 'pronoun' && !isAnswerLike(tokens, at)) return false;
    const isOwned = hasNoun(token, tokens.slice(0, at), phrases, main);
    return !isOwned;
  });
}

/** Words that stand for others; a question with more words of its own than `most` has said what it means. */
const pointers: readonly { readonly words: RegExp; readonly sorts: readonly Token['sort'][]; readonly most: number }[] =
  [
    { words: /^(?:he|she|him)$/, sorts: ['pronoun'], most: 12 },
    { words: /^(?:his|her|hers)$/, sorts: ['determiner', 'pronoun'], most: 8 },
    { words: /^(?:it|they|them|those|these|theirs)$/, sorts: ['pronoun'], most: 7 },
    { words: /^(?:its|their)$/, sorts: ['determiner'], most: 5 },
    { words: /^(?:this|that)$/, sorts: ['pronoun'], most: 6 },
    { words: /^(?:this|that|these|those)$/, sorts: ['determiner'], most: 7 },
    { words: /^(?:there|then)$/, sorts: ['pronoun', 'adverb'], most: 5 },
  ];

const demonstrative = /^(?:this|that|these|those)$/;

/** "is it true that", "how long does it take to", "does it matter whether". */
const emptyIt =
  /\bit (?:be |really |also |still )?(?:true|false|possible|impossible|likely|unlikely|legal|illegal|necessary|clear|known|certain|fair|right|wrong|important|easy|hard|difficult|safe|worth|time|up to|take|takes|took|taken|cost|costs|matter|matters|seem|seems|mean|make sense)\b.*\b(?:that|to|for|if|whether|how|why|when|which|who)\b|\bit (?:rain|snow|freeze)/;
/** "who was it that …", "was it the union or the port that …". */
const cleft = /\b(?:is|was|were) it\b.*\b(?:that|who|which)\b/;
const existential =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|could|might) there\b|\bthere (?:is|are|was|were|will|be|any|an?|no|more|been|has|have|going)\b/;

/** "that vote" rather than "said that prices": behind a preposition or an auxiliary, or at the front. */
function isPointing(tokens: readonly Token[], at: number): boolean {
  const [before, noun, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (
    noun === undefined ||
    /^(?:year|month|week|time|day|way|morning|afternoon|evening|spring|summer|autumn|winter)$/.test(noun.word)
  )
    return false;
  if (isPlural(noun.word) && /^th(?:is|at)$/.test(tokens[at]?.word ?? '')) return false;
  const isAtEnd = behind === undefined || behind.sort !== 'open';
  const isVerb = before?.sort === 'auxiliary' && isAtEnd && (verbs.has(noun.word) || predicates.has(noun.word));
  return isVerb || before === undefined || before.sort === 'preposition' || before.sort === 'auxiliary';
}

/** "who said that?", "was that the reason?", but not "he said that the …". */
function isAnswerLike(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (tokens.slice(0, at).some(({ word }) => word === 'that')) return false;
  if (before === undefined || behind === undefined || behind.sort === 'mark') return true;
  return before.sort === 'preposition' || before.sort === 'auxiliary' || behind.sort === 'preposition';
}

/** Whether a noun of the same question is what a pronoun stands for. */
function hasNoun(pronoun: Token, before: readonly Token[], phrases: readonly NounPhrase[], auxiliary: number): boolean {
  if (/^(?:there|then)$/.test(pronoun.word) || demonstrative.test(pronoun.word))
    return before.some(({ word }) => word === 'that') && pronoun.sort === 'pronoun' && demonstrative.test(pronoun.word);
  const fitting = phrases.filter((phrase) => agrees(pronoun.word, phrase));
  const earlier = fitting.filter(({ end }) => end <= pronoun.start);
  const isOwner = /^(?:its|their|his|her|hers|theirs)$/.test(pronoun.word);
  if (isOwner && pronoun.sort !== 'pronoun')
    // "How many of its members does the union want …": its noun may come behind it.
    return earlier.length > 0 || (pronoun.start < auxiliary && fitting.some(({ start }) => start > auxiliary));
  // Across the border of a clause, the noun of the first may be meant in the second.
  const border = before.findLast(
    ({ sort, word }, at) =>
      at > 1 &&
      (sort === 'joiner' ||
        sort === 'question' ||
        word === 'that' ||
        (step.test(word) && isClauseAt(before, at, pronoun))),
  );
  if (border !== undefined && earlier.some(({ end }) => end <= border.start)) return true;
  // In one clause, an object is not its own subject.
  return earlier.filter(({ role }) => role === 'object').length > 0 || earlier.length > 2;
}

const step = /^(?:before|after|until|since|as)$/;
/** "before it met", where the pronoun is the next word or the next but one has a verb's place. */
const isClauseAt = (before: readonly Token[], at: number, { word }: Token): boolean =>
  (at === before.length - 1 && !/^(?:him|her|them)$/.test(word)) || before[at + 1]?.sort === 'pronoun';

function agrees(pronoun: string, { head, plural, determiner }: NounPhrase): boolean {
  if (/^(?:its?|this|that)$/.test(pronoun)) return !plural && !personNoun.test(head);
  if (/^(?:he|she|him|his|her|hers)$/.test(pronoun))
    return !plural && (personNoun.test(head) || (determiner === null && !bodyNouns.test(head)));
  return plural || bodyNouns.test(head) || /^(?:their|theirs)$/.test(pronoun);
}
