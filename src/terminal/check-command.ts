import { z } from 'zod';
import { runBatch } from './batch.ts';
import { renderVerdicts } from './render-verdicts.ts';
import { type SharedOptions, type Shell, UsageError } from './shell.ts';

interface CheckCommandOptions extends SharedOptions {
  readonly batch?: true;
}

const claimSchema = z.object({ id: z.string().optional(), claim: z.string() });

/**
 * `check "…"`: each claim of a message against the corpus; with `--json` the message is one claim, and gets one verdict;
 * `check --batch`: one claim a line, one verdict a line.
 *
 * The exit code is 1 where nothing in the corpus stands for or against any claim.
 */
export async function checkCommand(
  shell: Shell,
  words: readonly string[],
  { corpus, json, batch }: CheckCommandOptions,
): Promise<void> {
  const message = words.join(' ').trim();
  if (message === '' && !batch) throw new UsageError('Give a claim to check, or pipe claims to check --batch.');
  const readout = await shell.open(corpus);
  if (batch)
    return runBatch(shell, claimSchema, async ({ id, claim }) => [
      { ...(id !== undefined && { id }), ...(await readout.checkClaim(claim)) },
    ]);
  const claims = json ? [] : await readout.checkMessage(message);
  const verdicts = claims.length > 0 ? claims : [await readout.checkClaim(message)];
  shell.write(
    json
      ? verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('')
      : renderVerdicts(readout, shell.screen, verdicts),
  );
  shell.exit(verdicts.some(({ verdict }) => verdict !== 'not-found') ? 0 : 1);
}
