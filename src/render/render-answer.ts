import type { Answer, Disagreement, Excerpt } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { answerControls } from './answer-controls.ts';
import { label, nameMeeting } from './cite.ts';
import { confidenceInWords } from './confidence-in-words.ts';
import { type ExcerptBlock, excerptBlocks } from './excerpt-block.ts';
import { type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { writeQuestion } from './read-question.ts';
import { refusalBlocks } from './refusal-blocks.ts';
import { movedOn, type View } from './view.ts';

/** An answer, and all that its page depends on. */
export interface AnswerView extends View {
  readonly answer: Answer;
  /** The question before, where this one leaned on it. */
  readonly context: string | null;
  /** Id of the meeting that the asker stated. */
  readonly meeting: string | null;
  /** Whether the engine searched by words alone. */
  readonly byWordsAlone: boolean;
}

/** @returns One page of an answer or of a refusal, with its controls. */
export function renderAnswer(view: AnswerView): Message {
  const { answer, corpus, page } = view;
  const head = [
    writeQuestion({ question: answer.question, context: view.context }),
    ...(view.hasMovedOn ? [movedOn] : []),
  ].join('\n');
  const foot = renderFoot(view);
  const room = roomFor(head, foot);
  const blocks =
    answer.kind === 'found'
      ? [
          ...answer.excerpts.flatMap((excerpt, at) => excerptBlocks(corpus, excerpt, `**${at + 1}**`, room)),
          ...answer.disagreements.flatMap((disagreement) => disagreementBlocks(corpus, disagreement, room)),
        ]
      : refusalBlocks(corpus, answer, room);
  const shown = showPage(head, blocks.map(textOf), foot, page);
  const first = shown.shown.map((at) => blocks[at]).find(isQuotation)?.excerpt ?? null;
  return message(answer.kind, shown.content, answerControls(view, shown, first));
}

/** Something on a page that quotes, or that only says. */
export type Block = ExcerptBlock | { readonly text: string; readonly excerpt: null };

const textOf = ({ text }: Block): string => text;
const isQuotation = (block: Block | undefined): block is ExcerptBlock => block?.excerpt != null;

/** @returns Both sides of a disagreement, each value with its quotations. */
export function disagreementBlocks(
  corpus: Corpus,
  { meeting, slot, sides }: Disagreement,
  room: number,
): readonly Block[] {
  const title = `**Sources disagree**: ${label(slot)} (${nameMeeting(corpus, meeting)})`;
  return [
    { text: title, excerpt: null },
    ...sides.flatMap(({ value, excerpts }) =>
      excerpts.flatMap((excerpt: Excerpt) => excerptBlocks(corpus, excerpt, `**${label(value)}** ·`, room)),
    ),
  ];
}

function renderFoot({ answer, corpus, byWordsAlone }: AnswerView): string {
  const { scope, carriedOver = [], kind, confidence, corpusVersion } = answer;
  const named = scope.meetings.slice(0, 2).map((id) => nameMeeting(corpus, id));
  const more = scope.meetings.length > 2 ? ` and ${scope.meetings.length - 2} more` : '';
  return [
    ...(kind === 'found' ? [confidenceInWords(confidence)] : []),
    ...(named.length === 0
      ? []
      : [`about ${named.join('; ')}${more}${scope.inferred ? ' (understood from the question)' : ''}`]),
    ...(carriedOver.length === 0 ? [] : [`carried over: ${label(carriedOver.join(', '))}`]),
    ...(byWordsAlone ? ['searched by words alone'] : []),
    `corpus ${corpusVersion}`,
  ].join(' · ');
}
