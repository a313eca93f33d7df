import type { Attendance, Comparison, Disagreement, Excerpt, Summary, Timeline, Verdict } from '../answer/answer.ts';
import type { Shelf } from '../answer/gather-candidates.ts';
import { proveExcerpts } from '../answer/prove-excerpts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EncodedText, Encoder } from '../search/encoder.ts';
import type { Reader } from '../search/reader.ts';
import { attendAs } from './attendance/attend-as.ts';
import { attendMeeting } from './attendance/attend-meeting.ts';
import { checkClaim } from './claims/check-claim.ts';
import { compareByMeaning } from './claims/compare-by-meaning.ts';
import { judgeClaim } from './claims/judge-claim.ts';
import { splitClaims } from './claims/split-claims.ts';
import { compareMeetings } from './comparison/compare-meetings.ts';
import { findDisagreements } from './disagreements/find-disagreements.ts';
import { summariseMeeting } from './summary/summarise-meeting.ts';
import { traceTopic } from './timeline/trace-topic.ts';

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
  /**
   * Lists whom articles place at a meeting, or the meetings that they place somebody at.
   *
   * @throws RangeError when the corpus has no such meeting
   */
  attendance(of: AttendanceOf): Attendance;
  /** Traces a topic through the meetings, oldest first. */
  timeline(words: string): Timeline;
  /**
   * Compares what articles say of two meetings, topic by topic.
   *
   * @throws RangeError when the corpus has no such meeting
   */
  compare(first: string, second: string): Comparison;
}

/** Whose attendance is asked for: a meeting's by its id, or a person's or body's by name. */
export type AttendanceOf = { readonly meeting: string } | { readonly person: string };

export interface SummaryOptions {
  /** Only points on this topic, as typed. */
  readonly about?: string;
}

/** What is needed to compare claims by meaning; without a reader by vectors alone. */
interface Vectors {
  readonly encoder: Encoder;
  readonly reader: Reader | null;
  readonly vectors: readonly EncodedText[];
}

/** @param meaning - `null` to compare by words alone */
export function createTestimony(corpus: Corpus, shelf: Shelf, meaning: Vectors | null): Testimony {
  const { index } = shelf;
  const proved = <T>(result: T, excerpts: readonly Excerpt[]): T => {
    proveExcerpts(corpus, excerpts);
    return result;
  };
  const check = async (claim: string): Promise<Verdict> => {
    const compared = meaning && (await compareByMeaning(meaning, corpus.passages, claim));
    const byWords = checkClaim(corpus, shelf.index, claim, compared);
    const verdict = meaning?.reader ? await judgeClaim(corpus, shelf, meaning, byWords) : byWords;
    return proved(verdict, verdict.excerpts);
  };
  return {
    summarise(meeting, { about } = {}) {
      const summary = {
        ...summariseMeeting(corpus, index, meeting, about, shelf),
        disagreements: disagreementsOf(corpus, meeting, meaning?.vectors),
      };
      return proved(summary, [...summary.points.map(({ excerpt }) => excerpt), ...excerptsOf(summary.disagreements)]);
    },
    checkClaim: check,
    checkMessage: (message) =>
      Promise.all(
        splitClaims(message).map(async ({ start, end }) => ({
          ...(await check(message.slice(start, end))),
          place: [start, end] satisfies [number, number],
        })),
      ),
    attendance(of) {
      const attendance =
        'meeting' in of
          ? attendMeeting(corpus, of.meeting, disagreementsOf(corpus, of.meeting, meaning?.vectors))
          : attendAs(corpus, of.person);
      return proved(attendance, [
        ...attendance.attendees.flatMap(({ excerpts }) => excerpts),
        ...excerptsOf(attendance.disagreements),
      ]);
    },
    timeline(words) {
      const timeline = traceTopic(corpus, index, words);
      return proved(
        timeline,
        timeline.entries.flatMap(({ points }) => points.map(({ excerpt }) => excerpt)),
      );
    },
    compare(first, second) {
      const comparison = compareMeetings(corpus, index, first, second);
      return proved(
        comparison,
        comparison.topics.flatMap((topic) => [...topic.first, ...topic.second]),
      );
    },
  };
}

const disagreementsOf = (corpus: Corpus, id: string, vectors?: readonly EncodedText[]): Disagreement[] =>
  corpus.meetings
    .filter((meeting) => meeting.id === id)
    .flatMap((meeting) => findDisagreements(corpus, meeting, vectors).map(({ shown }) => shown));

const excerptsOf = (disagreements: readonly Disagreement[]): readonly Excerpt[] =>
  disagreements.flatMap(({ sides }) => sides.flatMap(({ excerpts }) => excerpts));
