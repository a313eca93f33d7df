import type { Answer } from '../../answer/answer.ts';
import { questionKind } from '../../answer/question-kind.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { askingWords, asksBy, eventsNamed } from './asks-by.ts';
import { aspectsNamed } from './aspect.ts';
import { befalls } from './aspects.ts';
import { areSame } from './compare-matters.ts';
import type { Clash } from './find-clashes.ts';
import type { FoundDisagreement } from './find-disagreements.ts';
import { readMeetingWords } from './office.ts';
import { findOneWords } from './one-word.ts';
import type { Statement } from './statement.ts';

/** What is asked, with the question before it where it leans on that. */
export interface AskedQuestion {
  /** As typed. */
  readonly own: string;
  /** With what it carries over. */
  readonly completed: string;
}

/** Shares of words: of the slot's that the question has, and of the question's that the disputed sentences have. */
const enough = { ofSlot: 0.5, ofQuestion: 0.6 } as const;

/**
 * Chooses the disagreements that a question touches: it asks for that sort of value, and names the slot, one of its
 * values, or what the disputed sentence at the top of its answer says.
 *
 * @param found - All disagreements of the meetings asked about
 * @returns In their order; a disagreement that merely stands in an excerpt is left out
 */
export function chooseTouched(
  corpus: Corpus,
  asked: AskedQuestion,
  answer: Answer,
  found: readonly FoundDisagreement[],
): readonly FoundDisagreement[] {
  const kind = questionKind(asked.own).name;
  const { vocabulary } = corpus;
  const aspectsAsked = aspectsNamed(asked.completed).map((name) => `aspect:${name}`);
  /** Who leads a delegation leads no meeting. */
  const leadsOthers = (token: string): boolean => token === 'act:chair' && /\bdelegations?\b/i.test(asked.completed);
  const tokens = [
    ...findOneWords(` ${asked.completed}`, vocabulary).flatMap(({ token }) => (leadsOthers(token) ? [] : [token])),
    ...eventsNamed(asked.completed),
    ...aspectsAsked,
  ];
  return found.filter(({ clash, shown }) => {
    const meeting = corpus.meetings.find(({ id }) => id === shown.meeting);
    if (meeting === undefined || !isInScope(answer, shown.meeting)) return false;
    const { directly, byName, words } = asksBy[clash.sort];
    const aspect = clash.about.find((token) => token.startsWith('aspect:'));
    const asksOther =
      aspect !== undefined && !aspectsAsked.includes(aspect) && (aspectsAsked.length > 0 || isFate(aspect));
    // "Have they said anything about it?" asks for no result, whatever was asked before.
    const isVague = clash.sort === 'vote' && /^(?:whether|anything|other)$/.test(kind);
    const said = isVague ? asked.own : asked.completed;
    const asksValue =
      (directly.test(kind) && (!isVague || words?.test(said) !== false)) || (byName.test(kind) && kind === 'what');
    const common = readMeetingWords(meeting, vocabulary);
    const topic = tokens.filter(
      (token) => !common.has(token) && !askingWords.has(token) && !/^event:|^aspect:|^\p{N}/u.test(token),
    );
    // A name may be the answer to much else.
    const isTopic = clash.kind !== 'who' || shareMet(topic, wordsOf(clash)) >= enough.ofQuestion;
    if (asksValue && isTopic && !asksOther && isAnswer(clash, answer)) return true;
    const asksDirectly = directly.test(kind) && (words === undefined || words.test(said));
    if (!asksDirectly && !byName.test(kind)) return false;
    if (clash.sort === 'act' && !tokens.some((token) => areSame(token, clash.about[0] ?? ''))) return false;
    const ofSlot = shareMet(
      clash.about.filter((token) => !common.has(token) && token !== aspect),
      tokens,
    );
    const named = clash.sides.some((side) => side.some((one) => isNamed(one, corpus, tokens)));
    if (!asksDirectly) return named && (clash.kind === 'who' || ofSlot >= enough.ofSlot);
    if (clash.kind === 'who' && (named || saysAtTop(clash, answer, topic) >= enough.ofQuestion)) return true;
    const namesIt = clash.sort === 'vote' || (aspect !== undefined && tokens.includes(aspect));
    if (namesIt && isQuoted(clash, answer)) return true;
    return ofSlot >= enough.ofSlot && (topic.length === 0 || shareMet(topic, wordsOf(clash)) >= enough.ofQuestion);
  });
}

/** So many may have died, been hurt or been vaccinated: the question must say which it asks for. */
export const isFate = (aspect: string): boolean => befalls.test(aspect.replace('aspect:', ''));

/** Whether the words that the answer marks first are one of the disputed values. */
function isAnswer({ sides }: Clash, { excerpts: [top] }: Answer): boolean {
  if (top === undefined) return false;
  const marked = top.highlights.map(([start, end]) => ({ start: top.start + start, end: top.start + end }));
  return sides
    .flat()
    .some(
      ({ account: { passage, span }, mark }) =>
        passage.article.id === top.article &&
        marked.some(({ start, end }) => start < span.start + mark.end && span.start + mark.start < end),
    );
}

/** Whether a disputed sentence is the answer, or sentences of two sides stand in it. */
function isQuoted({ sides }: Clash, { excerpts }: Answer): boolean {
  const quoted = sides.map((side) =>
    Math.min(
      ...excerpts.flatMap((excerpt, at) =>
        side.some(
          ({ account: { passage, span } }) =>
            passage.article.id === excerpt.article && span.start < excerpt.end && excerpt.start < span.end,
        )
          ? [at]
          : [],
      ),
    ),
  );
  return quoted.includes(0) || quoted.filter(Number.isFinite).length >= 2;
}

const isInScope = ({ scope }: Answer, meeting: string): boolean =>
  scope.meetings.length === 0 || scope.meetings.includes(meeting);

/** How much of the topic the disputed sentence at the top of the answer says. */
function saysAtTop({ sides }: Clash, { excerpts: [top] }: Answer, topic: readonly string[]): number {
  if (top === undefined) return 0;
  const atTop = sides
    .flat()
    .filter(
      ({ account: { passage, span } }) =>
        passage.article.id === top.article && span.start < top.end && top.start < span.end,
    );
  return Math.max(
    0,
    ...atTop.map(({ account }) =>
      shareMet(
        topic,
        account.words.map(({ token }) => token),
      ),
    ),
  );
}

const wordsOf = ({ about, sides }: Clash): readonly string[] => [
  ...about,
  ...sides.flat().flatMap(({ account }) => account.words.map(({ token }) => token)),
];

/** The value, or for a person the last name, is in the question. */
function isNamed({ value }: Statement, { vocabulary }: Corpus, tokens: readonly string[]): boolean {
  const own = findOneWords(` ${value}`, vocabulary).map(({ token }) => token);
  const telling = /\p{N}/u.test(value) ? own.filter((token) => /^\p{N}/u.test(token)) : own.slice(-1);
  return telling.length > 0 && telling.every((token) => tokens.some((met) => areSame(token, met)));
}

function shareMet(wanted: readonly string[], tokens: readonly string[]): number {
  const once = [...new Set(wanted)];
  if (once.length === 0) return 0;
  return once.filter((token) => tokens.some((met) => areSame(token, met))).length / once.length;
}
