import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { boilerplateSchema, type GoldItem, goldItemSchema } from '../evaluation/gold.ts';
import { gradeAnswers, type Outcome } from '../evaluation/grade-answers.ts';
import type { Metric } from '../evaluation/tally.ts';
import type { Readout } from '../readout.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface EvalCommandOptions extends SharedOptions {
  readonly ids?: string;
  readonly boilerplate?: string;
  readonly show?: string | true;
}

/** `eval GOLD`: asks the questions of a gold set, checks its claims, sums up its meetings, and grades all, by category. */
export async function evalCommand(shell: Shell, goldFile: string, options: EvalCommandOptions): Promise<void> {
  const gold = (await readText(goldFile))
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseJson(line, `${goldFile}:${at + 1}`, goldItemSchema)]));
  const ids =
    options.ids === undefined
      ? {}
      : parseJson(await readText(options.ids), options.ids, z.record(z.string(), z.string()));
  const boilerplate =
    options.boilerplate === undefined
      ? []
      : parseJson(await readText(options.boilerplate), options.boilerplate, boilerplateSchema);
  const readout = await shell.open(options.corpus);
  const outcomes = new Map<string, Outcome>();
  for (const item of gold) {
    outcomes.set(item.id, await respond(readout, item));
    if (outcomes.size % 25 === 0) shell.note(`${outcomes.size} of ${gold.length} done`);
  }
  const metrics = gradeAnswers(gold, outcomes, {
    ids: new Map(Object.entries(ids)),
    boilerplate,
    bodies: new Map(readout.corpus.articles.map(({ id, body }) => [id, body])),
  });
  shell.write(options.json ? `${JSON.stringify(metrics)}\n` : renderMetrics(metrics, options.show, readout));
}

/** Asks a question, checks a claim, or sums up a meeting, whichever an item of the gold set wants. */
async function respond(readout: Readout, item: GoldItem): Promise<Outcome> {
  const { id, category, subcategory, question, context, meeting } = item;
  if (category === 'claim') return readout.checkClaim(question);
  if (category !== 'summary') return readout.ask(question, { id, ...(context && { context }) });
  if (!meeting || readout.meeting(meeting) === undefined)
    throw new UsageError(`${id}: a summary needs a meeting of the corpus, not ${meeting ?? 'none'}.`);
  return readout.summarise(meeting, subcategory === 'full' ? {} : { about: question });
}

function renderMetrics(metrics: readonly Metric[], show: string | true | undefined, { corpus }: Readout): string {
  const rows = metrics.map(
    ({ name, right, of }) =>
      `${name.padEnd(48)}${String(right).padStart(5)} / ${String(of).padEnd(5)}${((100 * right) / of).toFixed(1)} %`,
  );
  const most = show === undefined ? 0 : show === true ? Number.POSITIVE_INFINITY : Number(show);
  const failures = metrics.flatMap(({ name, failures: lines }) =>
    lines.slice(0, most).map((line) => `  - [${name}] ${line}`),
  );
  return `${[...rows, ...failures, `corpus ${corpus.version}`].join('\n')}\n`;
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read: is the path right?`);
  });
}

function parseJson<T>(text: string, place: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${place} is not JSON.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(`${place}: ${z.prettifyError(result.error)}`);
}
