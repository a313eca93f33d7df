import type { Message } from '../render/message.ts';
import { notices } from '../render/notices.ts';
import type { Invocation } from './command.ts';
import { completeMeeting, findMeeting } from './complete.ts';

/** @returns What `show` makes of the meeting that was named; where there is none of that name, the known ones. */
export function namedMeeting({ readout }: Invocation, typed: string, show: (id: string) => Message): Message {
  const id = findMeeting(readout, typed);
  if (id !== null) return show(id);
  const known = completeMeeting(readout, '').map(({ name }) => name);
  return notices.unknown('meeting', typed, known);
}
