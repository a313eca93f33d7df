import type { Excerpt, Summary, Verdict } from '../answer/answer.ts';
import { proveExcerpts } from '../answer/prove-excerpts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EncodedText, Encoder } from '../search/encoder.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { checkClaim } from './claims/check-claim.ts';
import { compareByMeaning } from './claims/compare-by-meaning.ts';
import { splitClaims } from './claims/split-claims.ts';
import { summariseMeeting } from './summary/summarise-meeting.ts';

/** The corpus read as testimony about meetings. All that it returns is made of proved excerpts. */
export interface Testimony {
  /**
   * Sums up a meeting in at most eight points, or what it has on one topic.
   *
   * @throws RangeError when the corpus has no such meeting
   */
  summarise(meeting: string, options?: SummaryOptions): Summary;
  /** Says how a claim stands to what is written; never whether it is true. */
  checkClaim(claim: string): Promise<Verdict>;
  /** Splits a message into claims and checks each; empty where it makes none. */
  checkMessage(message: string): Promise<readonly Verdict[]>;
}

export interface SummaryOptions {
  /** Only points on this topic, as typed. */
  readonly about?: string;
}

/** What is needed to compare claims by meaning. */
interface Vectors {
  readonly encoder: Encoder;
  readonly vectors: readonly EncodedText[];
}

/** @param meaning - `null` to compare by words alone */
export function createTestimony(corpus: Corpus, index: SearchIndex, meaning: Vectors | null): Testimony {
  const proved = <T>(result: T, excerpts: readonly Excerpt[]): T => {
    proveExcerpts(corpus, excerpts);
    return result;
  };
  const check = async (claim: string): Promise<Verdict> => {
    const compare = meaning === null ? undefined : await compareByMeaning(meaning, claim);
    const verdict = checkClaim(corpus, index, claim, compare);
    return proved(verdict, verdict.excerpts);
  };
  return {
    summarise(meeting, { about } = {}) {
      const summary = summariseMeeting(corpus, index, meeting, about);
      return proved(
        summary,
        summary.points.map(({ excerpt }) => excerpt),
      );
    },
    checkClaim: check,
    checkMessage: (message) =>
      Promise.all(
        splitClaims(message).map(async ({ start, end }) => ({
          ...(await check(message.slice(start, end))),
          place: [start, end] satisfies [number, number],
        })),
      ),
  };
}
