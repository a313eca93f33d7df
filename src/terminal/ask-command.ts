import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import type { Answer } from '../answer/answer.ts';
import type { AskOptions, Readout } from '../readout.ts';
import { writeAskAgain } from './ask-again.ts';
import { runBatch } from './batch.ts';
import { renderAnswer } from './render-answer.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface AskCommandOptions extends SharedOptions {
  readonly meeting?: string;
  readonly allMeetings?: true;
  readonly context?: string;
  readonly batch?: true;
  /** Whether the folder of the corpus was stated. */
  readonly corpusStated?: boolean;
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
    ...(options.allMeetings && { anyMeeting: true }),
    ...(options.context !== undefined && { context: options.context }),
  };
  const again = (answer: Answer, context: string | undefined) => (meeting: string) =>
    writeAskAgain(
      {
        question: answer.question,
        context: answer.carriedOver === undefined ? null : (context ?? null),
        corpus: options.corpusStated ? options.corpus : null,
      },
      meeting,
    );
  if (question === '') return prompt(shell, readout, asked, again);
  const answer = await readout.ask(question, asked);
  shell.write(
    options.json
      ? `${JSON.stringify(answer)}\n`
      : renderAnswer(readout, shell.screen, answer, again(answer, asked.context)),
  );
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

const askBatch = (shell: Shell, readout: Readout): Promise<void> =>
  runBatch(shell, questionSchema, async ({ id, question, meeting, context }) => {
    checkMeeting(readout, meeting ?? undefined);
    const answer = await readout.ask(question, {
      ...(id !== undefined && { id }),
      ...(meeting && { meeting }),
      ...(context && { context }),
    });
    return [answer];
  });

async function prompt(
  shell: Shell,
  readout: Readout,
  options: AskOptions,
  again: (answer: Answer, context: string | undefined) => (meeting: string) => string,
): Promise<void> {
  const { articles, meetings } = readout.corpus;
  shell.write(`${articles.length} articles on ${meetings.length} meetings. Ask away; an empty line ends.\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let context = options.context;
  try {
    for (;;) {
      const question = (await terminal.question('\n? ').catch(() => '')).trim();
      if (question === '') return;
      const answer = await readout.ask(question, { ...options, ...(context !== undefined && { context }) });
      shell.write(`\n${renderAnswer(readout, shell.screen, answer, again(answer, context))}`);
      context = question;
    }
  } finally {
    terminal.close();
  }
}
