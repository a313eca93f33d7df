import type { Answer } from '../answer/answer.ts';
import { answerControls } from './answer-controls.ts';
import { answerFoot } from './answer-foot.ts';
import { attachWhole } from './attach-whole.ts';
import { disagreementBlocks } from './disagreement-blocks.ts';
import { type ExcerptBlock, excerptBlocks, words } from './excerpt-block.ts';
import { type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { writeQuestion } from './read-question.ts';
import { refusalBlocks } from './refusal-blocks.ts';
import { sayNoDisagreement } from './say-of-answer.ts';
import { movedOn, type View } from './view.ts';

/** An answer, and all that its page depends on. */
export interface AnswerView extends View {
  readonly answer: Answer;
  /** The question before, where this one leaned on it. */
  readonly context: string | null;
  /** Id of the meeting that the asker stated. */
  readonly meeting: string | null;
  /** Whether the asker wants all meetings, whatever the question names. */
  readonly anyMeeting: boolean;
  /** Whether the engine searched by words alone. */
  readonly byWordsAlone: boolean;
}

/** @returns One page of an answer or of a refusal, with its controls. */
export function renderAnswer(view: AnswerView): Message {
  const { answer, page } = view;
  const asked = { question: answer.question, context: view.context };
  const head = [writeQuestion(asked), ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const foot = answerFoot(view);
  const room = roomFor(head, foot);
  const blocks = answer.kind === 'found' ? foundBlocks(view, room) : refusalBlocks(view.corpus, answer, room);
  const shown = showPage(head, blocks, foot, page);
  return message(
    answer.kind,
    shown.content,
    answerControls(view, shown),
    attachWhole(asked, shown, [head, ...blocks.map(({ text }) => text), ...foot]),
  );
}

/** The answer first, then what stands against it, then what adds to it: a disagreement must not wait for a later page. */
function foundBlocks({ answer, corpus }: AnswerView, room: number): readonly ExcerptBlock[] {
  const quotations = answer.excerpts.map((excerpt, at) => excerptBlocks(corpus, excerpt, `**${at + 1}**`, room));
  const disagreements = answer.disagreements.flatMap((one) => disagreementBlocks(corpus, one, room));
  const note = sayNoDisagreement(answer);
  return [
    ...(note === null ? [] : [words(note)]),
    ...(quotations[0] ?? []),
    ...disagreements,
    ...quotations.slice(1).flat(),
  ];
}
