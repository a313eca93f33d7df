import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';

/** What the reader takes: `[CLS] question [SEP] passage [SEP]`, as ids of tokens. */
export interface ReaderInput {
  readonly ids: readonly number[];
  /** How many of the ids are of the question, with its marks. */
  readonly asked: number;
}

/** What the reader says of each token: logits. */
export interface ReaderOutput {
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/**
 * Opens the reader on as many threads, this one among them. Each text runs on one thread: two that share the work of
 * one text wait for each other after every operation, and take three quarters of the time of one, not half.
 *
 * @returns What runs any number of inputs, side by side: one output for each, in their order
 */
export async function openReader(
  weights: Uint8Array,
  threads: number,
): Promise<(inputs: readonly ReaderInput[]) => Promise<readonly ReaderOutput[]>> {
  const [here, ...others] = await Promise.all([
    openReaderSession(weights),
    ...Array.from({ length: threads - 1 }, () => startThread(weights)),
  ]);
  // The other threads first: this one is busy from its first input on.
  const runs = [...others, (inputs: readonly ReaderInput[]) => inOrder(inputs, here)];
  return async (inputs) => {
    const outputs: ReaderOutput[] = [];
    const shares = shareOut(inputs, runs.length);
    await Promise.all(
      runs.map(async (run, at) => {
        const share = shares[at] ?? [];
        const said = share.length === 0 ? [] : await run(share.flatMap((index) => inputs[index] ?? []));
        for (const [place, index] of share.entries()) {
          const output = said[place];
          if (output) outputs[index] = output;
        }
      }),
    );
    return outputs;
  };
}

/** Opens the reader on this thread alone. */
export async function openReaderSession(weights: Uint8Array): Promise<(input: ReaderInput) => Promise<ReaderOutput>> {
  const session = await InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  return async ({ ids, asked }) => {
    const input = (numbers: readonly number[]): Tensor =>
      new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
    const { start_logits: starts, end_logits: ends } = await session.run({
      input_ids: input(ids),
      attention_mask: input(ids.map(() => 1)),
      token_type_ids: input(ids.map((_, index) => (index < asked ? 0 : 1))),
    });
    return { starts: starts?.data as Float32Array, ends: ends?.data as Float32Array };
  };
}

/** Indices of the inputs for each thread: the longest first, each to whoever has least to do. */
function shareOut(inputs: readonly ReaderInput[], threads: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: threads }, () => ({ tokens: 0, indices: [] as number[] }));
  const byLength = inputs.map(({ ids }, index) => ({ index, tokens: ids.length })).sort((a, b) => b.tokens - a.tokens);
  for (const { index, tokens } of byLength) {
    const least = shares.reduce((best, share) => (share.tokens < best.tokens ? share : best));
    least.tokens += tokens;
    least.indices.push(index);
  }
  return shares.map(({ indices }) => indices);
}

async function inOrder(
  inputs: readonly ReaderInput[],
  run: (input: ReaderInput) => Promise<ReaderOutput>,
): Promise<readonly ReaderOutput[]> {
  const outputs: ReaderOutput[] = [];
  for (const input of inputs) outputs.push(await run(input));
  return outputs;
}

async function startThread(
  weights: Uint8Array,
): Promise<(inputs: readonly ReaderInput[]) => Promise<readonly ReaderOutput[]>> {
  const thread = new Worker(new URL('./reader-thread.mjs', import.meta.url), { execArgv: [] });
  const own = Uint8Array.from(weights);
  thread.postMessage(own, [own.buffer]);
  await once(thread, 'message');
  // It ends with the process, and keeps none alive.
  thread.unref();
  return async (inputs) => {
    thread.postMessage(inputs);
    const [outputs] = await once(thread, 'message');
    return outputs;
  };
}
