import type { Verdict } from '../answer/answer.ts';

/** What a verdict means, never whether the claim is true: the corpus may be wrong, and it may be silent. */
export const meanings: Readonly<Record<Verdict['verdict'], readonly [verdict: string, meaning: string]>> = {
  verbatim: ['verbatim', 'these words stand in an article'],
  altered: ['altered', 'close to words of an article, but not the same'],
  stitched: ['stitched', 'pieces of several places joined'],
  misattributed: [
    'misattributed',
    'the words stand in an article, but there someone else says them, or of another meeting',
  ],
  supported: ['supported', 'an article says as much in other words'],
  contradicted: ['contradicted', 'an article says otherwise'],
  'not-found': ['not found', 'no article says so, which does not make it wrong'],
};
