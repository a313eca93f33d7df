/**
 * Composition root of the terminal twin: the only place where its arguments, its environment and its streams are touched.
 */

import { createInterface } from 'node:readline';
import { CommanderError } from 'commander';
import 'dotenv/config';
import manifest from '../package.json' with { type: 'json' };
import { CorpusError } from './corpus/corpus-error.ts';
import { loadReadout } from './load-readout.ts';
import type { ModelDeath } from './model/keep-model-process.ts';
import type { Models } from './model/load-models.ts';
import { ModelError } from './model/model-error.ts';
import { RuntimeError } from './model/runtime-error.ts';
import { modelsOf, shipped } from './shipped.ts';
import { createProgram } from './terminal/create-program.ts';
import { createScreen } from './terminal/screen.ts';
import { type ExitCode, type Shell, UsageError } from './terminal/shell.ts';

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

const program = createProgram(shell, {
  version: manifest.version,
  corpus: process.env.READOUT_CORPUS || shipped.corpus,
});

try {
  await program.parseAsync();
} catch (error) {
  shell.exit(report(error));
} finally {
  await opened.models?.close();
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
