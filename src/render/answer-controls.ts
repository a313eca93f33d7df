import type { Answer, Excerpt } from '../answer/answer.ts';
import { everyMeeting, shortVersion } from './control-id.ts';
import { describeDays } from './days.ts';
import { digest } from './digest.ts';
import type { ExcerptBlock } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
import { limits } from './limits.ts';
import { oneLine } from './markdown.ts';
import type { Button, Controls, Menu } from './message.ts';
import type { Page } from './pages.ts';
import { keepsQuestion } from './read-question.ts';
import type { AnswerView } from './render-answer.ts';
import { sourcesMenu } from './sources-menu.ts';
import { turnPages } from './turn-pages.ts';

/** @returns What can be done with an answer. What needs its question again is left out where that was too long to keep. */
export function answerControls(view: AnswerView, page: Page<ExcerptBlock>): Controls {
  const { answer, asker, isPrivate, meeting, anyMeeting, context } = view;
  const corpus = shortVersion(view.corpus.version);
  const scope = anyMeeting ? everyMeeting : meeting === null ? '' : digest(meeting);
  const keeps = keepsQuestion({ question: answer.question, context });
  const shown = page.shown.find(({ excerpt }) => excerpt !== null)?.excerpt ?? null;
  const widen: Button = { label: 'Ask all meetings', state: { action: 'widen', corpus, asker } };
  const share: Button = { label: 'Share', state: { action: 'share', corpus, meeting: scope, page: page.page } };
  return {
    turning: keeps ? turnPages(page, (to) => ({ action: 'page', corpus, asker, meeting: scope, page: to })) : [],
    buttons: [
      ...(shown === null ? [] : [{ label: 'Show in context', state: { action: 'context', ...refer(shown) } } as const]),
      ...(keeps ? askThere(view, corpus) : []),
      ...(keeps && isNarrow(answer) ? [widen] : []),
      ...(keeps && isPrivate ? [share] : []),
      { label: 'Dismiss', state: { action: 'dismiss', asker } },
    ],
    menus: [
      suggestionsMenu(view, corpus),
      otherSources(answer, corpus),
      ...(keeps && isQuestion(answer) ? [meetingsMenu(view, corpus)] : []),
    ],
  };
}

/** Whether other meetings than those asked about might have an answer. */
const isNarrow = ({ scope, reason }: Answer): boolean => scope.meetings.length > 0 || reason === 'empty-scope';

const isQuestion = ({ reason = 'no-evidence' }: Answer): boolean =>
  ['no-evidence', 'unknown-words', 'empty-scope'].includes(reason);

/** The meeting that has the best answer, where those asked about have none. */
function askThere(
  { answer: { elsewhere = [] }, corpus: { meetings }, asker }: AnswerView,
  corpus: string,
): readonly Button[] {
  const meeting = meetings.find(({ id }) => id === elsewhere[0]);
  if (meeting === undefined) return [];
  const state = { action: 'there', corpus, asker, meeting: digest(meeting.id) } as const;
  return [{ label: `Ask ${oneLine(meeting.name)}`, state }];
}

/** Every quotation of the answer, by its source; none where there is only one. */
function otherSources({ kind, excerpts, nearest, disagreements }: Answer, corpus: string): Menu {
  const quoted: readonly Excerpt[] = [
    ...(kind === 'found' ? excerpts : nearest),
    ...disagreements.flatMap(({ sides }) => sides.flatMap((side) => side.excerpts)),
  ];
  const menu = sourcesMenu(quoted, corpus, 'Show another source in context…');
  return menu.options.length > 1 ? menu : { ...menu, options: [] };
}

/** Meetings to ask the same of: those that are known to have an answer, then the newest. */
function meetingsMenu({ answer, corpus: { meetings }, asker }: AnswerView, corpus: string): Menu {
  const { elsewhere = [] } = answer;
  const known = elsewhere.flatMap((id) => meetings.filter((meeting) => meeting.id === id));
  const others = meetings.filter((meeting) => !known.includes(meeting)).toReversed();
  const options = [...known, ...others].slice(0, limits.menuOptions).map(({ id, name, start, end }) => ({
    value: digest(id),
    label: oneLine(name),
    description: [describeDays(start, end), ...(elsewhere.includes(id) ? ['has something'] : [])].join(' · '),
  }));
  return {
    placeholder: 'Ask the same of one meeting…',
    state: { action: 'within', corpus, asker },
    options: options.length > 1 ? options : [],
  };
}

/** Questions that the corpus can answer; the option itself carries the question. */
function suggestionsMenu({ answer: { suggestions = [] }, asker }: AnswerView, corpus: string): Menu {
  const questions = [...new Set(suggestions.map(oneLine))].filter(
    ({ length }) => 0 < length && length <= limits.menuText,
  );
  return {
    placeholder: 'Ask something that I can answer…',
    state: { action: 'suggested', corpus, asker },
    options: questions.slice(0, limits.menuOptions).map((question) => ({ value: question, label: question })),
  };
}
