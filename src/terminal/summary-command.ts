import { z } from 'zod';
import { checkMeeting } from './ask-command.ts';
import { runBatch } from './batch.ts';
import { renderSummary } from './render-summary.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface SummaryCommandOptions extends SharedOptions {
  readonly about?: string;
  readonly batch?: true;
}

const itemSchema = z.object({ id: z.string().optional(), meeting: z.string(), about: z.string().nullish() });

/** `summary MEETING`: the meeting's points, or those on one topic. */
export async function summaryCommand(
  shell: Shell,
  meeting: string | undefined,
  { corpus, json, about, batch }: SummaryCommandOptions,
): Promise<void> {
  if (meeting === undefined && !batch)
    throw new UsageError('Name a meeting by its id; `npm run readout -- meetings` lists them.');
  const readout = await shell.open(corpus);
  if (batch)
    return runBatch(shell, itemSchema, async (item) => {
      checkMeeting(readout, item.meeting);
      const summary = readout.summarise(item.meeting, item.about ? { about: item.about } : {});
      return [{ ...(item.id !== undefined && { id: item.id }), ...summary }];
    });
  checkMeeting(readout, meeting);
  const summary = readout.summarise(meeting ?? '', about === undefined ? {} : { about });
  shell.write(json ? `${JSON.stringify(summary)}\n` : renderSummary(readout, shell.screen, summary));
  shell.exit(summary.points.length > 0 ? 0 : 1);
}
