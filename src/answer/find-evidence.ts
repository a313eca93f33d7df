import type { Passage } from '../corpus/corpus.ts';
import type { Encoder } from '../search/encoder.ts';
import type { Reader } from '../search/reader.ts';
import { isSaidBy } from './asked-speakers.ts';
import { gatherCandidates, type Shelf } from './gather-candidates.ts';
import type { Plan } from './plan-question.ts';
import { rankPassages } from './rank-passages.ts';
import { type Candidate, type Evidence, inRank, rankSentences } from './rank-sentences.ts';
import { weighTokens } from './weigh-tokens.ts';

/** How many of the best passages the reader reads; each costs some 20 ms. */
const passagesRead = 6;

/** What reads questions and passages by meaning. */
export interface Models {
  readonly encoder: Encoder;
  readonly reader: Reader | null;
}

/** @returns The sentences of the best candidates, best first, read where there is a reader. */
export async function findEvidence(shelf: Shelf, models: Models | null, plan: Plan): Promise<readonly Evidence[]> {
  const encoded = models === null ? null : await models.encoder.encodeQuestion(plan.completed.text);
  const candidates = gatherCandidates(shelf, plan, encoded);
  const rankedBy = { ...plan, tokenWeights: encoded === null ? null : weighTokens(encoded, plan, shelf) };
  const favoured = favourSpeakers(rankSentences(rankedBy, candidates), plan);
  if (models === null || models.reader === null) return favoured;
  const best = rankPassages(favoured).slice(0, passagesRead);
  const read = await readAll(shelf, models.reader, plan, best, candidates);
  const unread = favoured.filter(({ candidate }) => !best.includes(candidate.passage));
  return inRank([...favourSpeakers(rankSentences(rankedBy, read), plan), ...unread]);
}

/** @returns The candidates whose passages were to be read, with their readings */
async function readAll(
  shelf: Shelf,
  reader: Reader,
  plan: Plan,
  passages: readonly Passage[],
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const text = ({ article, start, end }: Passage): string => article.body.slice(start, end);
  const readings = await reader.read(
    plan.completed.text,
    passages.map((passage) => ({ context: shelf.contexts[passage.index] ?? '', text: text(passage) })),
  );
  return passages.flatMap((passage, at) => {
    const candidate = candidates.find((one) => one.passage === passage);
    return candidate ? [{ ...candidate, reading: readings[at] ?? null }] : [];
  });
}

/** What it is worth that a sentence gives the words of whoever is asked about, beside the other signals of ranking. */
const speakerWeight = 0.05;

/** "What did Tveit say?": what others said of her comes later. */
function favourSpeakers(evidence: readonly Evidence[], { speakers }: Plan): readonly Evidence[] {
  if (speakers.length === 0) return evidence;
  return inRank(
    evidence.map((item) =>
      isSaidBy(speakers, item.candidate.passage, item.at) ? { ...item, score: item.score + speakerWeight } : item,
    ),
  );
}
