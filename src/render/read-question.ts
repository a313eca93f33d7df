import { oneLine, plain, takeAsWritten } from './markdown.ts';

/** What an answer's first lines say was asked. */
export interface AskedQuestion {
  readonly question: string;
  /** The question before, which this one leaned on. */
  readonly context: string | null;
}

/** Characters of a question, escaped, that a message has room for; a longer one is refused anyway. */
const longest = 900;
const longestContext = 400;

/** @returns The first lines of an answer: who presses a button later needs the question again, and it is read from here. */
export function writeQuestion({ question, context }: AskedQuestion): string {
  const shown = plain(oneLine(question));
  const before = context === null ? '' : plain(oneLine(context));
  return [
    shown.length > longest ? `${overlong} ${plain(oneLine(question).slice(0, 80))}…` : `${asked} ${shown}`,
    ...(before === '' || before.length > longestContext ? [] : [`${after} ${before}`]),
  ].join('\n');
}

/** @returns The question of one of our answers; `null` for a message that is none, or whose question was too long to keep */
export function readQuestion(content: string): AskedQuestion | null {
  const [first = '', second = ''] = content.split('\n');
  if (!first.startsWith(`${asked} `)) return null;
  return {
    question: takeAsWritten(first.slice(asked.length + 1)),
    context: second.startsWith(`${after} `) ? takeAsWritten(second.slice(after.length + 1)) : null,
  };
}

const asked = '**Question:**';
const overlong = '**Question (shortened):**';
const after = '-# following on from:';
