import type { Span } from '../corpus/corpus.ts';
import type { PassageText } from './encoder.ts';

/**
 * Reads a question with a passage and says where in it the answer stands, if anywhere. The search knows only this
 * interface; what runs the model lives in `src/model`.
 */
export interface Reader {
  /** Names the model: readings of different ids must never be compared. */
  readonly id: string;
  /** Reads the question with each of the passages: one reading each, in their order, whatever else is read beside. */
  read(question: string, passages: readonly PassageText[]): Promise<readonly Reading[]>;
}

/** What the reader holds of one passage. All log-odds are natural logarithms. */
export interface Reading {
  /** For each token of the text: log-odds that the answer starts with it rather than that there is none. */
  readonly starts: Float32Array;
  /** For each token of the text: log-odds that the answer ends with it rather than that there is none. */
  readonly ends: Float32Array;
  /** For each token, the word that it stands in, as offsets into the text; the pieces of one word share one span. */
  readonly spans: readonly Span[];
}

/** The words that answer best, and how well. */
export interface ReadSpan {
  /** Log-odds of these words against "does not answer": above 0 the reader takes them for an answer. */
  readonly score: number;
  /** From the first to the last answering word, as offsets into the text. */
  readonly span: Span;
}
