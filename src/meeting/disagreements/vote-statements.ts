import type { Article, Corpus } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { votesOf } from './account-values.ts';
import { areContrasted, areSame, compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { contrasts } from './contrasts.ts';
import { type Matter, readMatter } from './matter.ts';
import { readMeetingWords } from './office.ts';
import { mayBeSameTime } from './periods.ts';
import { sharesEnough } from './same-matter.ts';
import { areOfOneTopic, haveOtherSubjects } from './same-topic.ts';
import { findSpeakers } from './speakers.ts';
import type { Slot, Statement } from './statement.ts';
import { createTelling } from './telling.ts';
import { isVoteWord, leans, opensWith, readTopic, type VoteTopic, votedOn } from './voted-on.ts';
import type { Vote } from './votes.ts';

/** The result of a vote, with what was voted on. */
export interface StatedVote extends Statement {
  readonly vote: Vote;
  readonly matter: Matter;
  readonly fate: 'carried' | 'lost' | 'untold';
  /** It decided on a change to what was put forward, or on how to go on. */
  readonly onAmendment: boolean;
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
      matter: withoutSides(readMatter(account, vote, speakers(account), telling)),
      fate: readFate(account.text, vote),
      onAmendment: /\b(?:amendments?|referendum|adjournment|procedural)\b/i.test(account.text),
    })),
  );
}

/** "In June it had voted seven to two." */
const wasBefore = ({ account: { text }, mark }: StatedVote): boolean =>
  /\bhad (?:\p{L}+ )?(?:been )?(?:voted|decided|approved|adopted|passed|carried|rejected|backed)\b[^.;]*$/iu.test(
    text.slice(0, mark.start),
  );

/** "In favour" and "abstentions" tell no two votes apart. */
const withoutSides = (matter: Matter): Matter => ({
  ...matter,
  contrasts: new Map([...matter.contrasts].filter(([row]) => !contrasts[row]?.includes('favour'))),
});

/** The slot of a vote's result. */
export function voteSlot(
  corpus: Corpus,
  accounts: readonly Account[],
  statements: readonly StatedVote[],
): Slot<StatedVote> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  const byArticle = new Map<Article, StatedVote[]>();
  for (const one of statements) {
    const { article } = one.account.passage;
    byArticle.set(article, [...(byArticle.get(article) ?? []), one]);
  }
  /** Other results that the same article gives, of votes by as many. */
  const rivals = (one: StatedVote): readonly StatedVote[] =>
    (byArticle.get(one.account.passage.article) ?? []).filter((other) => !areSameResult(one.vote, other.vote));
  const topics = new Map<StatedVote, VoteTopic>();
  const topicOf = (one: StatedVote): VoteTopic => {
    const topic = topics.get(one) ?? readTopic(corpus, one);
    topics.set(one, topic);
    return topic;
  };
  /** What "the text" is tells, where as many voted and it went the same way. */
  const areOfOneText = (one: StatedVote, other: StatedVote): boolean =>
    one.fate === other.fate &&
    one.fate !== 'untold' &&
    one.onAmendment === other.onAmendment &&
    sizeOf(one.vote) === sizeOf(other.vote) &&
    areOfOneTopic(topicOf(one), topicOf(other), meeting, [...rivals(one), ...rivals(other)].map(topicOf));
  return {
    kind: 'figure',
    sort: () => 'vote',
    keys: () => ['vote'],
    relate(one, other) {
      if (areSameResult(one.vote, other.vote)) return 'agree';
      if (!mayBeSame(one.matter, other.matter, meeting) || !mayBeSameTime(one.matter.periods, other.matter.periods))
        return 'apart';
      if (wasBefore(one) !== wasBefore(other)) return 'apart';
      if (haveOtherSubjects(topicOf(one), topicOf(other))) return 'apart';
      const likeness = compareMatters(one.matter, other.matter);
      // Few votes of a meeting share three words.
      const alike = likeness.least >= 0.25 && likeness.shared.filter((token) => !meeting.has(token)).length >= 3;
      if ((alike || sharesEnough(likeness)) && (!(leans(one) || leans(other)) || namesMuch(likeness.shared)))
        return 'clash';
      return areOfOneBody(one.vote, other.vote) &&
        maybeSameFate(one, other) &&
        (areOfOneMatter(one, other, rivals) || areOfOneText(one, other))
        ? 'clash'
        : 'apart';
    },
    relateAsked(one, other) {
      if (areSameResult(one.vote, other.vote)) return 'agree';
      if (areContrasted(one.matter, other.matter) || !mayBeSameTime(one.matter.periods, other.matter.periods))
        return 'apart';
      if (wasBefore(one) !== wasBefore(other) || one.onAmendment !== other.onAmendment) return 'apart';
      return maybeSameFate(one, other) && !haveOtherSubjects(topicOf(one), topicOf(other)) ? 'clash' : 'apart';
    },
    name(one, other) {
      // Of "the text" the two share words of any vote.
      if (leans(one) || leans(other)) return 'the vote';
      const shared = nameShared(one.matter, other.matter);
      return shared === '' ? 'the vote' : `the vote: ${shared}`;
    },
    about: (one, other) => ['vote', ...compareMatters(one.matter, other.matter).shared],
  };
}

