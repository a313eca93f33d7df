import type { Passage } from '../corpus/corpus.ts';
import { passageWeights, type Signals, weighSignals } from './evidence-weights.ts';
import type { Evidence } from './rank-sentences.ts';

/**
 * Ranks passages by what they are about and by their best sentence: which passages to read, and what search measures.
 *
 * @param evidence - Sentences of the candidates, best first
 * @returns Each passage once, best first; without an encoder in the order of their best sentences
 */
export function rankPassages(evidence: readonly Evidence[]): readonly Passage[] {
  const passages = new Map<Passage, Signals>();
  for (const { candidate, signals } of evidence) {
    const had = passages.get(candidate.passage);
    passages.set(candidate.passage, {
      ...(had ?? signals),
      sentence: Math.max(had?.sentence ?? 0, signals.sentence),
    });
  }
  if (evidence.every(({ candidate }) => candidate.meaning === null)) return [...passages.keys()];
  const score = (signals: Signals): number => weighSignals(signals, passageWeights);
  return [...passages]
    .sort(([one, a], [other, b]) => score(b) - score(a) || one.index - other.index)
    .map(([passage]) => passage);
}
