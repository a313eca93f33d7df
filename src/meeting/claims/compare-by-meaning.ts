import type { EncodedText, Encoder } from '../../search/encoder.ts';
import { centreOf, compareTokens } from '../../search/max-sim.ts';
import { plainClaim } from './plain-claim.ts';
import type { CompareMeaning } from './weigh-evidence.ts';

const centres = new WeakMap<readonly EncodedText[], Float64Array>();

/**
 * Encodes a claim, to be compared with the passages that may bear on it.
 *
 * @param vectors - One for each passage of the corpus, in their order
 */
export async function compareByMeaning(
  { encoder, vectors }: { readonly encoder: Encoder; readonly vectors: readonly EncodedText[] },
  claim: string,
): Promise<CompareMeaning> {
  const encoded = await encoder.encodeQuestion(plainClaim(claim));
  const centre = centres.get(vectors) ?? centreOf(vectors);
  centres.set(vectors, centre);
  return ({ index }) => {
    const text = vectors[index];
    return text === undefined ? null : compareTokens(encoded, text, centre);
  };
}
