import type { Article, Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { numberWords } from '../values/numerals.ts';
import type { Account } from './account.ts';
import { votesOf } from './account-values.ts';
import { areSame, compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { contrasts } from './contrasts.ts';
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
  return {
    kind: 'figure',
    sort: () => 'vote',
    keys: () => ['vote'],
    relate(one, other) {
      if (areSameResult(one.vote, other.vote)) return 'agree';
      if (!mayBeSame(one.matter, other.matter, meeting) || !mayBeSameTime(one.matter.periods, other.matter.periods))
        return 'apart';
      if (wasBefore(one) !== wasBefore(other)) return 'apart';
      const likeness = compareMatters(one.matter, other.matter);
      // Few votes of a meeting share three words.
      const alike = likeness.least >= 0.25 && likeness.shared.filter((token) => !meeting.has(token)).length >= 3;
      if (alike || sharesEnough(likeness)) return 'clash';
      return areOfOneBody(one.vote, other.vote) && maybeSameFate(one, other) && areOfOneMatter(one, other, rivals)
        ? 'clash'
        : 'apart';
    },
    name(one, other) {
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
  if (shared.length > 0) return ![...rivals(one), ...rivals(other)].some(names);
  return (
    (mine.length === 0 || theirs.length === 0) &&
    !one.onAmendment &&
    [one, other].every((vote) => rivals(vote).length === 0)
  );
}

/** What a vote was on: the words of its clause, or of the sentence before where it leans on that. */
function votedOn(vote: StatedVote): readonly string[] {
  const had = mattersVoted.get(vote) ?? findVotedOn(vote);
  mattersVoted.set(vote, had);
  return had;
}

const mattersVoted = new WeakMap<StatedVote, readonly string[]>();

function findVotedOn({ account: { text, words }, matter, mark }: StatedVote): readonly string[] {
  const from = [...text.slice(0, mark.start).matchAll(clauseBreaks)].at(-1);
  const behind = text.slice(mark.end).search(clauseBreaks);
  const opening = leadIn.exec(text)?.[0].length ?? 0;
  const [start, end] = [
    Math.max(from?.index ?? 0, opening <= mark.start ? opening : 0),
    behind < 0 ? text.length : mark.end + behind,
  ];
  const own = words
    .filter((word) => word.start >= start && word.end <= end && !/^\p{N}/u.test(word.token))
    .filter((word) => !ofAnyVote.has(findTerms(word.text)[0] ?? '') && !isNumber.test(word.text))
    .map(({ token }) => token);
  const here = new Set(words.map(({ token }) => token));
  const before = [...matter.weights.keys()].filter((token) => !here.has(token) && !ofAnyVote.has(token));
  return own.length === 0 ? before : own;
}

/** "After eight hours of debate, …". */
const leadIn = /^(?:After|Before|In|On|At|With|Following|Despite|Shortly|Late|Early|Amid|During) [^,]*, /;
const isNumber = new RegExp(`^(?:${numberWords})$`, 'iu');
const clauseBreaks = /[;:“”"]| but | while | whereas |, (?:and|which|who|as|with|after|according)\b/g;

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
  /\b(?:fell|falls|fail(?:ed|s)|defeat(?:ed|s)?|reject(?:ed|s)?|lost|loses|voted down|votes down|turned down|thrown out|short of|blocked)\b/i;

/** Words that stand beside the result of any vote. */
const ofAnyVote: ReadonlySet<string> = new Set(
  findTerms(
    'vote voted votes ballot majority minority favour favor against abstain abstained abstention abstaining result margin tally split divided narrow narrowly close closely member members council councillor committee board panel delegate assembly parliament chamber decision decide decided take took meeting session met evening night hand home win won rare rarely people person familiar discussion debate round clear large small wide wider fewest expected room setters setter adopted approved passed backed carried endorsed rejected supported wanted scraped state country scrape went go text motion resolution proposal talks end ended',
  ),
);

const areSameResult = (one: Vote, other: Vote): boolean =>
  (one.favour === null || other.favour === null || one.favour === other.favour) &&
  one.against === other.against &&
  (one.abstained === null || other.abstained === null || one.abstained === other.abstained);
