import type { Passage, Span } from '../corpus/corpus.ts';
import { maxSim, type Similarities } from '../search/max-sim.ts';
import type { Query } from '../search/query.ts';
import { readSpan } from '../search/read-span.ts';
import type { Reading, ReadSpan } from '../search/reader.ts';
import { type RankingWeights, rankingWeights } from './evidence-weights.ts';
import type { QuestionKind } from './question-kind.ts';
import { type PassageTerms, type WordSignals, wordSignals } from './signals.ts';

/** A passage that may hold the answer, with all that is known of it for one question. */
export interface Candidate {
  readonly passage: Passage;
  readonly terms: PassageTerms;
  /** Its score by words, as a share of what the question could have scored. */
  readonly lexical: number;
  /** Where there is an encoder: question against passage, token by token, and as wholes. */
  readonly meaning: { readonly similarities: Similarities; readonly cosine: number } | null;
  /** Where there is a reader and it has read this passage. */
  readonly reading: Reading | null;
}

/** One sentence as evidence for an answer. */
export interface Evidence {
  readonly candidate: Candidate;
  /** Which sentence of the passage, from 0. */
  readonly at: number;
  /** The sentence, as offsets into the article's body. */
  readonly span: Span;
  /** For ranking only: comparable within one question. */
  readonly score: number;
  readonly words: WordSignals;
  /** Late interaction of question and sentence, `null` without an encoder. */
  readonly similarity: number | null;
  /** Whether the sentence holds the sort of words asked for; `null` where any will do. */
  readonly holdsKind: boolean | null;
  /** What the reader found in it; offsets into the article's body. */
  readonly read: ReadSpan | null;
}

/** What a question is ranked by. */
export interface RankedBy {
  readonly query: Query;
  readonly kind: QuestionKind;
  /** One for each word of the query. */
  readonly wordWeights: readonly number[];
  /** One for each token of the encoded question; empty without an encoder. */
  readonly tokenWeights: readonly number[];
}

/** Ranks all sentences of all candidates, best first; ties in the order of the corpus. */
export function rankSentences(
  question: RankedBy,
  candidates: readonly Candidate[],
  weights: RankingWeights = rankingWeights,
): readonly Evidence[] {
  return candidates
    .flatMap((candidate) =>
      candidate.passage.sentences.map((span, at) => weighSentence(question, candidate, span, at, weights)),
    )
    .sort((a, b) => b.score - a.score || a.candidate.passage.index - b.candidate.passage.index || a.at - b.at);
}

function weighSentence(
  question: RankedBy,
  candidate: Candidate,
  span: Span,
  at: number,
  { byMeaning, byWords }: RankingWeights,
): Evidence {
  const { passage, terms, lexical, meaning, reading } = candidate;
  const words = wordSignals(question.query, question.wordWeights, terms, at);
  const within = { start: span.start - passage.start, end: span.end - passage.start };
  const similarity = meaning && maxSim(meaning.similarities, question.tokenWeights, within);
  const text = passage.article.body.slice(span.start, span.end);
  const holdsKind = question.kind.expects && holds(text, question.kind.expects, question.query);
  const found = reading && readSpan(reading, within);
  const read = found && {
    score: found.score,
    span: { start: found.span.start + passage.start, end: found.span.end + passage.start },
  };
  const kind = holdsKind === true ? 1 : 0;
  const score =
    meaning !== null && similarity !== null
      ? byMeaning.similarity * similarity +
        byMeaning.cosine * meaning.cosine +
        byMeaning.lexical * lexical +
        byMeaning.coverage * words.coverage +
        byMeaning.pairs * words.pairs +
        byMeaning.kind * kind +
        byMeaning.neighbours * words.neighbours +
        byMeaning.reading * (read?.score ?? byMeaning.unread)
      : byWords.lexical * lexical +
        byWords.coverage * words.coverage +
        byWords.pairs * words.pairs +
        byWords.kind * kind +
        byWords.neighbours * words.neighbours;
  return { candidate, at, span, score, words, similarity, holdsKind, read };
}

/** The sort of words asked for, other than words of the question itself: "who met Blinken" is not answered by Blinken. */
function holds(text: string, expects: RegExp, { text: question }: Query): boolean {
  const asked = question.toLowerCase();
  const all = new RegExp(expects.source, expects.flags.includes('g') ? expects.flags : `${expects.flags}g`);
  return [...text.matchAll(all)].some(({ 0: words }) => !asked.includes(words.toLowerCase().trim()));
}
