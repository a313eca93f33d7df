import type { Tokenizer } from '@huggingface/tokenizers';
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { PassageText } from '../search/encoder.ts';
import type { Reading } from '../search/reader.ts';
import { bestWindow, cutWindows } from './cut-windows.ts';
import { leadOf, marksOf } from './run-encoder.ts';
import { tokenizeWords } from './tokenize-words.ts';

/** What is needed to run the reader. */
export interface ReaderModel {
  readonly session: InferenceSession;
  readonly tokenizer: Tokenizer;
  readonly maxTokens: number;
}

/** Most tokens of a question, as in training. */
const longestQuestion = 48;
/** Most tokens of context, so that at least 93 of 256 are left for the passage. */
const longestContext = 112;
/** Tokens that two windows of a long passage share: the longest answer, and room around it. */
const overlap = 48;

/**
 * Reads a question with one passage: `[CLS] question [SEP] MEETING. TITLE. passage [SEP]`. Alone, never in a batch,
 * for the reason that `runOnPassage` has.
 */
export async function runReader(model: ReaderModel, question: string, passage: PassageText): Promise<Reading> {
  const { session, tokenizer, maxTokens } = model;
  const [open, close] = marksOf(tokenizer);
  const asked = [open, ...tokenizeWords(tokenizer, question).ids.slice(0, longestQuestion), close];
  const before = [...asked, ...tokenizeWords(tokenizer, leadOf(passage.context)).ids.slice(0, longestContext)];
  const { ids, spans } = tokenizeWords(tokenizer, passage.text);
  const windows = cutWindows(ids.length, maxTokens - before.length - 1, overlap);
  const starts: Float32Array[] = [];
  const ends: Float32Array[] = [];
  for (const { from, to } of windows) {
    const [start, end] = await run(session, [...before, ...ids.slice(from, to), close], asked.length);
    starts.push(start);
    ends.push(end);
  }
  return { spans, starts: pick(starts), ends: pick(ends) };

  /** Log-odds against position 0: the softmax's divisor is the same for both, and falls out. */
  function pick(logits: readonly Float32Array[]): Float32Array {
    return Float32Array.from(ids, (_, token) => {
      const window = bestWindow(windows, token);
      const at = before.length + token - (windows[window]?.from ?? 0);
      return (logits[window]?.[at] ?? 0) - (logits[window]?.[0] ?? 0);
    });
  }
}

async function run(
  session: InferenceSession,
  ids: readonly number[],
  asked: number,
): Promise<readonly [starts: Float32Array, ends: Float32Array]> {
  const input = (numbers: readonly number[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const { start_logits: starts, end_logits: ends } = await session.run({
    input_ids: input(ids),
    attention_mask: input(ids.map(() => 1)),
    token_type_ids: input(ids.map((_, index) => (index < asked ? 0 : 1))),
  });
  return [starts?.data as Float32Array, ends?.data as Float32Array];
}
