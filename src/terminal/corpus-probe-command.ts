import type { Answer } from '../answer/answer.ts';
import { foreignQuestions } from '../answer/foreign-questions.ts';
import type { Readout } from '../readout.ts';
import { type Screen, wrap } from './screen.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface CorpusProbeOptions extends SharedOptions {
  /** Asks only every so many of the questions. */
  readonly every?: string;
}

/**
 * `corpus probe`: asks a corpus what no article on a meeting can know, and lists what it would answer all the same: how
 * far its refusals can be trusted, on these very articles.
 *
 * @throws {@link UsageError} where `--every` is no whole number from 1 on
 */
export async function corpusProbeCommand(shell: Shell, options: CorpusProbeOptions): Promise<void> {
  const every = Number(options.every ?? '1');
  if (!Number.isInteger(every) || every < 1)
    throw new UsageError(`--every ${options.every}: expected a whole number from 1 on.`);
  const questions = foreignQuestions.filter((_, at) => at % every === 0);
  const readout = await shell.open(options.corpus);
  const found: Answer[] = [];
  for (const [at, question] of questions.entries()) {
    shell.note(`${at} of ${questions.length} questions asked`);
    const answer = await readout.ask(question);
    if (answer.kind === 'found') found.push(answer);
  }
  shell.note('');
  found.sort((a, b) => b.confidence - a.confidence);
  shell.write(
    options.json
      ? `${JSON.stringify(describe(readout, questions.length, found))}\n`
      : render(questions.length, found, shell.screen),
  );
}

const describe = ({ corpus }: Readout, asked: number, found: readonly Answer[]) => ({
  version: corpus.version,
  asked,
  answered: found.map(({ question, confidence, excerpts: [first] }) => ({
    question,
    confidence,
    article: first?.article,
    start: first?.start,
    end: first?.end,
  })),
});

/** What six corpora let through (docs/search.md). */
const usual = '2 to 10 %';

function render(asked: number, found: readonly Answer[], screen: Screen): string {
  const share = ((100 * found.length) / asked).toFixed(0);
  return [
    wrap(
      `Of ${asked} questions that no article on a meeting can know, ${found.length} would be answered (${share} %; ${usual} is usual). The fewer, the more a refusal and an answer can be trusted on these articles.`,
      screen,
    ),
    ...found.flatMap(({ question, confidence, excerpts: [first] }) => [
      wrap(`${confidence.toFixed(2)} ${question}`, screen, '  '),
      wrap(`“${first?.text.replace(/\s+/g, ' ') ?? ''}” ${first?.article ?? ''}`, screen, '       '),
    ]),
    '',
  ].join('\n');
}
