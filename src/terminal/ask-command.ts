import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import type { AskOptions, Readout } from '../readout.ts';
import { renderAnswer } from './render-answer.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface AskCommandOptions extends SharedOptions {
  readonly meeting?: string;
  readonly context?: string;
  readonly batch?: true;
}

/** `ask`: one question, a batch of them from standard input, or a prompt when run bare on a terminal. */
export async function askCommand(shell: Shell, words: readonly string[], options: AskCommandOptions): Promise<void> {
  const question = words.join(' ').trim();
  if (options.batch) return askBatch(shell, await shell.open(options.corpus));
  if (question === '' && !shell.interactive)
    throw new UsageError('Ask something: npm run ask -- "Who chaired the meeting?", or pipe questions to ask --batch.');
  const readout = await shell.open(options.corpus);
  checkMeeting(readout, options.meeting);
  const asked: AskOptions = {
    ...(options.meeting !== undefined && { meeting: options.meeting }),
    ...(options.context !== undefined && { context: options.context }),
  };
  if (question === '') return prompt(shell, readout, asked);
  const answer = await readout.ask(question, asked);
  shell.write(options.json ? `${JSON.stringify(answer)}\n` : renderAnswer(readout, shell.screen, answer));
  shell.exit(answer.kind === 'found' ? 0 : 1);
}

/** @throws {@link UsageError} for an id that is no meeting's, with the known ones */
export function checkMeeting(readout: Readout, id: string | undefined): void {
  if (id === undefined || readout.meeting(id) !== undefined) return;
  const known = readout.corpus.meetings.map((meeting) => meeting.id).join(', ');
  throw new UsageError(`There is no meeting ${id}. Known: ${known || 'none'}.`);
}

const questionSchema = z.object({
  id: z.string().optional(),
  question: z.string(),
  meeting: z.string().nullish(),
  context: z.string().nullish(),
});

async function askBatch(shell: Shell, readout: Readout): Promise<void> {
  let line = 0;
  for await (const text of shell.readLines()) {
    line += 1;
    if (text.trim() === '') continue;
    const { id, question, meeting, context } = parseLine(text, line, questionSchema);
    checkMeeting(readout, meeting ?? undefined);
    const answer = await readout.ask(question, {
      ...(id !== undefined && { id }),
      ...(meeting && { meeting }),
      ...(context && { context }),
    });
    shell.write(`${JSON.stringify(answer)}\n`);
  }
}

/** @throws {@link UsageError} for a line that is not what a batch takes */
function parseLine<T>(text: string, line: number, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`Line ${line} of standard input is not JSON: a batch takes one object a line.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(`Line ${line} of standard input: ${z.prettifyError(result.error)}`);
}

async function prompt(shell: Shell, readout: Readout, options: AskOptions): Promise<void> {
  const { articles, meetings } = readout.corpus;
  shell.write(`${articles.length} articles on ${meetings.length} meetings. Ask away; an empty line ends.\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let context = options.context;
  try {
    for (;;) {
      const question = (await terminal.question('\n? ').catch(() => '')).trim();
      if (question === '') return;
      const answer = await readout.ask(question, { ...options, ...(context !== undefined && { context }) });
      shell.write(`\n${renderAnswer(readout, shell.screen, answer)}`);
      context = question;
    }
  } finally {
    terminal.close();
  }
}
