import type { Answer } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { label } from './cite.ts';
import { excerptBlocks } from './excerpt-block.ts';
import type { Block } from './render-answer.ts';
import { shorten } from './shorten.ts';

const reasons: Readonly<Record<NonNullable<Answer['reason']>, string>> = {
  'no-evidence': 'Nothing in these articles answers that.',
  'unknown-words': 'Nothing in these articles answers that.',
  'empty-scope': 'These articles have nothing on that meeting.',
  'not-a-question': 'That is not a question about these articles. Ask what was said or decided in a meeting.',
  'too-long': 'That is too long for a question. Ask in one or two sentences.',
  'no-words': 'There are no words to look for. Ask what was said or decided in a meeting.',
};

/** @returns A refusal: why, what was looked for and where, then the nearest material, which is no answer. */
export function refusalBlocks(corpus: Corpus, answer: Answer, room: number): readonly Block[] {
  const { nearest, unknownWords = [], searchedFor = [], suggestions = [], reason = 'no-evidence' } = answer;
  const list = (words: readonly string[]): string => shorten(words.map(label).join(', '), 200);
  const said = [
    `**Not in the corpus.** ${reasons[reason]}`,
    ...(searchedFor.length > 0 ? [`Looked for ${list(searchedFor)} in ${corpus.articles.length} articles.`] : []),
    ...(unknownWords.length > 0 ? [`Found nowhere: ${list(unknownWords)}.`] : []),
    ...(suggestions.length > 0 ? [`You could ask: ${list(suggestions)}`] : []),
    ...(nearest.length > 0 ? ['**Nearest, but no answer:**'] : []),
  ];
  return [
    { text: said.join('\n'), excerpt: null },
    ...nearest.flatMap((excerpt, at) => excerptBlocks(corpus, excerpt, `nearest ${at + 1} ·`, room)),
  ];
}
