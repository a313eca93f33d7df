import { areSame } from './compare-matters.ts';
import type { TopicWord, VoteTopic } from './voted-on.ts';

/** So many words must two votes have in common that no other vote of the meeting has. */
const leastShared = 2;

/**
 * Whether two votes, of which one at least says only "the text", are on one thing: what stands around them shares
 * words, one of which stands near one of the two.
 *
 * @param meeting - Words that name the meeting, which tell nothing apart
 * @param others - All other votes of the two articles: what is said of those, too, tells nothing
 */
export function areOfOneTopic(
  one: VoteTopic,
  other: VoteTopic,
  meeting: ReadonlySet<string>,
  others: readonly VoteTopic[],
): boolean {
  if (!one.leans && !other.leans) return false;
  const tells = ({ token }: TopicWord): boolean =>
    !meeting.has(token) &&
    !common.has(token) &&
    !others.some(({ near }) => near.some((met) => areSame(met.token, token)));
  const shared = (mine: readonly TopicWord[], theirs: readonly TopicWord[]): readonly string[] => [
    ...new Set(mine.filter((word) => tells(word) && mayBeOne(word.token, mine, theirs)).map(({ token }) => token)),
  ];
  const nearby = [...shared(one.near, allOf(other)), ...shared(other.near, allOf(one))];
  return nearby.length > 0 && shared(allOf(one), allOf(other)).length >= leastShared;
}

/** Whether both votes are first of one thing, of different kinds: "the cod quota", "the herring quota". */
export const haveOtherSubjects = (one: VoteTopic, other: VoteTopic): boolean =>
  (one.leans || other.leans) &&
  one.near
    .slice(0, subject)
    .some(
      ({ token }) =>
        other.near.slice(0, subject).some((met) => areSame(token, met.token)) && !mayBeOne(token, one.near, other.near),
    );

/** So many words are what a sentence puts first. */
const subject = 4;

const allOf = ({ near, wide }: VoteTopic): readonly TopicWord[] => [...near, ...wide];

/** Whether both have a word, and do not narrow it down by different words: "cod quota", "herring quota". */
function mayBeOne(token: string, mine: readonly TopicWord[], theirs: readonly TopicWord[]): boolean {
  const [own, met] = [mine, theirs].map((words) => words.filter((word) => areSame(word.token, token)));
  if (own === undefined || met === undefined || met.length === 0) return false;
  const isNamed = (modifier: string, words: readonly TopicWord[]): boolean =>
    words.some((word) => areSame(word.token, modifier));
  const apart = own.flatMap(({ modifier }) => (modifier === null || isNamed(modifier, theirs) ? [] : [modifier]));
  const back = met.flatMap(({ modifier }) => (modifier === null || isNamed(modifier, mine) ? [] : [modifier]));
  return apart.length < own.length || back.length < met.length;
}

/** Words that any report of a meeting has. */
const common: ReadonlySet<string> = new Set(
  'minist leader govern act:country member state act:meeting act:decide act:agree act:adopt act:propose act:say act:new new year day dai week month hour time plan public gener chair chairman chairwoman presid mayor secretari repres opposit side fight argument hard long hour polic offici back pick want'.split(
    ' ',
  ),
);
