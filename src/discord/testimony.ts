import { drawTimeline } from '../render/draw-timeline.ts';
import { oneLine } from '../render/markdown.ts';
import type { Message } from '../render/message.ts';
import { notices } from '../render/notices.ts';
import { renderAttendance } from '../render/render-attendance.ts';
import { renderCheck } from '../render/render-check.ts';
import { renderComparison } from '../render/render-comparison.ts';
import { renderDisagreements } from '../render/render-disagreements.ts';
import { renderMeeting } from '../render/render-meeting.ts';
import { renderTimeline } from '../render/render-timeline.ts';
import type { View } from '../render/view.ts';
import type { Invocation } from './command.ts';
import { paintPicture } from './paint-picture.ts';

/** What a page of any of these depends on beside what was asked. */
export type PageView = Pick<View, 'page' | 'isPrivate' | 'hasMovedOn'>;

export const firstPage: PageView = { page: 0, isPrivate: false, hasMovedOn: false };

/**
 * @param id - Of a meeting that the corpus may have lost meanwhile
 * @param about - A topic, as typed
 */
export function showMeeting(invocation: Invocation, id: string, about: string | null, page: PageView): Message {
  const { readout } = invocation;
  const meeting = readout.meeting(id);
  if (meeting === undefined) return notices.gone();
  const topic = about === null ? null : oneLine(about);
  const summary = readout.summarise(id, topic === null ? {} : { about: topic });
  return renderMeeting({ ...viewOf(invocation, page), meeting, summary, about: topic });
}

/** @param id - Of a meeting; `null` for all */
export function showDisagreements(invocation: Invocation, id: string | null, page: PageView): Message {
  const { readout } = invocation;
  const meeting = id === null ? null : readout.meeting(id);
  if (meeting === undefined) return notices.gone();
  const disagreements = readout.disagreements(meeting?.id);
  return renderDisagreements({ ...viewOf(invocation, page), meeting, disagreements });
}

/** @param of - The id of a meeting, or a name as typed */
export function showAttendance(
  invocation: Invocation,
  of: { readonly meeting: string } | { readonly person: string },
  page: PageView,
): Message {
  const { readout } = invocation;
  if ('meeting' in of && readout.meeting(of.meeting) === undefined) return notices.gone();
  const asked = 'meeting' in of ? of : { person: oneLine(of.person) };
  return renderAttendance({ ...viewOf(invocation, page), attendance: readout.attendance(asked) });
}

export function showTimeline(invocation: Invocation, words: string, page: PageView): Message {
  const { readout } = invocation;
  const timeline = readout.timeline(oneLine(words));
  const picture = timeline.entries.length > 1 ? paintPicture(drawTimeline(readout.corpus, timeline)) : null;
  return renderTimeline({ ...viewOf(invocation, page), timeline, picture });
}

/** @param first - The ids of two meetings */
export function showComparison(invocation: Invocation, first: string, second: string, page: PageView): Message {
  const { readout } = invocation;
  if ([first, second].some((id) => readout.meeting(id) === undefined)) return notices.gone();
  return renderComparison({ ...viewOf(invocation, page), comparison: readout.compare(first, second) });
}

/** @param text - One claim or a message that makes several */
export async function showCheck(invocation: Invocation, text: string, page: PageView): Promise<Message> {
  const asked = oneLine(text);
  const verdicts = await invocation.readout.checkMessage(asked);
  return renderCheck({ ...viewOf(invocation, page), text: asked, verdicts });
}

const viewOf = ({ readout, person }: Invocation, page: PageView): View => ({
  corpus: readout.corpus,
  asker: person,
  ...page,
});
