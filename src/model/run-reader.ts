import type { Tokenizer } from '@huggingface/tokenizers';
import type { Span } from '../corpus/corpus.ts';
import type { PassageText } from '../search/encoder.ts';
import type { Reading } from '../search/reader.ts';
import { bestWindow, cutWindows, type Window } from './cut-windows.ts';
import type { ReaderInput, ReaderOutput } from './open-reader.ts';
import { leadOf, marksOf } from './run-encoder.ts';
import { tokenizeWords } from './tokenize-words.ts';

/** What is needed to run the reader. */
export interface ReaderModel {
  readonly run: (inputs: readonly ReaderInput[]) => Promise<readonly ReaderOutput[]>;
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
 * Reads a question with passages: `[CLS] question [SEP] MEETING. TITLE. passage [SEP]`. Each alone, never in a batch,
 * for the reason that `runOnPassage` has.
 *
 * @returns One reading for each passage, in their order
 */
export async function runReader(
  model: ReaderModel,
  question: string,
  passages: readonly PassageText[],
): Promise<readonly Reading[]> {
  const layouts = passages.map((passage) => layOut(model, question, passage));
  const outputs = await model.run(layouts.flatMap(({ inputs }) => inputs));
  let taken = 0;
  return layouts.map((layout) => {
    const own = outputs.slice(taken, taken + layout.inputs.length);
    taken += layout.inputs.length;
    return {
      spans: layout.spans,
      starts: logOdds(
        layout,
        own.map(({ starts }) => starts),
      ),
      ends: logOdds(
        layout,
        own.map(({ ends }) => ends),
      ),
    };
  });
}

/** A passage as the reader takes it: in windows where it is long. */
interface Layout {
  /** One input for each window. */
  readonly inputs: readonly ReaderInput[];
  readonly windows: readonly Window[];
  /** Tokens in front of the passage's own. */
  readonly before: number;
  /** For each token of the passage, its word. */
  readonly spans: readonly Span[];
}

function layOut({ tokenizer, maxTokens }: ReaderModel, question: string, passage: PassageText): Layout {
  const [open, close] = marksOf(tokenizer);
  const asked = [open, ...tokenizeWords(tokenizer, question).ids.slice(0, longestQuestion), close];
  const before = [...asked, ...tokenizeWords(tokenizer, leadOf(passage.context)).ids.slice(0, longestContext)];
  const { ids, spans } = tokenizeWords(tokenizer, passage.text);
  const windows = cutWindows(ids.length, maxTokens - before.length - 1, overlap);
  const inputs = windows.map(({ from, to }) => ({
    ids: [...before, ...ids.slice(from, to), close],
    asked: asked.length,
  }));
  return { inputs, windows, before: before.length, spans };
}

/** Log-odds against position 0: the softmax's divisor is the same for both, and falls out. */
function logOdds({ windows, before, spans }: Layout, logits: readonly Float32Array[]): Float32Array {
  return Float32Array.from(spans, (_, token) => {
    const window = bestWindow(windows, token);
    const at = before + token - (windows[window]?.from ?? 0);
    return (logits[window]?.[at] ?? 0) - (logits[window]?.[0] ?? 0);
  });
}
