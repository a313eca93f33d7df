import type { Readout } from '../readout.ts';
import { oneLine } from '../render/markdown.ts';

/** Examples shown, and candidates tried for them. */
const wanted = 3;
const tried = 9;

/** @returns Questions that this corpus answers, made from its meetings, newest first, and proved by asking them. */
export async function findExamples(readout: Readout): Promise<readonly string[]> {
  const names = readout.corpus.meetings.toReversed().map(({ name }) => oneLine(name));
  const candidates = ['Who took part in the', 'What was discussed at the', 'What was decided at the'].flatMap(
    (opening, at) =>
      names.slice(0, tried / 3).map((name, place) => ({ question: `${opening} ${name}?`, order: (place + at) % 3 })),
  );
  const found: string[] = [];
  for (const { question } of candidates.toSorted((a, b) => a.order - b.order)) {
    if (found.length === wanted) break;
    if ((await readout.ask(question)).kind === 'found') found.push(question);
  }
  return found;
}