/** Whether two votes may be on one thing: they name the same, or one names nothing and neither article has another. */
function areOfOneMatter(
  one: StatedVote,
  other: StatedVote,
  rivals: (vote: StatedVote) => readonly StatedVote[],
): boolean {
  if (one.onAmendment !== other.onAmendment) return false;
  const [mine, theirs] = [votedOn(one), votedOn(other)];
  const shared = mine.filter((token) => theirs.some((met) => areSame(token, met)));
  const names = (vote: StatedVote): boolean =>
    shared.every((token) => votedOn(vote).some((met) => areSame(token, met)));
  if (shared.length > 0) {
    const refers =
      shared.length >= leastReferred ||
      !(leans(one) || leans(other)) ||
      shared.some((token) => opensWith(one, token) && opensWith(other, token));
    // What was asked for and what was given are many things.
    const isThing = shared.some((token) => !token.startsWith('act:'));
    return refers && isThing && ![...rivals(one), ...rivals(other)].some(names);
  }
  return (
    (mine.length === 0 || theirs.length === 0) &&
    !one.onAmendment &&
    [one, other].every((vote) => rivals(vote).length === 0)
  );
}

/** "The text was adopted" is shared by many votes. */
const namesMuch = (shared: readonly string[]): boolean =>
  shared.filter((token) => !isVoteWord(token)).length >= leastReferred;

/** So many words must "the text" of one article have in common with what another names. */
const leastReferred = 2;

/** Whether as many voted, give or take those whom one report leaves out. */
function areOfOneBody(one: Vote, other: Vote): boolean {
  if (one.favour === null || other.favour === null) return false;
  const counts = [one, other].map(({ favour, against, abstained }) => [
    (favour ?? 0) + against,
    (favour ?? 0) + against + (abstained ?? 0),
  ]);
  const [mine = [], theirs = []] = counts;
  const apart = Math.min(...mine.flatMap((size) => theirs.map((met) => Math.abs(size - met))));
  const size = Math.max(...mine, ...theirs);
  return apart <= (size < 15 ? 1 : Math.max(2, size * bodySlack));
}

/** How many voted for or against. */
const sizeOf = ({ favour, against }: Vote): number | null => (favour === null ? null : favour + against);

/** Share of a large body that two counts of those who voted may differ by. */
const bodySlack = 0.05;

function readFate(text: string, { favour, against }: Vote): StatedVote['fate'] {
  if (lost.test(text) || (favour !== null && favour < against)) return 'lost';
  return carried.test(text) ? 'carried' : 'untold';
}

const maybeSameFate = ({ fate: one }: StatedVote, { fate: other }: StatedVote): boolean =>
  one === other || one === 'untold' || other === 'untold';

const carried =
  /\b(?:adopt(?:ed|s)?|pass(?:ed|es)|carried|approv(?:ed|es)|went through|goes through|scraped|cleared|endorsed|elected|won|agreed|signed off)\b/i;
const lost =
  /\b(?:fell|falls|fail(?:ed|s)|defeat(?:ed|s)?|reject(?:ed|s)?|lost|loses|voted down|votes down|turned down|thrown out|short of|blocked|not (?:accepted|adopted|approved|passed|carried))\b/i;

const areSameResult = (one: Vote, other: Vote): boolean =>
  (one.favour === null || other.favour === null || one.favour === other.favour) &&
  one.against === other.against &&
  (one.abstained === null || other.abstained === null || one.abstained === other.abstained);
