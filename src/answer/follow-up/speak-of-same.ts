import { findWords } from '../../search/words.ts';
import { findLeaning } from './find-leaning.ts';
import { splice } from './fragment.ts';
import type { Told } from './told.ts';

/** "who chaired the meeting?": with nothing more said of it, the one that was spoken of. */
const bareMeeting =
  /\b(?:the|that|this|the same) (meeting|session|sitting|conference|congress|summit|talks|hearing|debate|vote|ballot|decision|ruling|verdict|outcome|result|motion)\b(?! (?:of|on|about|for|between|in|at|with|against|to|that|which)\b)(?! \p{N})/iu;

/** So many words of its own, and it says which meeting is meant. */
const mostWords = 4;

/** Whether a question speaks of "the meeting" or "that vote" without telling which. */
export const speaksOfSame = (question: string): boolean =>
  bareMeeting.test(question) && findWords(question).filter(({ stop }) => !stop).length <= mostWords;

/**
 * Says which meeting or vote is meant, where the question before did: "how close was the vote?" after "who won the vote
 * on the pool?". Else the question stays as it is, and the meeting of the one before is meant.
 *
 * @returns `null` where it leans in another way, or where nothing was named before
 */
export function speakOfSame(question: string, { question: told, clause, named }: Told): string | null {
  const found = bareMeeting.exec(question);
  if (found === null || !speaksOfSame(question)) return null;
  if (findLeaning(question).some(({ sort }) => sort !== 'determiner')) return null;
  const noun = found[1]?.toLowerCase() ?? '';
  const meant = clause.phrases.find(({ text, head }) => head === noun && text.toLowerCase().startsWith('the '));
  const inner = clause.phrases.find(
    ({ text, inner: part }) => part !== null && text.toLowerCase().startsWith(`the ${noun} `),
  );
  const words = (inner ?? meant)?.text;
  if (words !== undefined) return splice(question, { start: found.index, end: found.index + found[0].length }, words);
  // "The congress" is none of a board that was spoken of; any body has a meeting.
  const isMeant = anyBody.test(noun) || told.toLowerCase().includes(noun);
  return named.length > 0 && isMeant ? question : null;
}

const anyBody = /^(?:meeting|session|sitting|talks|vote|decision|outcome|result)$/;
