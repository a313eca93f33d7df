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
  return encode(model, 'query: ', question);
}

/** Encodes a passage: "passage: MEETING. TITLE. TEXT". */
export function runOnPassage(model: EncoderModel, { context, text }: PassageText): Promise<EncodedText> {
  return encode(model, `passage: ${leadOf(context)}`, text);
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
async function encode({ session, tokenizer, dimensions, maxTokens }: EncoderModel, lead: string, text: string) {
  const [open, close] = marksOf(tokenizer);
  const before = [open, ...tokenizeWords(tokenizer, lead).ids.slice(0, longestContext)];
  const tokens = tokenizeWords(tokenizer, text);
  const windows = cutWindows(tokens.ids.length, maxTokens - before.length - 1, overlap);
  const states: Float32Array[] = [];
  for (const { from, to } of windows) {
    states.push(await run(session, [...before, ...tokens.ids.slice(from, to), close]));
  }
  const rows = tokens.ids.map((_, token) => {
    const window = bestWindow(windows, token);
    const row = before.length + token - (windows[window]?.from ?? 0);
    return states[window]?.subarray(row * dimensions, (row + 1) * dimensions) ?? new Float32Array(dimensions);
  });
  const marks = states.flatMap((state) => marksIn(state, before.length, dimensions));
  return {
    dimensions,
    ...quantizeRows(rows, dimensions),
    spans: tokens.spans,
    mean: meanOf([...marks, ...rows], dimensions),
  };
}

/** The rows that stand for no token of the text: those in front, and the closing mark. */
function marksIn(state: Float32Array, before: number, dimensions: number): Float32Array[] {
  const row = (index: number): Float32Array => state.subarray(index * dimensions, (index + 1) * dimensions);
  return [...Array.from({ length: before }, (_, index) => row(index)), row(state.length / dimensions - 1)];
}

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
