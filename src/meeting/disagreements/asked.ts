import type { Answer, Excerpt } from '../../answer/answer.ts';
import type { Corpus, Meeting, Passage, Vocabulary } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { askingWords } from './asks-by.ts';
import { areSame } from './compare-matters.ts';
import { isMatter } from './matter.ts';
import { readMeetingWords } from './office.ts';
import { findOneWords, type OneWord } from './one-word.ts';
import type { Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** What a question asks for, read out of its words and of what its answer marks. */
export interface Asked {
  /** Whether the words that the answer marks first are the value of a statement. */
  readonly isMarked: (statement: Statement) => boolean;
  /** The same of what the next excerpts mark: the search took it for an answer as well. */
  readonly isMarkedToo: (statement: Statement) => boolean;
  /** The words of the question that a statement tells, of its sentence or of those around it. */
  readonly wordsTold: (statement: Statement) => readonly AskedWord[];
  /** How much of the question some of its words are, 0 to 1. */
  readonly shareOfQuestion: (words: readonly AskedWord[]) => number;
  /** Whether a statement tells of every name among some words. */
  readonly tellsNames: (statement: Statement, words: readonly AskedWord[]) => boolean;
  /** How much of some words a statement tells too, 0 to 1; nothing where it does not tell of a name among them. */
  readonly shareTold: (statement: Statement, words: readonly AskedWord[]) => number;
}

/** A word of the question, as the marked statement has it. */
export interface AskedWord {
  readonly token: string;
  readonly name: boolean;
}

/** How much a word tells that stands in the sentence, in the one before, in the paragraph or its heading. */
const nearby = { sentence: 1, before: 0.8, paragraph: 0.5 } as const;

/** What is done, and what is counted, has many names, so that one tells less than the name of a thing. */
const manyWords = 0.5;

/** So many excerpts behind the first are looked at. */
const mostFurther = 3;

/** @param completed - The question with what it carries over */
export function createAsked(corpus: Corpus, meeting: Meeting, { excerpts }: Answer, completed: string): Asked {
  const common = readMeetingWords(meeting, corpus.vocabulary);
  const telling = createTelling(corpus);
  const topic = [...new Set(findOneWords(` ${completed}`, corpus.vocabulary).map(({ token }) => token))].filter(
    (token) => isMatter(token) && !common.has(token) && !askingWords.has(token) && !onlyAsks.test(token),
  );
  const counted = findOneWords(
    ` ${/\bhow many ([\p{L}’'-]+(?: [\p{L}’'-]+)?)/iu.exec(completed)?.[1] ?? ''}`,
    corpus.vocabulary,
  )[0];
  const weigh = (token: string): number =>
    telling(token) * (token.startsWith('act:') || token === counted?.token ? manyWords : 1);
  const sum = (tokens: readonly string[], told: (token: string) => number = () => 1): number =>
    tokens.reduce((total, token) => total + weigh(token) * told(token), 0);
  const tellsNames: Asked['tellsNames'] = ({ account }, words) => {
    const tells = createTells(corpus, account);
    return words.every(({ name, token }) => !name || tells(token) >= nearby.before);
  };
  const [first, ...further] = excerpts.map(createMarks);
  return {
    isMarked: (statement) => first?.(statement) === true,
    isMarkedToo: (statement) => further.slice(0, mostFurther).some((isMarked) => isMarked(statement)),
    wordsTold({ account }) {
      const tells = createTells(corpus, account);
      return topic
        .filter((token) => tells(token) > 0)
        .map((token) => ({
          token,
          name: account.words.some((word) => word.capital && !word.token.startsWith('act:') && word.token === token),
        }));
    },
    shareOfQuestion: (words) => (topic.length === 0 ? 0 : sum(words.map(({ token }) => token)) / sum(topic)),
    tellsNames,
    shareTold(statement, words) {
      if (!tellsNames(statement, words)) return 0;
      const tells = createTells(corpus, statement.account);
      const tokens = words.map(({ token }) => token);
      return sum(tokens, tells) / sum(tokens);
    },
  };
}

/** @returns Whether an excerpt marks the value of a statement */
function createMarks({ article, start: from, highlights }: Excerpt): (statement: Statement) => boolean {
  const marks = highlights.map(([start, end]) => ({ start: from + start, end: from + end }));
  return ({ account: { passage, span }, mark }) =>
    passage.article.id === article &&
    marks.some(({ start, end }) => start < span.start + mark.end && span.start + mark.start < end);
}

/** @returns How near to an account's value a word stands, 0 to 1 */
function createTells({ vocabulary }: Corpus, { words, before, passage }: Account): (token: string) => number {
  const around = wordsAround(passage, vocabulary);
  const has = (all: readonly { readonly token: string }[], token: string): boolean =>
    all.some((word) => areSame(word.token, token));
  return (token) => {
    if (has(words, token)) return nearby.sentence;
    if (has(before, token)) return nearby.before;
    return has(around, token) ? nearby.paragraph : 0;
  };
}

const known = new WeakMap<Passage, readonly OneWord[]>();

/** The words of a paragraph and its heading; read once for all its values. */
function wordsAround(passage: Passage, vocabulary: Vocabulary): readonly OneWord[] {
  const { article, start, end, heading } = passage;
  const words = known.get(passage) ?? findOneWords(`${heading ?? ''} ${article.body.slice(start, end)}`, vocabulary);
  known.set(passage, words);
  return words;
}

/** Words that lead a question. */
const onlyAsks =
  /^(?:when|where|who|whom|which|what|how|why|much|mani|long|far|big|doe|did|get|mai|might|must|can|could|should)$/;
