import type { Span } from '../corpus/corpus.ts';

/**
 * Turns texts into vectors, so that likeness of meaning becomes an angle between them. The search knows only this
 * interface; what runs the model lives in `src/model`.
 */
export interface Encoder {
  /** Names the model and how it is used: vectors of different ids must never be compared. */
  readonly id: string;
  /** Encodes a question; spans are offsets into `question`. */
  encodeQuestion(question: string): Promise<EncodedText>;
  /**
   * Encodes passages, one result each, in their order; spans are offsets into `text`.
   *
   * @param passages - Each with the context that it is read in ("MEETING. TITLE.", may be empty), which colours the
   * vectors of the text and has rows of its own, without spans
   * @param onProgress - Told how many are done, now and then and at the end
   */
  encodePassages(
    passages: readonly PassageText[],
    onProgress?: (done: number) => void,
  ): Promise<readonly EncodedText[]>;
}

/** A passage as a model reads it. */
export interface PassageText {
  /** What a reader of the passage knows already: the meeting with its place and dates, and the title. */
  readonly context: string;
  readonly text: string;
}

/**
 * The vectors of a text: one row for each token, first those of its context, then those of the text proper, in their
 * order; the model's own marks have none. Rows are of length one, kept as 8-bit numbers with a scale for each: number
 * `i` of row `r` is `rows[r * dimensions + i] * scales[r]`.
 */
export interface EncodedText {
  readonly dimensions: number;
  readonly rows: Int8Array;
  /** As many as there are rows. */
  readonly scales: Float32Array;
  /** How many rows stand for the context; 0 for a question. */
  readonly contextRows: number;
  /** For each row after those, the word that its token stands in; the pieces of one word share one span. */
  readonly spans: readonly Span[];
  /** The mean over all tokens, marks and context included, set to length one. */
  readonly mean: Float32Array;
}
