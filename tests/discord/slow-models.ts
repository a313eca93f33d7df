import { createHash } from 'node:crypto';
import type { Models } from '../../src/model/load-models.ts';
import type { EncodedText } from '../../src/search/encoder.ts';

/** Models that know nothing of meaning, and run when they are told to. */
export interface SlowModels extends Models {
  /** Paragraphs that were encoded, in order. */
  readonly encoded: string[];
  /** Holds back what is asked from now on, until {@link release}. */
  hold(): void;
  release(): void;
}

export function makeSlowModels(msPerQuestion = 0): SlowModels {
  const encoded: string[] = [];
  let open = (): void => {};
  let gate: Promise<void> = Promise.resolve();
  return {
    encoded,
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    encoder: {
      id: 'slow',
      async encodeQuestion(question) {
        await gate;
        await new Promise((resolve) => setTimeout(resolve, msPerQuestion));
        return encode('', question);
      },
      async encodePassages(passages, onProgress) {
        const results: EncodedText[] = [];
        for (const { context, text } of passages) {
          await gate;
          encoded.push(text);
          results.push(encode(context, text));
          onProgress?.(results.length);
        }
        return results;
      },
    },
    reader: null,
    isGivenUp: () => false,
    close: async () => {},
  };
}

const dimensions = 16;

/** Each word has a direction of its own, which its letters decide. */
function encode(context: string, text: string): EncodedText {
  const [before, own] = [context, text].map((part) => [...part.matchAll(/[\p{L}\p{N}]+/gu)]);
  const words = [...(before ?? []), ...(own ?? [])].map(([word]) => word.toLowerCase());
  const vectors = words.map((word) =>
    [...createHash('sha256').update(word).digest().subarray(0, dimensions)].map((byte) => byte - 128),
  );
  const sum = Array.from({ length: dimensions }, (_, at) =>
    vectors.reduce((total, vector) => total + (vector[at] ?? 0), 0),
  );
  return {
    dimensions,
    rows: Int8Array.from(vectors.flat()),
    scales: Float32Array.from(vectors.map((vector) => 1 / Math.hypot(...vector))),
    contextRows: before?.length ?? 0,
    spans: (own ?? []).map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
    mean: Float32Array.from(sum.map((part) => part / (Math.hypot(...sum) || 1))),
  };
}
