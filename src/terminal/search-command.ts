import { z } from 'zod';
import { checkMeeting } from './ask-command.ts';
import { renderExcerpt } from './render-excerpt.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface SearchCommandOptions extends SharedOptions {
  readonly meeting?: string;
  readonly publisher?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
}

/** `search`: the passages that hold words, best first. */
export async function searchCommand(
  shell: Shell,
  words: readonly string[],
  options: SearchCommandOptions,
): Promise<void> {
  const { meeting, publisher, from, to } = options;
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1.');
  for (const day of [from, to])
    if (day !== undefined && !z.iso.date().safeParse(day).success)
      throw new UsageError(`${day} is no date: write YYYY-MM-DD.`);
  const readout = await shell.open(options.corpus);
  checkMeeting(readout, meeting);
  const excerpts = readout.search(words.join(' '), {
    limit,
    ...(meeting !== undefined && { meeting }),
    ...(publisher !== undefined && { publisher }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  if (options.json) shell.write(`${JSON.stringify(excerpts)}\n`);
  else if (excerpts.length === 0) shell.write('No paragraph holds any of these words.\n');
  else
    shell.write(
      `${excerpts.map((excerpt, at) => renderExcerpt(readout, shell.screen, excerpt, at + 1, 'the words that match')).join('\n\n')}\n`,
    );
  shell.exit(excerpts.length > 0 ? 0 : 1);
}
