import { readQuestion } from '../render/read-question.ts';

/**
 * Takes the words out of a message: without mentions of people, roles and channels, which Discord writes as numbers, and
 * with the names of custom emoji. Of an answer of ours it is the question.
 */
export function readWords(content: string): string {
  const words = readQuestion(content)?.question ?? content;
  return words
    .replace(/<(?:@[!&]?|#)\d+>/g, ' ')
    .replace(/<a?:(\w+):\d+>/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
