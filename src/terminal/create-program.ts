import { Command, Option } from 'commander';
import { askCommand } from './ask-command.ts';
import { attendanceCommand } from './attendance-command.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import { corpusCheckCommand } from './corpus-check-command.ts';
import { corpusProbeCommand } from './corpus-probe-command.ts';
import { disagreementsCommand } from './disagreements-command.ts';
import { evalCommand } from './eval-command.ts';
import { renderMeetings } from './render-meetings.ts';
import { searchCommand } from './search-command.ts';
import type { SharedOptions, Shell } from './shell.ts';
import { summaryCommand } from './summary-command.ts';
import { timelineCommand } from './timeline-command.ts';

/** What holds where the command line says nothing. */
interface Defaults {
  readonly version: string;
  /** The folder of the corpus. */
  readonly corpus: string;
}

/** @returns The terminal twin's commands with their options; a mistake on the command line throws a `CommanderError` */
export function createProgram(shell: Shell, defaults: Defaults): Command {
  const program = new Command('readout')
    .description('Answers questions about meetings by quoting articles.')
    .version(defaults.version, '-V, --version', 'print the version')
    .showHelpAfterError(seeHelp())
    .exitOverride();

  const withShared = (name: string, description: string): Command =>
    new Command(name)
      .description(description)
      .addOption(
        new Option('--corpus <folder>', 'the folder with articles, meetings and vocabulary').default(
          defaults.corpus,
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
      shell.write(
        options.json ? `${JSON.stringify(readout.corpus.meetings)}\n` : renderMeetings(readout, shell.screen),
      );
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
      )
      .addCommand(
        withShared('probe', 'ask what no article can know, and list what would be answered all the same')
          .option('--every <number>', 'ask only every so many of the 240 questions', '1')
          .showHelpAfterError(seeHelp('corpus', 'probe'))
          .action((options) => corpusProbeCommand(shell, options)),
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
  return program;
}

/** What a mistake is followed by. */
function seeHelp(...command: readonly string[]): string {
  return `\`npm run readout -- ${[...command, '--help'].join(' ')}\` tells what there is.`;
}
