import type { Query } from '../search/query.ts';

/** What makes another office of one, or another holder. */
const otherHolder = `(?:former|ex|deputy|vice|acting|interim|outgoing|then|assistant|incoming|late)`;

/**
 * Whether a sentence speaks of another holder of the office that a question asks for: "the former director" where the
 * director is meant. A question that says so itself means just that.
 */
export function namesOtherRole({ words, text: question }: Pick<Query, 'words' | 'text'>, sentence: string): boolean {
  if (new RegExp(String.raw`\b${otherHolder}\b`, 'i').test(question)) return false;
  return words.some(
    ({ text }) =>
      office.test(text) &&
      new RegExp(String.raw`\b${otherHolder}[\s-]+(?:\p{L}+[\s-]+)?${text}\b`, 'iu').test(sentence),
  );
}

const office =
  /^(?:minister|secretary|president|chair(?:man|woman|person)?|director|commissioner|representative|ambassador|governor|chancellor|mayor|spokes(?:man|woman|person)|commander|head|leader)$/i;
