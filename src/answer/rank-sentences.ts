import type { Passage, Span } from '../corpus/corpus.ts';
import { maxSim, type Similarities, sentenceMaxSim } from '../search/max-sim.ts';
import type { Query } from '../search/query.ts';
import { readSpan } from '../search/read-span.ts';
import type { Reading, ReadSpan } from '../search/reader.ts';
import type { Word } from '../search/words.ts';
import { findAbsentNames } from './asked-names.ts';
import type { AskedOffice } from './asked-office.ts';
import { misfit, type RankingWeights, rankingWeights, type Signals, unread, weighSignals } from './evidence-weights.ts';
import type { NamedBody } from './named-body.ts';
import { namesHolder } from './names-holder.ts';
import { namesOtherRole } from './names-other-role.ts';
import { isOfOtherBody, isOfOtherYear } from './of-another.ts';
import type { QuestionKind } from './question-kind.ts';
import { type PassageTerms, type WordSignals, wordSignals } from './signals.ts';
import { holdsSort, isOfSort } from './sort-of-words.ts';
import type { TokenWeights } from './weigh-tokens.ts';

/** A passage that may hold the answer, with all that is known of it for one question. */
export interface Candidate {
  readonly passage: Passage;
  readonly terms: PassageTerms;
  /** Those of the paragraph before, in the same article; `null` where it is the first. */
  readonly before: PassageTerms | null;
  /** Its score by words, as a share of what the question could have scored. */
  readonly lexical: number;
  /** Where there is an encoder: question against passage, token by token, and as wholes. */
  readonly meaning: Meaning | null;
  /** Where there is a reader and it has read this passage. */
  readonly reading: Reading | null;
}

/** A question against a passage, by vectors. */
interface Meaning {
  readonly similarities: Similarities;
  /** Of the two as wholes. */
  readonly cosine: number;
  /** Of the question and the paragraphs before and behind, as wholes. */
  readonly around: number;
  /** Of the question and a stretch of the passage, offsets into its text. */
  readonly sentenceCosine: (within: Span) => number;
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
  /** What {@link Evidence.score} is made of, by the names of the table of weights. */
  readonly signals: Signals;
  readonly words: WordSignals;
  /** Whether the sentence holds the sort of words asked for; `null` where any will do. */
  readonly holdsKind: boolean | null;
  /** What the reader found in it; offsets into the article's body. */
  readonly read: ReadSpan | null;
  /** Whether what the reader found is of the sort asked for; `null` where any will do, or nothing was read. */
  readonly readsKind: boolean | null;
  /** Names and years of the question that nothing around the sentence holds (`findAbsentNames`). */
  readonly absentNames: readonly Word[];
}

/** What a question is ranked by. */
export interface RankedBy {
  readonly query: Query;
  readonly kind: QuestionKind;
  /** The words that name the meetings, as offsets into the question. */
  readonly named: readonly Span[];
  /** Names and years of the question. */
  readonly names: readonly Word[];
  /** The body that it names, where the corpus has several. */
  readonly body: NamedBody | null;
  /** Whose holder is asked for. */
  readonly office: AskedOffice | null;
  /** One for each word of the query. */
  readonly wordWeights: readonly number[];
  /** `null` without an encoder. */
  readonly tokenWeights: TokenWeights | null;
}

/** Ranks all sentences of all candidates, best first (`inRank`). */
export function rankSentences(
  question: RankedBy,
  candidates: readonly Candidate[],
  weights: RankingWeights = rankingWeights,
): readonly Evidence[] {
  return inRank(candidates.flatMap((candidate) => weighSentences(question, candidate, weights)));
}

/** @returns The best first; of equals the first in the corpus */
export function inRank(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted(
    (a, b) => b.score - a.score || a.candidate.passage.index - b.candidate.passage.index || a.at - b.at,
  );
}

function weighSentences(question: RankedBy, candidate: Candidate, weights: RankingWeights): readonly Evidence[] {
  const { passage, terms, meaning, reading } = candidate;
  const passageSimilarity = meaning && maxSim(meaning.similarities, question.tokenWeights?.byTerm ?? []);
  const absentNames = findAbsentNames(
    question.names,
    question.query,
    terms,
    candidate.before,
    passage.article.published,
  );
  const byWord = question.tokenWeights?.byWord ?? [];
  return passage.sentences.map((span, at) => {
    const words = wordSignals(question.query, question.wordWeights, terms, at);
    const within = { start: span.start - passage.start, end: span.end - passage.start };
    const before = (passage.sentences[at - 1] ?? span).start - passage.start;
    const text = passage.article.body.slice(span.start, span.end);
    const holdsKind = question.kind.expects && holdsSort(text, question.kind.expects, question.query);
    const found = reading && readSpan(reading, within);
    const read = found && {
      score: found.score,
      span: { start: found.span.start + passage.start, end: found.span.end + passage.start },
    };
    const readsKind = read && question.kind.expects && isOfSort(passage.article.body, span, read.span, question.kind);
    const signals: Signals = {
      lexical: candidate.lexical,
      ...words,
      kind: holdsKind === false ? 0 : 1,
      absent: question.kind.name === 'whether' ? countAbsent(question, candidate, at) : 0,
      holder: question.office !== null && namesHolder(question.office, text) ? 1 : 0,
      otherBody: isOfOtherBody(question.body, passage, terms) ? 1 : 0,
      otherYear: isOfOtherYear(question, text) ? 1 : 0,
      otherRole: namesOtherRole(question.query, text) ? 1 : 0,
      ...(meaning === null
        ? byWordsAlone
        : {
            sentence: sentenceMaxSim(meaning.similarities, byWord, within),
            withBefore: sentenceMaxSim(meaning.similarities, byWord, { start: before, end: within.end }),
            sentenceWhole: meaning.sentenceCosine(within),
            passage: passageSimilarity ?? 0,
            passageWhole: meaning.cosine,
            around: meaning.around,
            reading: (read?.score ?? unread) - (readsKind === false ? misfit : 0),
          }),
    };
    const table = meaning === null ? weights.byWords : weights.byMeaning;
    return {
      candidate,
      at,
      span,
      score: weighSignals(signals, table),
      signals,
      words,
      holdsKind,
      read,
      readsKind,
      absentNames,
    };
  });
}

function countAbsent({ names, query }: RankedBy, { passage, terms }: Candidate, at: number): number {
  const nearby = { ...terms, sentences: terms.sentences.slice(Math.max(0, at - 1), at + 1) };
  return findAbsentNames(names, query, nearby, null, passage.article.published).length;
}

/** What an encoder and a reader would say. */
const byWordsAlone = {
  sentence: 0,
  withBefore: 0,
  sentenceWhole: 0,
  passage: 0,
  passageWhole: 0,
  around: 0,
  reading: 0,
};
