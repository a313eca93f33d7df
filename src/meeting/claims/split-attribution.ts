import { turnsSentence } from './claim-tokens.ts';

/** One way to read a claim as "who said what". */
export interface Attribution {
  readonly speaker: readonly string[];
  readonly words: readonly string[];
}

/** A speaker with his office is not longer, in words; shorter quotations prove nothing. */
const bounds = { speaker: 12, words: 5 } as const;

/**
 * Splits "X said that Y", "Y, said X", "Y, X said", "According to X, Y" and "X: Y" in every way that the words allow;
 * neither case nor marks are needed, nor looked at.
 *
 * @param words - As quotations are compared
 * @param beforeColon - How many of them stand before a colon, where one may part speaker and speech; else 0
 * @returns None where nobody is said to have said anything; the longest quotations first
 */
export function splitAttribution(words: readonly string[], beforeColon = 0): readonly Attribution[] {
  const splits: Attribution[] = [];
  const add = (speaker: readonly string[], quoted: readonly string[]): void => {
    const said = quoted[0] === 'that' ? quoted.slice(1) : quoted;
    if (
      speaker.length > 0 &&
      speaker.length <= bounds.speaker &&
      said.length >= bounds.words &&
      !speaker.some(turnsSentence)
    )
      splits.push({ speaker, words: said });
  };
  for (const [at, word] of words.entries()) {
    if (!speechVerbs.has(word)) continue;
    add(words.slice(0, at), words.slice(at + 1));
    // "told reporters that": whom it was told is neither speaker nor speech.
    if (/^tells?$|^told$/.test(word))
      for (let more = 1; more <= 4; more += 1) add(words.slice(0, at), words.slice(at + 1 + more));
    add(words.slice(at + 1), words.slice(0, at));
    if (at >= words.length - 2)
      for (let from = Math.max(0, at - bounds.speaker); from < at; from += 1)
        add(words.slice(from, at), words.slice(0, from));
  }
  if (words[0] === 'according' && words[1] === 'to')
    for (let length = 1; length <= bounds.speaker; length += 1)
      add(words.slice(2, 2 + length), words.slice(2 + length));
  if (beforeColon > 0) add(words.slice(0, beforeColon), words.slice(beforeColon));
  return splits.sort((a, b) => b.words.length - a.words.length);
}

const speechVerbs = new Set(
  'said says told tells stated states noted notes warned warns added adds stressed declared announced explained argued insisted remarked highlighted emphasised emphasized underlined underscored wrote claimed replied asked called concluded'.split(
    ' ',
  ),
);
