import type { Passage } from '../../corpus/corpus.ts';
import type { EncodedText, Encoder } from '../../search/encoder.ts';
import { centreOf, compareTokens, meanCosine } from '../../search/max-sim.ts';
import { plainClaim } from './plain-claim.ts';
import type { CompareMeaning } from './weigh-evidence.ts';

/** What an encoder knows of a claim. */
export interface MeaningOfClaim {
  readonly compare: CompareMeaning;
  /** The passages that are nearest to it as wholes, nearest first. */
  nearest(limit: number, within: (passage: Passage) => boolean): readonly Passage[];
}

const centres = new WeakMap<readonly EncodedText[], Float64Array>();

/**
 * Encodes a claim, to be compared with the passages that may bear on it.
 *
 * @param vectors - One for each of the passages, in their order
 */
export async function compareByMeaning(
  { encoder, vectors }: { readonly encoder: Encoder; readonly vectors: readonly EncodedText[] },
  passages: readonly Passage[],
  claim: string,
): Promise<MeaningOfClaim> {
  const encoded = await encoder.encodeQuestion(plainClaim(claim));
  const centre = centres.get(vectors) ?? centreOf(vectors);
  centres.set(vectors, centre);
  return {
    compare({ index }) {
      const text = vectors[index];
      return text === undefined ? null : compareTokens(encoded, text, centre);
    },
    nearest: (limit, within) =>
      passages
        .filter(within)
        .flatMap((passage) => {
          const text = vectors[passage.index];
          return text === undefined ? [] : [{ passage, cosine: meanCosine(encoded, text) }];
        })
        .sort((a, b) => b.cosine - a.cosine || a.passage.index - b.passage.index)
        .slice(0, limit)
        .map(({ passage }) => passage),
  };
}
