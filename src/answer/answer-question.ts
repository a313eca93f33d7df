import type { Corpus, Passage } from '../corpus/corpus.ts';
import type { Encoder } from '../search/encoder.ts';
import type { Reader } from '../search/reader.ts';
import type { Answer } from './answer.ts';
import { checkQuestion } from './check-question.ts';
import { composeExcerpts, composeNearest, startAnswer } from './compose-answer.ts';
import { confidence, confidenceSignals, leastConfidence } from './confidence.ts';
import { confidenceWeights } from './confidence-weights.ts';
import { gatherCandidates, type Shelf } from './gather-candidates.ts';
import { type Plan, planQuestion } from './plan-question.ts';
import { type Candidate, type Evidence, rankSentences } from './rank-sentences.ts';
import { weighTokens } from './weigh-tokens.ts';

/** How many of the best passages the reader reads; each costs some 20 ms. */
const passagesRead = 6;

/**
 * Answers a question: plan, candidates, evidence, reading, and an answer or a refusal.
 *
 * @returns Always an answer; a text that is no question is refused
 */
export async function answerQuestion(
  corpus: Corpus,
  shelf: Shelf,
  models: { readonly encoder: Encoder; readonly reader: Reader | null } | null,
  question: string,
  options: {
    readonly id?: string;
    readonly meeting?: string;
    readonly anyMeeting?: boolean;
    readonly context?: string;
  },
): Promise<Answer> {
  const started = startAnswer(corpus, question, options.id);
  const refusal = checkQuestion(question);
  if (refusal !== null) return { ...started, kind: 'not-found', confidence: 0, reason: refusal };
  const plan = planQuestion(corpus, shelf.index, question, options);
  const evidence = await findEvidence(shelf, models, plan);
  return conclude(corpus, shelf, plan, evidence, { ...started, scope: plan.scope, ...carriedOver(plan) });
}

/** @returns The words of the question before that this one leans on; nothing where it stands by itself */
const carriedOver = ({ completed, query }: Plan): Pick<Answer, 'carriedOver'> =>
  completed.carries
    ? { carriedOver: query.words.filter(({ start }) => start < completed.ownFrom).map(({ text }) => text) }
    : {};

/** @returns The sentences of the best candidates, best first, read where there is a reader. */
export async function findEvidence(
  shelf: Shelf,
  models: { readonly encoder: Encoder; readonly reader: Reader | null } | null,
  plan: Plan,
): Promise<readonly Evidence[]> {
  const encoded = models === null ? null : await models.encoder.encodeQuestion(plan.completed.text);
  const candidates = gatherCandidates(shelf, plan, encoded);
  const rankedBy = { ...plan, tokenWeights: encoded === null ? null : weighTokens(encoded, plan, shelf) };
  const ranked = rankSentences(rankedBy, candidates);
  if (models === null || models.reader === null) return ranked;
  return rankSentences(rankedBy, await readBest(shelf, models.reader, plan, ranked, candidates));
}

async function readBest(
  shelf: Shelf,
  reader: Reader,
  plan: Plan,
  ranked: readonly Evidence[],
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const best = [...new Set(ranked.map(({ candidate }) => candidate.passage))].slice(0, passagesRead);
  const text = ({ article, start, end }: Passage): string => article.body.slice(start, end);
  const readings = await reader.read(
    plan.completed.text,
    best.map((passage) => ({ context: shelf.contexts[passage.index] ?? '', text: text(passage) })),
  );
  return candidates.map((candidate) => ({ ...candidate, reading: readings[best.indexOf(candidate.passage)] ?? null }));
}

function conclude(
  corpus: Corpus,
  shelf: Shelf,
  plan: Plan,
  evidence: readonly Evidence[],
  started: Omit<Answer, 'kind' | 'confidence'>,
): Answer {
  const unknown = plan.query.meanings.map(
    (meanings) => !meanings.some(({ terms }) => terms.every((term) => shelf.index.knows(term))),
  );
  const [best] = evidence;
  const sure =
    best === undefined || plan.unknownMeeting
      ? 0
      : confidence(
          confidenceSignals(plan, unknown, best),
          best.candidate.meaning === null ? confidenceWeights.words : confidenceWeights.meaning,
        );
  if (best !== undefined && sure >= leastConfidence)
    return { ...started, kind: 'found', confidence: round(sure), excerpts: [...composeExcerpts(plan, evidence)] };
  const unknownWords = plan.query.words.filter((_, at) => unknown[at]).map(({ text }) => text);
  return {
    ...started,
    kind: 'not-found',
    confidence: round(sure),
    nearest: [...composeNearest(plan, evidence)],
    reason:
      plan.unknownMeeting || (best === undefined && corpus.passages.length > 0 && plan.scope.meetings.length > 0)
        ? 'empty-scope'
        : unknownWords.length > 0
          ? 'unknown-words'
          : 'no-evidence',
    unknownWords,
    searchedFor: plan.query.words.map(({ text }) => text),
  };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
