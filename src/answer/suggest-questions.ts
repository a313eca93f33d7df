import type { Corpus } from '../corpus/corpus.ts';

/** Questions suggested, and candidates tried for them. */
const wanted = 3;
const tried = 9;

/**
 * Makes questions that a corpus answers, of its meetings, newest first.
 *
 * @param isAnswered - Asks a question: none is suggested that has not been answered
 */
export async function suggestQuestions(
  { meetings }: Corpus,
  isAnswered: (question: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const names = meetings.toReversed().map(({ name }) => name.replace(/\s+/g, ' '));
  const candidates = ['Who took part in the', 'What was discussed at the', 'What was decided at the'].flatMap(
    (opening, at) =>
      names.slice(0, tried / 3).map((name, place) => ({ question: `${opening} ${name}?`, order: (place + at) % 3 })),
  );
  const found: string[] = [];
  for (const { question } of candidates.toSorted((a, b) => a.order - b.order)) {
    if (found.length === wanted) break;
    if (await isAnswered(question)) found.push(question);
  }
  return found;
}
