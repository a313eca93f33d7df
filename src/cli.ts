/**
 * Composition root of the terminal twin: the only place where its arguments, its environment and its streams are touched.
 */

import { createInterface } from 'node:readline';
import { Command, CommanderError, Option } from 'commander';
import 'dotenv/config';
import manifest from '../package.json' with { type: 'json' };
import { CorpusError } from './corpus/corpus-error.ts';
import { loadReadout } from './load-readout.ts';
import type { ModelDeath } from './model/keep-model-process.ts';
import type { Models } from './model/load-models.ts';
import { ModelError } from './model/model-error.ts';
import { RuntimeError } from './model/runtime-error.ts';
import { modelsOf, shipped } from './shipped.ts';
import { askCommand } from './terminal/ask-command.ts';
import { attendanceCommand } from './terminal/attendance-command.ts';
import { checkCommand } from './terminal/check-command.ts';
import { compareCommand } from './terminal/compare-command.ts';
import { corpusCheckCommand } from './terminal/corpus-check-command.ts';
import { disagreementsCommand } from './terminal/disagreements-command.ts';
import { evalCommand } from './terminal/eval-command.ts';
import { renderMeetings } from './terminal/render-meetings.ts';
import { createScreen } from './terminal/screen.ts';
import { searchCommand } from './terminal/search-command.ts';
import { type ExitCode, type SharedOptions, type Shell, UsageError } from './terminal/shell.ts';
import { summaryCommand } from './terminal/summary-command.ts';
import { timelineCommand } from './terminal/timeline-command.ts';

const isTerminal = process.stdout.isTTY === true;
const opened: { models: Models | null } = { models: null };

const shell: Shell = {
  screen: createScreen(process.stdout.columns, isTerminal, process.env.NO_COLOR),
  write: (text) => process.stdout.write(text),
  note: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  },
  readLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  interactive: isTerminal && process.stdin.isTTY === true,
  async open(corpusFolder) {
    opened.models ??= (await modelsOf(process.env.READOUT_MODEL || null)?.({ onDeath: warn }).catch(doWithout)) ?? null;
    const readout = await loadReadout({
      corpusFolder,
      models: opened.models,
      cacheFolder: shipped.cache,
      onProgress: (done, total) => shell.note(`reading the articles: ${done} of ${total} paragraphs`),
    });
    shell.note('');
    return readout;
  },
  exit: (code) => {
    process.exitCode = code;
  },
};

// Whoever reads the output may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const program = new Command('readout')
  .description('Answers questions about meetings by quoting articles.')
  .version(manifest.version, '-V, --version', 'print the version')
  .showHelpAfterError(seeHelp())
  .exitOverride();

const withShared = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(
      new Option('--corpus <folder>', 'the folder with articles, meetings and vocabulary').default(
        process.env.READOUT_CORPUS || shipped.corpus,
        'READOUT_CORPUS, else corpus',
      ),
    )
    .option('--json', 'print JSON, as docs/json.md describes it')
    .showHelpAfterError(seeHelp(name))
    .exitOverride();

