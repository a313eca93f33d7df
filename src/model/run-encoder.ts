import type { Tokenizer } from '@huggingface/tokenizers';
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { EncodedText, PassageText } from '../search/encoder.ts';
import { bestWindow, cutWindows } from './cut-windows.ts';
import { quantizeRows } from './quantize-rows.ts';
import { tokenizeWords } from './tokenize-words.ts';

/** What is needed to run the encoder. */
export interface EncoderModel {
  readonly session: InferenceSession;
  readonly tokenizer: Tokenizer;
  readonly dimensions: number;
  readonly maxTokens: number;
}

/** Tokens that two windows of a long passage share, and most tokens of context repeated in front of each. */
const overlap = 96;
const longestContext = 128;

/** Encodes a question: "query: …". */
export function runOnQuestion(model: EncoderModel, question: string): Promise<EncodedText> {
  return encode(model, 'query: ', '', question);
}

/** Encodes a passage: "passage: MEETING. TITLE. TEXT". */
export function runOnPassage(model: EncoderModel, { context, text }: PassageText): Promise<EncodedText> {
  return encode(model, 'passage: ', leadOf(context), text);
}

/** A context as the beginning of a text: closed by one full stop; nothing where there is none. */
export function leadOf(context: string): string {
  const words = context.replace(/[.\s]+$/, '');
  return words === '' ? '' : `${words}. `;
}

/**
 * Encodes one text alone. Never several in one batch: int8 models choose their scale from the whole batch, so that a
 * text's vectors would depend on its company.
 */
async function encode(model: EncoderModel, mark: string, lead: string, text: string): Promise<EncodedText> {
  const { session, tokenizer, dimensions, maxTokens } = model;
  const [open, close] = marksOf(tokenizer);
  const marks = [open, ...tokenizeWords(tokenizer, mark).ids];
  const context = tokenizeWords(tokenizer, lead).ids.slice(0, longestContext);
  const { ids, spans } = tokenizeWords(tokenizer, text);
  const before = marks.length + context.length;
  const windows = cutWindows(ids.length, maxTokens - before - 1, overlap);
  const states: (readonly Float32Array[])[] = [];
  for (const { from, to } of windows) {
    const state = await run(session, [...marks, ...context, ...ids.slice(from, to), close]);
    states.push(rowsOf(state, dimensions));
  }
  const contextRows = states[0]?.slice(marks.length, before) ?? [];
  const textRows = ids.flatMap((_, token) => {
    const window = bestWindow(windows, token);
    return states[window]?.[before + token - (windows[window]?.from ?? 0)] ?? [];
  });
  const others = states.flatMap((rows) => [...rows.slice(0, before), ...rows.slice(-1)]);
  return {
    dimensions,
    ...quantizeRows([...contextRows, ...textRows], dimensions),
    contextRows: contextRows.length,
    spans,
    mean: meanOf([...others, ...textRows], dimensions),
  };
}

const rowsOf = (state: Float32Array, dimensions: number): readonly Float32Array[] =>
  Array.from({ length: state.length / dimensions }, (_, row) =>
    state.subarray(row * dimensions, (row + 1) * dimensions),
  );

async function run(session: InferenceSession, ids: readonly number[]): Promise<Float32Array> {
  const input = (numbers: readonly number[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const { last_hidden_state: output } = await session.run({
    input_ids: input(ids),
    attention_mask: input(ids.map(() => 1)),
    token_type_ids: input(ids.map(() => 0)),
  });
  return output?.data as Float32Array;
}

/** The ids of [CLS] and [SEP]. */
export function marksOf(tokenizer: Tokenizer): readonly [open: number, close: number] {
  const [open, close] = tokenizer.encode('').ids;
  if (open === undefined || close === undefined) throw new Error('the tokenizer has no opening and closing marks');
  return [open, close];
}

function meanOf(rows: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  for (const row of rows)
    for (let index = 0; index < dimensions; index += 1) sum[index] = (sum[index] ?? 0) + (row[index] ?? 0);
  const length = Math.hypot(...sum) || 1;
  return Float32Array.from(sum, (number) => number / length);
}
