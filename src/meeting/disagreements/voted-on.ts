import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { numberWords } from '../values/numerals.ts';
import { areSame } from './compare-matters.ts';
import { isMatter } from './matter.ts';
import { findOneWords, groupOf, type OneWord } from './one-word.ts';
import type { StatedVote } from './vote-statements.ts';

/** What a vote was on: the words of its clause, or of the sentence before where it leans on that. */
export function votedOn(vote: StatedVote): readonly string[] {
  const had = known.get(vote) ?? findVotedOn(vote);
  known.set(vote, had);
  return had;
}

const known = new WeakMap<StatedVote, readonly string[]>();

function findVotedOn(vote: StatedVote): readonly string[] {
  const own = ownWords(vote);
  if (own.length > 0) return own;
  const here = new Set(vote.account.words.map(({ token }) => token));
  return [...vote.matter.weights.keys()].filter((token) => !here.has(token) && !ofAnyVote.has(token));
}

/** Words of the clause of a vote that stand not beside any; none where it is said of "the text". */
function ownWords({ account: { text, words }, mark }: StatedVote): readonly string[] {
  const from = [...text.slice(0, mark.start).matchAll(clauseBreaks)].at(-1);
  const behind = text.slice(mark.end).search(clauseBreaks);
  const opening = leadIn.exec(text)?.[0].length ?? 0;
  const [start, end] = [
    Math.max(from?.index ?? 0, opening <= mark.start ? opening : 0),
    behind < 0 ? text.length : mark.end + behind,
  ];
  return words
    .filter((word) => word.start >= start && word.end <= end && !/^\p{N}/u.test(word.token))
    .filter((word) => !isOfAnyVote(word))
    .map(({ token }) => token);
}

/** Whether a vote's clause says only "the text", or the like. */
export const leans = (vote: StatedVote): boolean => ownWords(vote).length === 0;

/** Whether what a vote was on begins with a word, which is no name: it is what the sentence is about. */
export const opensWith = (vote: StatedVote, token: string): boolean =>
  votedOn(vote)
    .slice(0, 3)
    .some((met) => areSame(met, token) && !vote.account.before.some((word) => word.capital && word.token === met));

/** Whether a token stands beside the result of any vote. */
export const isVoteWord = (token: string): boolean =>
  ofAnyVote.has(token) || /^act:(?:adopt|reject|propose)$/.test(token);

/** What "the text" or "the recommendation" may be, read out of what stands around it. */
export interface VoteTopic {
  /** The vote's clause names nothing itself. */
  readonly leans: boolean;
  /** Words of the clause; where it leans, of its sentence and of those before in the paragraph. */
  readonly near: readonly TopicWord[];
  /** Words of the title and heading, and of the paragraph before under the same heading. */
  readonly wide: readonly TopicWord[];
}

export interface TopicWord {
  readonly token: string;
  /** The word right before, which narrows it down: "cod" of "cod quota". */
  readonly modifier: string | null;
}

/** Reads what a vote was on, as far as its paragraph, the one before, heading and title tell. */
export function readTopic({ passages, vocabulary }: Corpus, vote: StatedVote): VoteTopic {
  const { passage, span, text } = vote.account;
  const { article, heading } = passage;
  const leans = ownWords(vote).length === 0;
  const read = (written: string): readonly TopicWord[] => topicWords(written, findOneWords(written, vocabulary));
  const above = passages[passage.index - 1];
  const before = above?.article === article && above.heading === heading ? [above] : [];
  return {
    leans,
    near: read(leans ? article.body.slice(passage.start, span.end) : text),
    wide: [article.title, heading ?? '', ...before.map(({ start, end }) => article.body.slice(start, end))].flatMap(
      read,
    ),
  };
}

const topicWords = (text: string, words: readonly OneWord[]): readonly TopicWord[] =>
  words.flatMap((word, at) => {
    if (!isMatter(word.token) || isOfAnyVote(word)) return [];
    const before = words[at - 1];
    const narrows =
      before !== undefined && /^[ -]$/.test(text.slice(before.end, word.start)) && !idle.test(before.text);
    return partsOf(word).map((token, part, parts) => ({
      token,
      modifier: part > 0 ? (parts[part - 1] ?? null) : narrows ? before.token : null,
    }));
  });

/** A phrase of the vocabulary is about each of its words, and of those that it is known by: "sugar tax", "the tax on soda". */
function partsOf({ token, text }: OneWord): readonly string[] {
  const group = groupOf(token);
  return group === null ? [token] : [...new Set([text, group].flatMap((name) => findTerms(name)))];
}

/** Words that narrow nothing down. */
const idle = /^(?:\p{N}.*|new|big|great|old|first|last|next|own|\p{L}+ly|\p{L}+ed|\p{L}+er|\p{L}+est)$/iu;

const isOfAnyVote = ({ text }: OneWord): boolean => ofAnyVote.has(findTerms(text)[0] ?? '') || isNumber.test(text);

/** "After eight hours of debate, …". */
const leadIn = /^(?:After|Before|In|On|At|With|Following|Despite|Shortly|Late|Early|Amid|During) [^,]*, /;
const isNumber = new RegExp(`^(?:${numberWords})$`, 'iu');
const clauseBreaks = /[;:“”"]| but | while | whereas |, (?:and|which|who|as|with|after|according)\b/g;

/** Words that stand beside the result of any vote. */
const ofAnyVote: ReadonlySet<string> = new Set(
  findTerms(
    'vote voted votes ballot majority minority favour favor against abstain abstained abstention abstaining result margin tally split divided narrow narrowly close closely member members council councillor committee board panel delegate assembly parliament chamber decision decide decided take took meeting session met evening night hand home win won rare rarely people person familiar discussion debate round clear large small wide wider fewest expected room setters setter adopted approved passed backed carried endorsed rejected supported wanted scraped state country scrape went go text motion resolution proposal recommendation measure talks end ended',
  ),
);