program.addCommand(
  withShared('ask', 'ask a question; without one, on a terminal, ask as many as you like')
    .argument('[question...]')
    .option('--meeting <id>', 'only what was said of one meeting')
    .option('--all-meetings', 'of all meetings, whatever the question names')
    .option('--context <question>', 'the question before, which this one leans on')
    .option('--batch', 'read {"id", "question", "meeting"?, "context"?} a line, write an answer a line')
    .action((words: string[], options, command: Command) =>
      askCommand(shell, words, { ...options, corpusStated: command.getOptionValueSource('corpus') === 'cli' }),
    ),
);
program.addCommand(
  withShared('search', 'list the paragraphs that hold words, best first')
    .argument('<words...>')
    .option('--meeting <id>', 'only of one meeting')
    .option('--publisher <name>', 'only by one publisher or author')
    .option('--from <date>', 'only from that day on, YYYY-MM-DD')
    .option('--to <date>', 'only up to that day, YYYY-MM-DD')
    .option('--limit <number>', 'how many at most', '10')
    .action((words: string[], options) => searchCommand(shell, words, options)),
);
program.addCommand(
  withShared('meetings', 'list the meetings, newest first').action(async (options: SharedOptions) => {
    const readout = await shell.open(options.corpus);
    shell.write(options.json ? `${JSON.stringify(readout.corpus.meetings)}\n` : renderMeetings(readout, shell.screen));
  }),
);
program.addCommand(
  withShared('summary', 'sum up a meeting in at most eight quotations')
    .argument('[meeting]', 'its id')
    .option('--about <words>', 'only what is said of this')
    .option('--batch', 'read {"id"?, "meeting", "about"?} a line, write a summary a line')
    .action((meeting: string | undefined, options) => summaryCommand(shell, meeting, options)),
);
program.addCommand(
  withShared('disagreements', 'list where articles on one meeting contradict each other')
    .argument('[meeting]', 'the id of one')
    .action((meeting: string | undefined, options) => disagreementsCommand(shell, meeting, options)),
);
program.addCommand(
  withShared('attendance', 'list whom articles place at a meeting, or the meetings of a person')
    .argument('[meeting]', 'its id')
    .option('--person <name>', 'the meetings of this person instead')
    .action((meeting: string | undefined, options) => attendanceCommand(shell, meeting, options)),
);
program.addCommand(
  withShared('timeline', 'follow a topic from meeting to meeting, oldest first')
    .argument('<words...>')
    .action((words: string[], options) => timelineCommand(shell, words, options)),
);
program.addCommand(
  withShared('compare', 'compare what articles say of two meetings')
    .argument('<first>', 'the id of one')
    .argument('<second>', 'the id of the other')
    .action((first: string, second: string, options) => compareCommand(shell, first, second, options)),
);
program.addCommand(
  withShared('check', 'compare claims or quotations with the articles')
    .argument('[claim...]')
    .option('--batch', 'read {"id"?, "claim"} a line, write a verdict a line')
    .action((words: string[], options) => checkCommand(shell, words, options)),
);
program.addCommand(
  new Command('corpus')
    .description('look after the articles')
    .showHelpAfterError(seeHelp('corpus'))
    .exitOverride()
    .addCommand(
      withShared('check', 'check every file, and list what was left out as page furniture')
        .showHelpAfterError(seeHelp('corpus', 'check'))
        .action((options: SharedOptions) => corpusCheckCommand(shell, options)),
    ),
);
program.addCommand(
  withShared('eval', 'grade our answers against a gold set')
    .argument('<gold>', 'a file of graded questions, one JSON object a line')
    .option('--ids <file>', "JSON from the gold set's names of articles to the corpus's")
    .option('--boilerplate <file>', 'JSON list of texts that must never be quoted')
    .option('--show [number]', 'list failures, at most so many of each kind')
    .action((gold: string, options) => evalCommand(shell, gold, options)),
);

try {
  await program.parseAsync();
} catch (error) {
  shell.exit(report(error));
} finally {
  await opened.models?.close();
}

/** What a mistake is followed by. */
function seeHelp(...command: readonly string[]): string {
  return `\`npm run readout -- ${[...command, '--help'].join(' ')}\` tells what there is.`;
}

/** Where the models do not run, the words alone answer. */
function doWithout(error: unknown): null {
  if (!(error instanceof RuntimeError)) throw error;
  warn({ error });
  return null;
}

/** Says that something went wrong that can be lived with. */
function warn({ error }: Pick<ModelDeath, 'error'>): void {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
}

/** Says what went wrong to whoever can mend it; a bug shows itself whole. */
function report(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CorpusError) {
    process.stderr.write(`${error.message}\n`);
    return 3;
  }
  if (error instanceof UsageError || error instanceof ModelError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  throw error;
}
