import type { Corpus } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { votesOf } from './account-values.ts';
import { compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { type Matter, readMatter } from './matter.ts';
import { readMeetingWords } from './office.ts';
import { mayBeSameTime } from './periods.ts';
import { sharesEnough } from './same-matter.ts';
import { findSpeakers } from './speakers.ts';
import type { Slot, Statement } from './statement.ts';
import { createTelling } from './telling.ts';
import type { Vote } from './votes.ts';

/** The result of a vote, with what was voted on. */
export interface StatedVote extends Statement {
  readonly vote: Vote;
  readonly matter: Matter;
}

export function findStatedVotes(corpus: Corpus, accounts: readonly Account[]): readonly StatedVote[] {
  const telling = createTelling(corpus);
  const speakers = findSpeakers(corpus);
  return accounts.flatMap((account) =>
    votesOf(account).map((vote) => ({
      account,
      value: vote.text,
      mark: vote,
      vote,
      matter: readMatter(account, vote, speakers(account), telling),
    })),
  );
}

/** The slot of a vote's result. */
export function voteSlot(corpus: Corpus, accounts: readonly Account[]): Slot<StatedVote> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  return {
    kind: 'figure',
    sort: () => 'vote',
    keys: () => ['vote'],
    relate(one, other) {
      if (areSameResult(one.vote, other.vote)) return 'agree';
      if (!mayBeSame(one.matter, other.matter, meeting) || !mayBeSameTime(one.matter.periods, other.matter.periods))
        return 'apart';
      const likeness = compareMatters(one.matter, other.matter);
      // Few votes of a meeting share three words.
      const alike = likeness.least >= 0.25 && likeness.shared.filter((token) => !meeting.has(token)).length >= 3;
      return alike || sharesEnough(likeness) ? 'clash' : 'apart';
    },
    name: (one, other) => `the vote: ${nameShared(one.matter, other.matter)}`,
    about: (one, other) => ['vote', ...compareMatters(one.matter, other.matter).shared],
  };
}

const areSameResult = (one: Vote, other: Vote): boolean =>
  (one.favour === null || other.favour === null || one.favour === other.favour) &&
  one.against === other.against &&
  (one.abstained === null || other.abstained === null || one.abstained === other.abstained);
