import { type ControlState, everyMeeting, readControl, shortVersion } from '../render/control-id.ts';
import { digest } from '../render/digest.ts';
import { type ExcerptRef, findExcerpt } from '../render/excerpt-ref.ts';
import type { Message } from '../render/message.ts';
import { notices } from '../render/notices.ts';
import { readQuestion } from '../render/read-question.ts';
import { renderArticle } from '../render/render-article.ts';
import { renderContext } from '../render/render-context.ts';
import { renderMeetings } from '../render/render-meetings.ts';
import { answer, answerAndRemember, meetingOf } from './answer.ts';
import type { Invocation } from './command.ts';
import { explain } from './explain.ts';
import type { Manner } from './reply.ts';
import { search } from './search.ts';
import {
  showAttendance,
  showCheck,
  showComparison,
  showDisagreements,
  showMeeting,
  showTimeline,
} from './testimony.ts';

/** A press of a button, or a choice in a menu, and the message that it is on. */
export interface Click {
  readonly state: ControlState;
  /** What was chosen in a menu. */
  readonly values: readonly string[];
  /** Text of the message. */
  readonly content: string;
  /** Whether only the person who clicked sees that message. */
  readonly isPrivate: boolean;
  /** Whether this person may take away what others asked for, here. */
  readonly mayDismiss: boolean;
}

/** @returns How the click is answered; `dismiss` takes the message away, with no answer. */
export function mannerOf({ state, isPrivate, mayDismiss }: Click, person: string): Manner | 'dismiss' {
  switch (state.action) {
    case 'dismiss':
      return state.asker === person || isPrivate || mayDismiss ? 'dismiss' : 'private';
    case 'share':
      return 'public';
    case 'context':
    case 'sources':
    case 'open':
    case 'list':
    case 'attend':
      // What is opened from a message stands beside it: that one is still being read, perhaps by others.
      return 'private';
    case 'step':
      // A step from one paragraph to the next stays where it is: only one person sees it.
      return 'update';
    default:
      // Pages turn in place for whoever asked; others get their own copy.
      return state.asker === person ? 'update' : 'private';
  }
}

/** Answers a click. */
export function useControl(click: Click, invocation: Invocation): Message | Promise<Message> {
  const { state, values, content } = click;
  const { readout, person } = invocation;
  const { corpus } = readout;
  const hasMovedOn = 'corpus' in state && state.corpus !== shortVersion(corpus.version);
  const isPrivate = click.isPrivate || ('asker' in state && state.asker !== person);
  const seen = { isPrivate, hasMovedOn };
  const view = { corpus, asker: person, ...seen };
  const asked = readQuestion(content);
  const [chosen = ''] = values;
  switch (state.action) {
    case 'dismiss':
      return notices.notYours();
    case 'context':
      return showContext(state, null, invocation);
    case 'step':
      return showContext(state, state.page === '' ? null : state.page, invocation);
    case 'sources': {
      const source = readControl(chosen);
      return source?.action === 'context' ? showContext(source, null, invocation) : notices.outdated();
    }
    case 'page':
    case 'share': {
      if (asked === null) return notices.questionLost();
      const anyMeeting = state.meeting === everyMeeting;
      const meeting = anyMeeting || state.meeting === '' ? null : meetingOf(invocation, state.meeting);
      if (meeting === null && !anyMeeting && state.meeting !== '') return notices.gone();
      const seen = { meeting, anyMeeting, page: state.page, hasMovedOn };
      return answer(invocation, { ...asked, ...seen, isPrivate: state.action === 'share' ? false : isPrivate });
    }
    case 'there':
    case 'within': {
      if (asked === null) return notices.questionLost();
      const meeting = meetingOf(invocation, state.action === 'there' ? state.meeting : chosen);
      if (meeting === null) return notices.gone();
      return answerAndRemember(invocation, { ...asked, meeting, isPrivate, hasMovedOn });
    }
    case 'widen':
      if (asked === null) return notices.questionLost();
      return answerAndRemember(invocation, { ...asked, meeting: null, anyMeeting: true, isPrivate, hasMovedOn });
    case 'suggested':
      return answerAndRemember(invocation, { question: chosen, context: null, meeting: null, isPrivate });
    case 'search':
      return asked === null ? notices.questionLost() : turnSearch(state, asked.question, invocation, hasMovedOn);
    case 'help':
      return explain(invocation, state.page);
    case 'meetings':
      return renderMeetings({ ...view, page: state.page });
    case 'open':
      return showMeeting(invocation, meetingOf(invocation, chosen) ?? '', null, { ...seen, page: 0 });
    case 'meeting':
      return showMeeting(invocation, meetingOf(invocation, state.meeting) ?? '', asked?.question ?? null, {
        ...seen,
        page: state.page,
      });
    case 'list':
      return showDisagreements(invocation, meetingOf(invocation, state.meeting) ?? '', { ...seen, page: 0 });
    case 'disagreements': {
      const meeting = state.meeting === '' ? null : (meetingOf(invocation, state.meeting) ?? '');
      return showDisagreements(invocation, meeting, { ...seen, page: state.page });
    }
    case 'attend':
      return showAttendance(invocation, { meeting: meetingOf(invocation, state.meeting) ?? '' }, { ...seen, page: 0 });
    case 'who': {
      const of = state.meeting === '' ? null : { meeting: meetingOf(invocation, state.meeting) ?? '' };
      if (of === null && asked === null) return notices.questionLost();
      return showAttendance(invocation, of ?? { person: asked?.question ?? '' }, { ...seen, page: state.page });
    }
    case 'timeline':
      if (asked === null) return notices.questionLost();
      return showTimeline(invocation, asked.question, { ...seen, page: state.page });
    case 'compare': {
      const [first, second] = [state.first, state.second].map((name) => meetingOf(invocation, name) ?? '');
      return showComparison(invocation, first ?? '', second ?? '', { ...seen, page: state.page });
    }
    case 'check':
      if (asked === null) return notices.questionLost();
      return showCheck(invocation, asked.question, { ...seen, page: state.page });
    case 'article': {
      const article = corpus.articles.find(({ id }) => digest(id) === state.article);
      return article === undefined ? notices.gone() : renderArticle({ ...view, page: state.page, article });
    }
  }
}

function showContext(ref: ExcerptRef, page: number | null, { readout }: Invocation): Message {
  const excerpt = findExcerpt(readout.corpus, ref);
  if (excerpt === 'gone' || excerpt === 'changed') return notices[excerpt]();
  const context = readout.context(excerpt.article, excerpt.paragraph);
  return context === null ? notices.changed() : renderContext(readout.corpus, context, excerpt, page);
}

function turnSearch(
  { meeting, publisher, from, to, page }: Extract<ControlState, { action: 'search' }>,
  words: string,
  invocation: Invocation,
  hasMovedOn: boolean,
): Message {
  const names = invocation.readout.corpus.articles.map((article) => article.publisher ?? article.author ?? '');
  const filters = {
    ...(meeting !== '' && { meeting: meetingOf(invocation, meeting) ?? meeting }),
    ...(publisher !== '' && { publisher: names.find((name) => digest(name) === publisher) ?? publisher }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
  return search(invocation, { words, filters, page, hasMovedOn });
}
