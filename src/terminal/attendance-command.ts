import { checkMeeting } from './ask-command.ts';
import { renderAttendance } from './render-attendance.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface AttendanceCommandOptions extends SharedOptions {
  readonly person?: string;
}

/** `attendance MEETING` or `attendance --person NAME`: whom articles place where, and in which words. */
export async function attendanceCommand(
  shell: Shell,
  meeting: string | undefined,
  { corpus, json, person }: AttendanceCommandOptions,
): Promise<void> {
  if ((meeting === undefined) === (person === undefined))
    throw new UsageError('Name a meeting by its id, or a person with --person, one of the two.');
  const readout = await shell.open(corpus);
  checkMeeting(readout, meeting);
  const attendance = readout.attendance(person === undefined ? { meeting: meeting ?? '' } : { person });
  shell.write(json ? `${JSON.stringify(attendance)}\n` : renderAttendance(readout, shell.screen, attendance));
  shell.exit(attendance.attendees.length > 0 ? 0 : 1);
}
