import { oneLine, plain, takeAsWritten } from './markdown.ts';
import { shorten } from './shorten.ts';

/** What a message's first lines say was asked. */
export interface AskedQuestion {
  readonly question: string;
  /** The question before, which this one leaned on. */
  readonly context: string | null;
}

/** What was asked for; each has its word in front. */
export type Asked = (typeof askedFor)[number];
const askedFor = ['Question', 'Search', 'Who', 'Timeline', 'Check', 'About'] as const;

/** Characters, escaped, that a page has room for beside quotations. */
const longest = 700;
/** Of a text that is longer, this much is shown. */
const longestShown = 200;

/**
 * @returns The first lines of an answer: who presses a button later needs the question again, and it is read from here.
 * One that is too long is shown shortened, and cannot be read back: {@link keepsQuestion}
 */
export function writeQuestion(asked: AskedQuestion, what: Asked = 'Question'): string {
  if (!keepsQuestion(asked)) return `**${what} (shortened):** ${plain(shorten(oneLine(asked.question), longestShown))}`;
  return writeWhole(asked, what);
}

/** @returns Whether {@link readQuestion} can read it back. */
export const keepsQuestion = (asked: AskedQuestion): boolean => writeWhole(asked, 'Question').length <= longest;

/** @returns The question of one of our answers; `null` for a message that is none, or whose question was too long to keep */
export function readQuestion(content: string): AskedQuestion | null {
  const [first = '', second = ''] = content.split('\n');
  const what = askedFor.find((other) => first.startsWith(`**${other}:** `));
  if (what === undefined) return null;
  return {
    question: takeAsWritten(first.slice(`**${what}:** `.length)),
    context: second.startsWith(after) ? takeAsWritten(second.slice(after.length)) : null,
  };
}

function writeWhole({ question, context }: AskedQuestion, what: Asked): string {
  const before = context === null ? [] : [`${after}${plain(oneLine(context))}`];
  return [`**${what}:** ${plain(oneLine(question))}`, ...before].join('\n');
}

const after = '-# following on from: ';
